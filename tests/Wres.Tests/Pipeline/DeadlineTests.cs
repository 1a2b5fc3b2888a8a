using Wres.Pipeline.Runs;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>A step over its own deadline is stopped, tried again, and given up at last.</summary>
public sealed class DeadlineTests : IDisposable
{
    private readonly string _settings = Directory.CreateTempSubdirectory("wres-deadline-").FullName;

    public DeadlineTests()
    {
        Directory.CreateDirectory(Path.Combine(_settings, "RXX"));
        File.WriteAllText(Path.Combine(_settings, "RXX", "organisation.json"), """{ "mail": { "dataContacts": ["data@example.nhs.uk"] } }""");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_step_that_overruns_every_time_fails_its_run_with_the_reason_and_someone_is_told(bool hears)
    {
        var begun = 0;
        var bench = await StartedAsync(async (context, ct) =>
        {
            if (context.State.Step != StepName.Calculate)
                return await ProductSteps.ExecuteAsync(context, ct);
            begun++;
            // One step stops when it is told to, the other does not hear it.
            await Task.Delay(hears ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(20), hears ? ct : CancellationToken.None);
            return context.State;
        });
        await bench.DrainAsync(mostAttempts: 3);
        begun.ShouldBe(3);
        var state = (await bench.StateAsync()).ShouldNotBeNull();
        (state.Status, state.Step).ShouldBe((RunStatus.Failed, StepName.Calculate));
        state.Error.ShouldNotBeNull().ShouldContain("took longer than");
        bench.Mailer.Mails.Values.ShouldHaveSingleItem().Text.ShouldContain("The step Calculate took longer than");
        (await new RunHistory(bench.Parts).ListAsync("RXX", "2025-03", CancellationToken.None)).Count(e => e.Kind == RunEventKind.StepFailed).ShouldBe(3);
    }

    [Fact]
    public async Task A_step_that_overruns_once_is_done_at_the_next_try()
    {
        var begun = 0;
        var bench = await StartedAsync(async (context, ct) =>
        {
            if (context.State.Step == StepName.Calculate && ++begun == 1)
                await Task.Delay(Timeout.InfiniteTimeSpan, ct);
            return await ProductSteps.ExecuteAsync(context, ct);
        });
        await bench.DrainAsync();
        begun.ShouldBe(2);
        (await bench.StateAsync())!.Status.ShouldBe(RunStatus.Completed);
        bench.Leftovers().ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(_settings, recursive: true);

    private async Task<Bench> StartedAsync(StepWork work)
    {
        var bench = new Bench(_settings) { Work = work, Deadlines = StepDeadlines.Only(StepName.Calculate, TimeSpan.FromSeconds(1)) };
        bench.Start();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.StartRunAsync();
        return bench;
    }
}
