using System.Diagnostics;
using System.Text.Json;
using Wres.ContractTests.Host;
using Wres.TestKit;

[assembly: AssemblyFixture(typeof(PublishedApp))]

namespace Wres.ContractTests.Host;

/// <summary>The Functions app as one publish command makes it, in a temporary folder.</summary>
public sealed class PublishedApp : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task> _publishing;

    public PublishedApp() => _publishing = new Lazy<Task>(PublishAsync);

    /// <summary>The folder, once it is published: the script root.</summary>
    public async Task<string> FolderAsync()
    {
        await _publishing.Value;
        return _folder["app"];
    }

    /// <summary>The command by which the Functions host starts the process, as host.json says.</summary>
    public async Task<(string Executable, string[] Arguments)> CommandAsync()
    {
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(await FolderAsync(), "host.json"), CancellationToken.None));
        var description = json.RootElement.GetProperty("customHandler").GetProperty("description");
        return (description.GetProperty("defaultExecutablePath").GetString()!, [.. description.GetProperty("arguments").EnumerateArray().Select(a => a.GetString()!)]);
    }

    public void Dispose() => _folder.Dispose();

    private async Task PublishAsync()
    {
        // The build of these tests has built it already.
        string[] arguments = ["publish", RepositoryFolder.At("src/Wres.Functions"), "--configuration", Configuration, "--no-build", "--output", _folder["app"], "--nologo"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        process.ExitCode.ShouldBe(0, output);
    }
}
