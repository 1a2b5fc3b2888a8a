using System.Diagnostics;
using System.Globalization;
using Wres.Endurance.Crash;
using Wres.Pipeline.Runs;
using Wres.TestKit.Azurite;

namespace Wres.EndToEndTests.Serve;

/// <summary>Several processes of <c>serve --storage azure</c> on one account, asked to stop in the middle of their work.</summary>
public sealed class SharedServeTests : IDisposable
{
    private const int Organisations = 12;
    private const int Processes = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string[] Options = ["--storage", "azure", "--quiet-period", "00:00:00", "--browser", "/no/such/browser"];
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stopped_in_the_middle_of_runs_they_end_cleanly_and_the_next_start_goes_on()
    {
        await using var azurite = await AzuriteProcess.StartAsync(Ct);
        using var world = World.Open(_folder.In("data"), azurite.NewAccount());
        var first = await StartAsync(world);
        for (var i = 0; i < Organisations; i++)
            await world.DropAsync(new Wres.Endurance.Crash.Drop(string.Create(CultureInfo.InvariantCulture, $"R{i:000}/2025-03/staff.csv"), Drop.Staff(1_500 + i, 4)), Ct);
        await UntilAsync(async () => (await world.RunsAsync(Ct)).Any(r => r.Status == RunStatus.Running));
        var asked = Stopwatch.StartNew();
        (await Task.WhenAll(first.Select(s => s.StopAsync()))).ShouldAllBe(code => code == 0);
        asked.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        (await world.IsDoneAsync(Organisations, Ct)).ShouldBeFalse("all was done before they were stopped, so this test shows nothing");
        foreach (var serve in first)
            serve.Errors.ShouldNotContain("\"LogLevel\":\"Error\"");
        // Whatever was given up is there at once: the half minute for which a dead process hides its message need not pass.
        (await world.Parts.Queue.ReceiveAsync(StepMessage.Queue, 32, TimeSpan.FromMilliseconds(100), Ct)).Count.ShouldBe((int)await world.Parts.Queue.CountAsync(StepMessage.Queue, Ct));

        var second = await StartAsync(world);
        await UntilAsync(() => world.IsDoneAsync(Organisations, Ct));
        (await Task.WhenAll(second.Select(s => s.StopAsync()))).ShouldAllBe(code => code == 0);
        foreach (var run in await world.RunsAsync(Ct))
        {
            (run.Status, run.Generation).ShouldBe((RunStatus.Completed, 1), run.Organisation);
            var history = await new RunHistory(world.Parts).ListAsync(run.Organisation, run.Period, Ct);
            history.Where(e => e.Kind == RunEventKind.StepFinished).GroupBy(e => e.Step).ShouldAllBe(g => g.Count() == 1, run.Organisation);
            history.ShouldNotContain(e => e.Kind == RunEventKind.StepFailed, run.Organisation);
        }

        Directory.GetFiles(_folder.In("data", "mail"), "*-finished.eml").Length.ShouldBe(Organisations);
        foreach (var serve in first.Concat(second))
            await serve.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>One after the other: the first makes the keys, which the account keeps for all.</summary>
    private static async Task<IReadOnlyList<ServeProcess>> StartAsync(World world)
    {
        var started = new List<ServeProcess>();
        for (var i = 0; i < Processes; i++)
            started.Add(await ServeProcess.StartAsync(world.Data, "", [("AzureWebJobsStorage", world.Connection!)], Options));
        return started;
    }

    private static async Task UntilAsync(Func<Task<bool>> fits)
    {
        for (var waited = Stopwatch.StartNew(); !await fits(); await Task.Delay(20, Ct))
            waited.Elapsed.ShouldBeLessThan(Patience);
    }
}
