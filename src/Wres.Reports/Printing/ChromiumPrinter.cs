using Microsoft.Playwright;

namespace Wres.Reports;

/// <summary>
/// Prints by an installed Chromium, Chrome or Edge, which is started at the first document, kept warm, and started again when it
/// died. Scripts, network and file access are off: a document is what its HTML holds.
/// </summary>
public sealed class ChromiumPrinter(string browserPath) : IPdfPrinter
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async Task<byte[]> PrintAsync(RenderedDocument document, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(document);
        var browser = await BrowserAsync(ct);
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, Offline = true, Locale = "en-GB" });
        ct.ThrowIfCancellationRequested();
        await context.RouteAsync("**/*", route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.SetContentAsync(document.Html);
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
        return pdf;
    }

    private async Task<IBrowser> BrowserAsync(CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            if (_browser is { IsConnected: true })
                return _browser;
            _playwright ??= await Playwright.CreateAsync();
            var args = new List<string> { "--disable-gpu", "--disable-extensions", "--font-render-hinting=none" };
            // Chromium refuses to start its sandbox as root.
            if (!OperatingSystem.IsWindows() && Environment.UserName == "root")
                args.Add("--no-sandbox");
            return _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = browserPath, Args = args, Headless = true, ChromiumSandbox = !args.Contains("--no-sandbox") });
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _gate.Dispose();
    }
}
