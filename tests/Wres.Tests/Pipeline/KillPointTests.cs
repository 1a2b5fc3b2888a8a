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
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public async Task A_run_survives_a_death_at_every_boundary(bool afterwards, bool startsAgain)
    {
        var undisturbed = await LiveAsync(dieAt: 0, afterwards, startsAgain);
        undisturbed.Bench.Mailer.Mails.Count.ShouldBe(startsAgain ? 3 : 6);
        var boundaries = undisturbed.Calls;
        boundaries.ShouldBeGreaterThan(60);
        for (var dieAt = 1; dieAt <= boundaries; dieAt++)
        {
            var (bench, _) = await LiveAsync(dieAt, afterwards, startsAgain);
            var where = $"dying {(afterwards ? "after" : "before")} call {dieAt} of {boundaries}, {(startsAgain ? "started again" : "others go on")}";
            foreach (var period in startsAgain ? ["2025-03"] : new[] { "2024-03", "2025-03" })
                (await bench.StateAsync(period: period)).ShouldNotBeNull(where).Status.ShouldBe(RunStatus.Completed, $"{period} {where}");
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

    /// <summary>
    /// A good and an unusable file (and an earlier year after it), from their arrival to the end; the process dies once on the way.
    /// The next one is a start of the product, which goes on with what was under way, or one of several that know nothing but the
    /// messages that come again.
    /// </summary>
    private async Task<(Bench Bench, int Calls)> LiveAsync(int dieAt, bool afterwards, bool startsAgain)
    {
        var bench = new Bench(_settings);
        if (!startsAgain)
        {
            // What the documents need of the stores is tried in the other lives; without them these are many times as fast.
            bench.Work = (context, ct) => context.State.Step == StepName.Report ? Task.FromResult(context.State) : ProductSteps.ExecuteAsync(context, ct);
        }

        var fate = new Breakable(dieAt, afterwards);
        bench.Start(fate);
        var arrived = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            await LifeAsync(bench, arrived);
        }
        catch (ProcessDiedException)
        {
            bench.Start();
            if (startsAgain)
            {
                arrived.Clear();
                await new RunRecovery(bench.Parts, bench.Engine, bench.Dispatcher).ResendAsync(TimeSpan.Zero, CancellationToken.None);
            }

            await LifeAsync(bench, arrived);
        }

        return (bench, fate.Calls);
    }

    private static async Task LifeAsync(Bench bench, HashSet<string> arrived)
    {
        await LiveAsync(bench, "2025-03", ["letter.csv", "staff.csv"], arrived);
        if (bench.Work is null)
            return;
        // An earlier year, which makes the later one be compared again.
        await LiveAsync(bench, "2024-03", ["staff.csv"], arrived);
    }

    private static async Task LiveAsync(Bench bench, string period, string[] files, HashSet<string> arrived)
    {
        foreach (var file in files)
        {
            var name = $"RXX/{period}/{file}";
            if (!bench.Blobs.All.ContainsKey($"extracts/{name}"))
                bench.Blobs.Drop(name, file == "staff.csv" ? Extract.Staff(8, 2) : "Dear colleague,\nplease find attached nothing.\n");
        }

        // Who brought a file's arrival brings it again only where it was not answered for.
        foreach (var file in files.Where(f => !arrived.Contains($"{period}/{f}")))
        {
            await bench.ArriveAsync($"RXX/{period}/{file}");
            arrived.Add($"{period}/{file}");
        }

        await bench.DrainAsync();
        await bench.DeliverAsync();
    }
}
