namespace Wres.Pipeline.Runs;

/// <summary>Finds runs whose message was lost and sends it again. Sending one that was not lost does no harm.</summary>
public sealed class RunRecovery(PipelineParts parts, RunEngine engine, StepDispatcher dispatcher)
{
    /// <summary>Begins of one step after which it is taken for what ends the process.</summary>
    private const int MostBegins = 25;

    private readonly RunHistory _history = new(parts);

    /// <summary>Sends the messages of all runs that are under way and have not changed for the time given; how many.</summary>
    public async Task<int> ResendAsync(TimeSpan unchangedFor, CancellationToken ct)
    {
        var resent = 0;
        foreach (var run in await engine.ListAsync(null, ct))
        {
            if (run.IsOver || parts.Clock.GetUtcNow() - run.Updated < unchangedFor)
                continue;
            if (await EndsTheProcessAsync(run, ct))
            {
                await dispatcher.GiveUpAsync(StepMessage.Of(run), $"The step {run.Step} was begun {MostBegins} times and never ended; it may end the process.", ct);
                continue;
            }

            await engine.ResendAsync(run, ct);
            resent++;
        }

        return resent;
    }

    private async Task<bool> EndsTheProcessAsync(RunState run, CancellationToken ct)
    {
        var begins = 0;
        foreach (var happened in await _history.ListAsync(run.Organisation, run.Period, ct))
        {
            if (happened.Generation == run.Generation && happened.Step == run.Step)
                begins = happened.Kind == RunEventKind.StepStarted ? begins + 1 : 0;
        }

        return begins >= MostBegins;
    }
}
