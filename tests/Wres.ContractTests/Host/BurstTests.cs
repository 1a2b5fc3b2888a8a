using System.Globalization;
using System.Net;
using Wres.ContractTests.Azure;
using Wres.ContractTests.Contracts;
using Wres.Pipeline;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.TestKit;

namespace Wres.ContractTests.Host;

/// <summary>
/// Bursts, as the host lets them loose: many invocations at once, of which some come twice because a delivery is made at least once,
/// and steps of one run side by side.
/// </summary>
[Collection(nameof(Alone))]
public sealed class BurstTests(PublishedApp app, SharedAzurite azurite) : IDisposable
{
    private const int AtOnce = 16;
    private const int Organisations = 8;
    private static readonly string[] Files = ["board.csv", "staff.csv"];

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sixteen_invocations_at_once_each_of_them_twice_lose_nothing_and_do_nothing_twice()
    {
        var storage = new HostStorage(await azurite.NewConnectionStringAsync());
        Directory.CreateDirectory(_folder["settings"]);
        await File.WriteAllTextAsync(Path.Combine(_folder["settings"], "organisation.json"), """{ "mail": { "steeringGroup": ["edi@example.nhs.uk"] } }""", Ct);
        await using var handler = await HandlerProcess.StartAsync(app, storage.Connection, Ct, ("Wres__Settings", _folder["settings"]), ("Wres__Mail__Folder", _folder["mail"]));
        var arrivals = await DropAsync(storage);
        await Parallel.ForEachAsync(arrivals.Concat(arrivals), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Ct },
            async (body, ct) => (await handler.InvokeAsync("ExtractDropped", body, ct)).Status.ShouldBe(HttpStatusCode.OK));
        (await storage.PumpAtOnceAsync(handler, AtOnce, times: 2, Ct)).ShouldBeEmpty(handler.Output);

        var parts = new PipelineParts { Blobs = storage.Blobs, Tables = storage.Tables, Queue = storage.Queue, Mailer = new NoMailer(), Settings = new SettingsFolder(null), Clock = TimeProvider.System };
        var runs = await new RunEngine(parts).ListAsync(null, Ct);
        runs.Select(r => (r.Organisation, r.Status, Files: string.Join(' ', r.Inputs.Select(f => f.File).Order(StringComparer.Ordinal))))
            .ShouldBe(Enumerable.Range(0, Organisations).Select(i => (Code(i), RunStatus.Completed, "board.csv staff.csv")));
        foreach (var run in runs)
        {
            var history = await new RunHistory(parts).ListAsync(run.Organisation, run.Period, Ct);
            history.Where(e => e.Kind == RunEventKind.Completed).GroupBy(e => e.Generation).ShouldAllBe(g => g.Count() == 1, run.Organisation);
            history.Where(e => e.Kind == RunEventKind.StepFinished).GroupBy(e => (e.Generation, e.Step)).ShouldAllBe(g => g.Count() == 1, run.Organisation);
            history.ShouldNotContain(e => e.Kind == RunEventKind.StepFailed, run.Organisation);
            (await storage.Blobs.FindAsync(new BlobPath(Containers.Results, $"{run.Organisation}/2025-03/indicators.json"), Ct)).ShouldNotBeNull();
        }

        Directory.GetFiles(_folder["mail"], "*-finished.eml").Length.ShouldBe(Organisations);
        (await storage.Blobs.ListAsync(Containers.Work, "", Ct).ToListAsync(Ct)).Where(b => !b.Path.Name.Contains("/known/", StringComparison.Ordinal)).ShouldBeEmpty();
        (await storage.Queue.CountAsync(StepMessage.PoisonQueue, Ct)).ShouldBe(0);
    }

    public void Dispose() => _folder.Dispose();

    private static string Code(int organisation) => string.Create(CultureInfo.InvariantCulture, $"R{organisation:00}");

    private static async Task<IReadOnlyList<string>> DropAsync(HostStorage storage)
    {
        var bodies = new List<string>();
        for (var i = 0; i < Organisations; i++)
        {
            foreach (var file in Files)
                bodies.Add(await storage.DropAsync($"{Code(i)}/2025-03/{file}", await File.ReadAllBytesAsync(RepositoryFolder.At($"samples/RBS/2025-03/{file}"), Ct), Ct));
        }

        return bodies;
    }

    private sealed class NoMailer : IMailer
    {
        public Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken ct) => throw new InvalidOperationException("Nobody sends from here.");
    }
}
