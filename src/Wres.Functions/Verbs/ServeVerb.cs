using System.CommandLine;
using System.Globalization;
using System.Net;
using Wres.Functions.Serve;
using Wres.Functions.Telemetry;

namespace Wres.Functions.Verbs;

/// <summary><c>serve</c>: the long-running local host.</summary>
internal static class ServeVerb
{
    private static readonly Option<string> Data = new("--data") { Description = "Folder of the store: drops go into its folder extracts, results come out in its folder results; made where it is missing.", Required = true };
    private static readonly Option<int> Port = new("--port") { Description = "Port of the HTTP API; 0 takes a free one.", DefaultValueFactory = _ => 7071 };
    private static readonly Option<string?> Settings = new("--settings") { Description = "Settings folder; the data folder's own settings folder where not given." };
    private static readonly Option<string> QuietPeriod = new("--quiet-period") { Description = "How long a drop must be quiet before its run starts, hh:mm:ss; complete.json in the drop starts it at once.", DefaultValueFactory = _ => "00:10:00" };
    private static readonly Option<string> Listen = new("--listen") { Description = "IP address to listen on; others than loopback let other machines in.", DefaultValueFactory = _ => "127.0.0.1" };
    private static readonly Option<string?> Browser = new("--browser") { Description = "Chromium, Chrome or Edge that prints the PDFs; looked for where not given." };
    private static readonly Option<string> Storage = new("--storage") { Description = "embedded: files and SQLite in the data folder. azure: the account that AzureWebJobsStorage names, which several processes can share.", DefaultValueFactory = _ => ServeArguments.Embedded };
    private static readonly Option<bool> NewKeys = new("--new-keys") { Description = "Makes new keys of an operator and a viewer and shows them; all earlier keys no longer count." };
    private static readonly Option<bool> Verbose = new("--verbose") { Description = "More logs, and details of an unexpected failure." };

    public static Command Create()
    {
        Storage.AcceptOnlyFromAmong(ServeArguments.Embedded, ServeArguments.Azure);
        var command = new Command("serve", "Watches the drop folder, runs what is dropped and serves the HTTP API, until it is stopped.")
        {
            Data, Port, Settings, QuietPeriod, Listen, Browser, Storage, NewKeys, Verbose,
        };
        command.SetAction(ExecuteAsync);
        return command;
    }

    private static async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken ct)
    {
        if (!TimeSpan.TryParse(parsed.GetValue(QuietPeriod), CultureInfo.InvariantCulture, out var quiet))
            return await UnusableAsync($"--quiet-period {parsed.GetValue(QuietPeriod)}: not a time span. Example: 00:10:00.");
        if (!IPAddress.TryParse(parsed.GetValue(Listen), out var listen))
            return await UnusableAsync($"--listen {parsed.GetValue(Listen)}: not an IP address. Example: 127.0.0.1 for this machine alone, 0.0.0.0 for others too.");
        var arguments = new ServeArguments
        {
            Data = parsed.GetValue(Data)!,
            Port = parsed.GetValue(Port),
            Settings = parsed.GetValue(Settings),
            QuietPeriod = quiet,
            Listen = listen,
            Browser = parsed.GetValue(Browser),
            Storage = parsed.GetValue(Storage)!,
            NewKeys = parsed.GetValue(NewKeys),
            Verbose = parsed.GetValue(Verbose),
        };
        return arguments.Fault() is { } fault ? await UnusableAsync(fault) : await ServeAsync(arguments, ct);
    }

    private static async Task<int> ServeAsync(ServeArguments arguments, CancellationToken ct)
    {
        using var exporting = Exporting.Start();
        var (host, newKeys) = await ServeHost.CreateAsync(arguments, ct);
        await using (host)
        {
            try
            {
                await host.StartAsync(ct);
            }
            catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
            {
                return await UnusableAsync($"Port {arguments.Port} is taken. Name another one with --port, or 0 for a free one.");
            }

            var drops = arguments.Storage == ServeArguments.Azure ? "container extracts" : Path.Combine(arguments.Data, "extracts");
            Console.WriteLine($"Serving {host.Address} (drops: {drops}; API: {host.Address}{Api.ApiDescription.Path})");
            foreach (var made in newKeys)
                Console.WriteLine($"Key of the {made.Key.Name}, shown this once: {made.Text}");
            if (!IPAddress.IsLoopback(arguments.Listen))
                await Console.Error.WriteLineAsync("Other machines can reach this address, and what they send is not encrypted: put a proxy with TLS in front.");
            await host.WaitAsync(ct);
            await host.StopAsync();
        }

        return ExitCodes.Done;
    }

    private static async Task<int> UnusableAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCodes.Unusable;
    }
}
