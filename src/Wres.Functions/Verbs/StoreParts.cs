using System.CommandLine;
using Wres.Domain;
using Wres.Functions.Api;
using Wres.Functions.Host;
using Wres.Functions.Mail;
using Wres.Functions.Serve;
using Wres.Pipeline;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;
using Wres.Reports;
using Wres.Storage.Azure;
using Wres.Storage.Embedded;

namespace Wres.Functions.Verbs;

/// <summary>The product over the store of a running <c>serve</c> (or of one that is not running), for verbs that work beside it.</summary>
internal sealed class StoreParts : IAsyncDisposable
{
    private readonly IDisposable? _owned;

    private StoreParts(PipelineParts pipeline, IDisposable? owned) => (Pipeline, _owned) = (pipeline, owned);

    public PipelineParts Pipeline { get; }

    public static Option<string?> Settings() => new("--settings") { Description = "Settings folder; the data folder's own settings folder where not given." };

    public static Option<string> Organisation() => new("--organisation") { Description = "ODS code, such as RBS.", Required = true };

    public static Option<string> Period() => new("--period") { Description = "Period yyyy-MM, such as 2025-03.", Required = true };

    /// <summary>Opens it.</summary>
    /// <exception cref="SettingsException">The store is not named, or can't be used.</exception>
    public static StoreParts Open(string? data, string storage, string? settings)
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var problems = new List<string>();
        var relay = MailSetting.Read(environment, problems);
        var account = storage == ServeArguments.Azure ? StorageSetting.Read(environment, problems) : null;
        if (problems.Count > 0)
            throw new SettingsException(string.Join(Environment.NewLine, problems));
        if (account is null && data is null)
            throw new SettingsException("--data is missing. Name the folder that serve works on, or say --storage azure.");
        if (data is not null && !Directory.Exists(data))
            throw new SettingsException($"There is no folder {data}. --data names the folder that serve works on.");
        var clock = TimeProvider.System;
        var root = Path.GetFullPath(data ?? ".");
        var browser = BrowserFinder.Find(null);
        var sqlite = account is null ? new SqliteStore(Path.Combine(root, "state", "state.db"), clock) : null;
        var folders = Containers.All.ToDictionary(c => c, c => Path.Combine(root, c), StringComparer.Ordinal);
        return new StoreParts(
            new PipelineParts
            {
                Blobs = account is null ? new FolderBlobStore(folders, Path.Combine(root, "state", "locks"), clock) : new AzureBlobStore(account),
                Tables = sqlite is null ? new AzureTableStore(account!, clock) : sqlite,
                Queue = sqlite is null ? new AzureStepQueue(account!) : sqlite,
                Mailer = MailSetting.Create(relay, Path.Combine(root, "mail"), clock),
                Printer = browser is null ? null : new ChromiumPrinter(browser),
                PrinterMissing = BrowserHint.For(null),
                Settings = new SettingsFolder(settings ?? Path.Combine(root, "settings")),
                Clock = clock,
            }, sqlite);
    }

    /// <summary>Reads organisation and period.</summary>
    /// <exception cref="SettingsException">One is none.</exception>
    public static (OrganisationCode Organisation, ReportingPeriod Period) Place(string organisation, string period) =>
        !OrganisationCode.TryParse(organisation, out var code) ? throw new SettingsException($"--organisation {organisation}: {RouteNames.OrganisationMessage}")
        : !ReportingPeriod.TryParse(period, out var month) ? throw new SettingsException($"--period {period}: {RouteNames.PeriodMessage}")
        : (code, month);

    /// <summary>Who works at this machine: what records keep where no API key says it.</summary>
    public static string Caller => $"{Environment.UserName} at the command line";

    public async ValueTask DisposeAsync()
    {
        if (Pipeline.Printer is { } printer)
            await printer.DisposeAsync();
        _owned?.Dispose();
    }
}
