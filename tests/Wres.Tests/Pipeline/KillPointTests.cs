using Wres.Pipeline.Runs;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>
/// The process dies at every single call to a port, before or after it took effect; another one goes on. However it was, there
/// is one completed run, its results are those of an undisturbed one, every e-mail key was sent, and nothing is left behind.
/// </summary>
public sealed class KillPointTests : IDisposable
{
    private readonly string _settings = Directory.CreateTempSubdirectory("wres-kill-").FullName;

    public KillPointTests()
    {
        Directory.CreateDirectory(Path.Combine(_settings, "RXX"));
        File.WriteAllText(
            Path.Combine(_settings, "RXX", "organisation.json"),
            """{ "mail": { "dataContacts": ["data@example.nhs.uk"], "steeringGroup": ["edi@example.nhs.uk"] } }""");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_survives_a_death_at_every_boundary(bool afterwards)
    {
        var undisturbed = await LiveAsync(dieAt: 0, afterwards);
        undisturbed.Bench.Mailer.Mails.Count.ShouldBe(3);
        var boundaries = undisturbed.Calls;
        boundaries.ShouldBeGreaterThan(60);
        for (var dieAt = 1; dieAt <= boundaries; dieAt++)
        {
            var (bench, _) = await LiveAsync(dieAt, afterwards);
            var where = $"dying {(afterwards ? "after" : "before")} call {dieAt} of {boundaries}";
            var state = (await bench.StateAsync()).ShouldNotBeNull(where);
            state.Status.ShouldBe(RunStatus.Completed, where);
            bench.Results().ShouldBe(undisturbed.Bench.Results(), where);
            bench.Mailer.Mails.Keys.ShouldBe(undisturbed.Bench.Mailer.Mails.Keys, where);
            bench.Mailer.Mails.Values.Select(m => m.Text).ShouldBe(undisturbed.Bench.Mailer.Mails.Values.Select(m => m.Text), where);
            bench.Leftovers().ShouldBeEmpty(where);
            bench.Queue.Bodies(StepMessage.Queue).ShouldBeEmpty(where);
            (await new RunHistory(bench.Parts).ListAsync("RXX", "2025-03", CancellationToken.None))
                .Count(e => e.Kind == RunEventKind.StepFailed).ShouldBe(0, where);
        }
    }

    public void Dispose() => Directory.Delete(_settings, recursive: true);

    /// <summary>A drop of a good and an unusable file, from its arrival to the end; the process dies once on the way.</summary>
    private async Task<(Bench Bench, int Calls)> LiveAsync(int dieAt, bool afterwards)
    {
        var bench = new Bench(_settings);
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        bench.Blobs.Drop("RXX/2025-03/letter.csv", "Dear colleague,\nplease find attached nothing.\n");
        bench.Blobs.Drop("RXX/2025-03/complete.json", "{}");
        var fate = new Breakable(dieAt, afterwards);
        bench.Start(fate);
        try
        {
            await LifeAsync(bench);
        }
        catch (ProcessDiedException)
        {
            // What a start of the product does: look at the drops, go on with what was under way; messages come back by themselves.
            bench.Start();
            await new RunRecovery(bench.Parts, bench.Engine, bench.Dispatcher).ResendAsync(TimeSpan.Zero, CancellationToken.None);
            await LifeAsync(bench);
        }

        return (bench, fate.Calls);
    }

    private static async Task LifeAsync(Bench bench)
    {
        await bench.ArriveAsync("RXX/2025-03/staff.csv");
        await bench.DrainAsync();
        await bench.DeliverAsync();
    }
}
