using System.CommandLine;
using System.Text.Json;
using Wres.Functions.Api;
using Wres.Functions.Host;
using Wres.Functions.Operating;
using Wres.Functions.Serve;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;
using Wres.Storage.Azure;
using Wres.Storage.Embedded;

namespace Wres.Functions.Verbs;

/// <summary><c>doctor</c>: checks an installation and says how to mend what is ill.</summary>
internal static class DoctorVerb
{
    private static readonly Option<string?> Data = StoreOptions.Data();
    private static readonly Option<string> Storage = StoreOptions.Storage();
    private static readonly Option<string?> Settings = new("--settings") { Description = "Settings folder; the data folder's own settings folder where not given." };
    private static readonly Option<string?> Browser = new("--browser") { Description = "Chromium, Chrome or Edge that prints the PDFs; looked for where not given." };
    private static readonly Option<bool> Json = new("--json") { Description = "JSON instead of text." };

    public static Command Create()
    {
        var command = new Command("doctor", "Checks settings, storage, state, queue, audit log, browser, mail, clock, disk and permissions. Exit code 1 where something is ill.") { Data, Storage, Settings, Browser, Json };
        command.SetAction(ExecuteAsync);
        return command;
    }

    private static async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken ct)
    {
        var storage = parsed.GetValue(Storage)!;
        var data = storage == ServeArguments.Embedded ? parsed.GetValue(Data) ?? throw new SettingsException("--data is missing. Name the folder that serve works on, or say --storage azure.") : null;
        var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var doctor = new Doctor(environment, data, parsed.GetValue(Settings), parsed.GetValue(Browser));
        var findings = await doctor.LookAsync(() => OpenedStore.Open(data, storage), () => Queue(data, environment), ct);
        if (parsed.GetValue(Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(new { findings }, ApiJson.Options));
        }
        else
        {
            foreach (var finding in findings)
                Console.WriteLine($"{(finding.Well ? "ok   " : "FAULT")}  {finding.Check}: {finding.Seen}{(finding.Well ? "" : $"{Environment.NewLine}       {finding.Fix}")}");
        }

        return findings.All(f => f.Well) ? ExitCodes.Done : ExitCodes.DoneWithFindings;
    }

    private static IStepQueue Queue(string? data, IConfiguration environment)
    {
        if (data is not null)
            return Directory.Exists(data) ? new SqliteStore(new DataFolder(data).State, TimeProvider.System) : throw new SettingsException($"There is no folder {data}.");
        var problems = new List<string>();
        return StorageSetting.Read(environment, problems) is { } account ? new AzureStepQueue(account) : throw new SettingsException(string.Join(' ', problems));
    }
}
