using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wres.TestKit.Azurite;

/// <summary>
/// A real Azurite on free ports of this machine, with its data in a temporary folder. It has many storage accounts, so that every
/// test takes a fresh one. It ends with this process, also when that is killed, because it watches the pipe between them.
/// </summary>
public sealed partial class AzuriteProcess : IAsyncDisposable
{
    private const int Accounts = 2000;
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly DirectoryInfo _data;
    private readonly Dictionary<string, string> _endpoints;
    private int _taken;

    private AzuriteProcess(Process process, DirectoryInfo data, Dictionary<string, string> endpoints) => (_process, _data, _endpoints) = (process, data, endpoints);

    private static string Key { get; } = Convert.ToBase64String(Encoding.UTF8.GetBytes("a key for the emulator of the tests only"));

    /// <summary>Starts it and waits until all three services listen.</summary>
    public static async Task<AzuriteProcess> StartAsync(CancellationToken ct = default)
    {
        var folder = RepositoryFolder.At("tests/azurite");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "azurite")))
            throw new InvalidOperationException("Azurite is not installed. Run: npm ci --ignore-scripts --prefix tests/azurite");
        var data = Directory.CreateTempSubdirectory("wres-azurite-");
        string[] arguments = ["start.js", "--blobPort", "0", "--queuePort", "0", "--tablePort", "0", "--location", data.FullName, "--silent", "--disableTelemetry", "--skipApiVersionCheck"];
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(1, Accounts).Select(i => $"{NameOf(i)}:{Key}"));
        var process = Process.Start(start)!;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(StartDeadline);
        var endpoints = new Dictionary<string, string>(StringComparer.Ordinal);
        while (endpoints.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync(deadline.Token) ?? throw new InvalidOperationException("Azurite ended at its start.");
            if (Listening().Match(line) is { Success: true } match) endpoints[match.Groups["service"].Value] = match.Groups["url"].Value;
        }

        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return new AzuriteProcess(process, data, endpoints);
    }

    /// <summary>The connection string of an account that nobody used yet.</summary>
    public string NewAccount()
    {
        var name = NameOf(Interlocked.Increment(ref _taken));
        return $"DefaultEndpointsProtocol=http;AccountName={name};AccountKey={Key};"
            + string.Concat(_endpoints.Select(endpoint => $"{endpoint.Key}Endpoint={endpoint.Value}/{name};"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private static string NameOf(int number) => "wres" + number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<url>http://\\S+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();
}
