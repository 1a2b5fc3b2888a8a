using System.Text.Json;

namespace Wres.EndToEndTests;

/// <summary>One run over all samples, shared by the tests that look at its output.</summary>
public sealed class SampleRun : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public int ExitCode { get; private set; }

    public string Error { get; private set; } = "";

    public string Output => _folder.In("out");

    public string File(string organisation, string period, string name) => Path.Combine(Output, organisation, period, name);

    public JsonElement Result(string organisation, string period)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(File(organisation, period, "indicators.json")));
        return document.RootElement.Clone();
    }

    public async ValueTask InitializeAsync()
    {
        var finished = await WresProcess.RunAsync("run", "--input", Repository.Samples, "--output", Output);
        (ExitCode, Error) = (finished.ExitCode, finished.Error);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
