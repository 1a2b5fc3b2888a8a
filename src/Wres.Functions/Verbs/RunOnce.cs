using Wres.Domain;
using Wres.Functions.Mail;
using Wres.Functions.Terminal;
using Wres.Pipeline;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Reports;
using Wres.Storage.Embedded;
using Wres.Storage.Mail;

namespace Wres.Functions.Verbs;

/// <summary>
/// Composes the embedded store around an input and an output folder and drives the runs to their end. What the steps hand on
/// lies in the hidden folder <c>.wres</c> of the output and is gone afterwards, however it ends; a killed run leaves it, and the next one starts over.
/// </summary>
internal static class RunOnce
{
    private const string StateFolder = ".wres";

    public static async Task<int> ExecuteAsync(RunArguments arguments, CancellationToken ct)
    {
        Directory.CreateDirectory(arguments.Output);
        var state = Path.Combine(Path.GetFullPath(arguments.Output), StateFolder);
        using var own = OutputLock.TryTake(state);
        if (own is null)
        {
            await Console.Error.WriteLineAsync($"Another run is writing to {arguments.Output}. Wait for it, or name another --output.");
            return ExitCodes.Unusable;
        }

        try
        {
            own.ClearLeftovers();
            return await RunAsync(arguments, state, ct);
        }
        finally
        {
            own.Remove();
        }
    }

    private static async Task<int> RunAsync(RunArguments arguments, string state, CancellationToken ct)
    {
        var blobs = new FolderBlobStore(Folders(arguments, state), Path.Combine(state, "locks"), TimeProvider.System);
        var wanted = await WantedAsync(arguments, blobs, ct);
        if (wanted.Count == 0)
            return ExitCodes.Unusable;
        var settings = new SettingsFolder(SettingsOf(arguments));
        foreach (var (organisation, period) in wanted)
            _ = settings.Read(organisation, period);
        blobs.Sweep(Containers.Results);
        var mailer = MailSetting.Create(null, Path.Combine(arguments.Output, "mail"), TimeProvider.System);
        (mailer as PickupFolderMailer)?.Sweep();
        var browser = arguments.Documents ? BrowserFinder.Find(arguments.Browser) : null;
        using var progress = RunProgress.Create(arguments.Quiet);
        await using var printer = browser is null ? null : new ChromiumPrinter(browser);
        IReadOnlyList<RunState> states;
        (IReadOnlyList<string> Done, IReadOnlyList<string> Problems) publication;
        var failures = new List<(StepMessage Message, Exception Exception)>();
        using (var tables = new SqliteStore(Path.Combine(state, "state.db"), TimeProvider.System))
        {
            var parts = new PipelineParts
            {
                Blobs = blobs,
                Tables = tables,
                Queue = tables,
                Mailer = mailer,
                Printer = printer,
                PrinterMissing = BrowserHint.For(arguments.Browser),
                Settings = settings,
                Clock = TimeProvider.System,
                Observer = progress,
                KeepOriginals = false,
                KeepHistory = false,
            };
            states = await new RunDriver(parts, new PumpSettings { MostAttempts = 1, Idle = TimeSpan.FromMilliseconds(5) }).DriveAsync(
                wanted, new RunOptions(arguments.Documents, arguments.Edition), (m, e) => { lock (failures) { failures.Add((m, e)); } }, ct);
            publication = await RunPublication.PublishAsync(parts, arguments, states, ct);
        }

        progress.Dispose();
        return await RunSummary.WriteAsync(arguments, states, failures, publication.Done, publication.Problems);
    }

    private static Dictionary<string, string> Folders(RunArguments arguments, string state) => new(StringComparer.Ordinal)
    {
        [Containers.Extracts] = Path.GetFullPath(arguments.Input),
        [Containers.Results] = Path.GetFullPath(arguments.Output),
        [Containers.Publications] = Path.Combine(Path.GetFullPath(arguments.Output), Containers.Publications),
        [Containers.Governance] = Path.Combine(Path.GetFullPath(arguments.Output), Containers.Governance),
        [Containers.Work] = Path.Combine(state, "work"),
        [Containers.Originals] = Path.Combine(state, "originals"),
    };

    private static string? SettingsOf(RunArguments arguments)
    {
        var beside = Path.Combine(arguments.Input, "settings");
        return arguments.Settings ?? (Directory.Exists(beside) ? beside : null);
    }

    private static async Task<IReadOnlyList<(OrganisationCode, ReportingPeriod)>> WantedAsync(RunArguments arguments, FolderBlobStore blobs, CancellationToken ct)
    {
        var (found, misplaced) = await DropFinder.FindAsync(blobs, ct);
        foreach (var name in misplaced.Take(20))
            await Console.Error.WriteLineAsync($"Passed over: {name}. A drop lies in {{organisation}}/{{period}}/, such as RBS/2025-03/, an ODS code in capitals and a month yyyy-MM.");
        IReadOnlyList<(OrganisationCode Organisation, ReportingPeriod Period)> wanted =
        [
            .. found.Where(f => (arguments.Organisation is not { } o || f.Organisation == o) && (arguments.Period is not { } p || f.Period == p)),
        ];
        if (wanted.Count > 0)
            return wanted;
        await Console.Error.WriteLineAsync(found.Count == 0
            ? $"Nothing to do: {arguments.Input} holds no file under {{organisation}}/{{period}}/, such as RBS/2025-03/staff.csv."
            : $"Nothing to do for {Asked(arguments)}. {arguments.Input} holds: {string.Join(", ", found.Take(20).Select(f => $"{f.Organisation} {f.Period}"))}{(found.Count > 20 ? ", ..." : "")}.");
        return wanted;
    }

    private static string Asked(RunArguments arguments) =>
        string.Join(' ', new[] { arguments.Organisation?.Value, arguments.Period?.Id }.Where(x => x is not null));
}
