namespace Wres.EndToEndTests.Serve;

/// <summary>One served store with two years of an organisation, shared by the tests of the API. A browser is left out: figures and HTML are enough.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ServeProcess? _serve;

    public HttpClient Http => _serve!.Http;

    internal ServeProcess Serve => _serve!;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("data/settings/RXX/organisation.json", """{ "name": "Example NHS Trust", "extracts": { "maxFileBytes": 2000000 } }""");
        _serve = await ServeProcess.StartAsync(_folder.In("data"), null, "--quiet-period", "00:00:00", "--browser", "/no/such/browser");
        _folder.Write("data/extracts/RXX/2024-03/staff.csv", Drop.Staff(200, 5));
        await _serve.UntilCompletedAsync("RXX", "2024-03");
        _folder.Write("data/extracts/RXX/2025-03/staff.csv", Drop.Staff(200, 4));
        _folder.Write("data/extracts/RXX/2025-03/actions.csv", Drop.Actions);
        await _serve.UntilAsync("/api/runs/RXX/2025-03", r => r.GetProperty("status").GetString() == "completed" && r.GetProperty("files").GetArrayLength() == 2);
    }

    public async ValueTask DisposeAsync()
    {
        if (_serve is not null)
            await _serve.DisposeAsync();
        _folder.Dispose();
    }
}
