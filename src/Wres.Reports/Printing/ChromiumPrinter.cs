using Microsoft.Playwright;

namespace Wres.Reports;

/// <summary>
/// Prints by an installed Chromium, Chrome or Edge, which is started at the first document, kept warm, and started again once
/// when it dies under a document. Scripts, network and file access are off: a document is what its HTML holds. May be used by
/// several callers at once; each document has a page of its own.
/// </summary>
public sealed class ChromiumPrinter(string browserPath) : IPdfPrinter
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    /// <exception cref="PrintingFailedException">The browser can't be started, died twice, or printed nothing.</exception>
    public async Task<byte[]> PrintAsync(RenderedDocument document, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            return await PrintOnceAsync(document, ct);
        }
        catch (PlaywrightException) when (!ct.IsCancellationRequested)
        {
            // A browser that died (out of memory, ended from outside) is started again, once.
        }

        try
        {
            return await PrintOnceAsync(document, ct);
        }
        catch (PlaywrightException e)
        {
            throw new PrintingFailedException($"The browser {browserPath} failed twice to print {document.Name}.", e);
        }
    }

    private async Task<byte[]> PrintOnceAsync(RenderedDocument document, CancellationToken ct)
    {
        var browser = await BrowserAsync(ct);
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, Offline = true, Locale = "en-GB", AcceptDownloads = false });
        await using var closing = ct.Register(static c => _ = ((IBrowserContext)c!).CloseAsync(), context);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await page.SetContentAsync(document.Html, new() { WaitUntil = WaitUntilState.Load });
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
        ct.ThrowIfCancellationRequested();
        if (pdf.Length == 0)
            throw new PrintingFailedException($"The browser {browserPath} printed nothing for {document.Name}.");
        return PdfNodeNames.Renumber(PdfStamp.Dated(pdf, document.Dated));
    }

    private async Task<IBrowser> BrowserAsync(CancellationToken ct)
    {
        await _starting.WaitAsync(ct);
        try
        {
            if (_browser is { IsConnected: true })
                return _browser;
            _playwright ??= await Playwright.CreateAsync();
            return _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = browserPath,
                Headless = true,
                ChromiumSandbox = !IsRoot,
                Args = ["--disable-extensions", "--disable-gpu", "--font-render-hinting=none", .. IsRoot ? ["--no-sandbox"] : Array.Empty<string>()],
            });
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException or System.ComponentModel.Win32Exception or IOException)
        {
            throw new PrintingFailedException($"The browser {browserPath} could not be started.", e);
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Ends the browser as an accident would; for tests.</summary>
    internal Task CrashAsync() => _browser is { } browser ? browser.CloseAsync() : Task.CompletedTask;

    // Chromium's sandbox refuses to run as root.
    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.UserName == "root";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _starting.Dispose();
    }
}
