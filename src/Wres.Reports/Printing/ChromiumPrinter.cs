using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Wres.Reports;

/// <summary>
/// Prints by an installed Chromium, Chrome or Edge, which is started at the first document, kept warm, and started again once
/// when it dies under a document. A document's scripts, network and file access are off: it is what its HTML holds. May be used by
/// several callers at once; each document has a page of its own, and no more than <paramref name="pages"/> are open at a time,
/// which bounds the memory whatever the callers do.
/// </summary>
public sealed class ChromiumPrinter(string browserPath, int pages = ChromiumPrinter.Pages) : IPdfPrinter
{
    /// <summary>Pages open at a time unless said otherwise: a report beside its two short companions.</summary>
    public const int Pages = 2;

    /// <summary>
    /// Documents that a page prints before it is closed. A page keeps memory of everything that it has shown, some 10 MB a document, and
    /// gives it back only with its process; starting another costs a tenth of a second.
    /// </summary>
    private const int PrintsOfPage = 16;

    // A contents list settles after its first filling; more rounds would mean that filling it moves pages to and fro.
    private const int Rounds = 3;

    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly SemaphoreSlim _places = new(pages, pages);
    private readonly ConcurrentBag<WarmPage> _idle = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

    /// <inheritdoc/>
    /// <exception cref="PrintingFailedException">The browser can't be started, died twice, or printed nothing.</exception>
    public async Task<byte[]> PrintAsync(RenderedDocument document, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(document);
        await _places.WaitAsync(ct);
        try
        {
            return await PrintOnceAsync(document, ct);
        }
        catch (PlaywrightException) when (!ct.IsCancellationRequested)
        {
            // A browser that died (out of memory, ended from outside) is started again, once.
            return await PrintAgainAsync(document, ct);
        }
        catch (PlaywrightException e)
        {
            // The page was closed under the print because nobody waits for it any more.
            throw new OperationCanceledException(e.Message, e, ct);
        }
        finally
        {
            _places.Release();
        }
    }

    private async Task<byte[]> PrintAgainAsync(RenderedDocument document, CancellationToken ct)
    {
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
        var warm = await PageAsync(ct);
        var page = warm.Page;
        var whole = false;
        try
        {
            await using var closing = ct.Register(static p => _ = ((IPage)p!).CloseAsync(), page);
            var pdf = await PrintAsync(page, document);
            ct.ThrowIfCancellationRequested();
            if (pdf.Length == 0)
                throw new PrintingFailedException($"The browser {browserPath} printed nothing for {document.Name}.");
            whole = true;
            return PdfNodeNames.Renumber(PdfStamp.Dated(pdf, document.Dated));
        }
        finally
        {
            if (whole && warm.Prints + 1 < PrintsOfPage)
                _idle.Add(warm with { Prints = warm.Prints + 1 });
            else
                await DropAsync(page);
        }
    }

    /// <summary>The document with the pages of its contents list, where it has one: they are written into the page that is shown already.</summary>
    private static async Task<byte[]> PrintAsync(IPage page, RenderedDocument document)
    {
        await page.SetContentAsync(document.Html, new() { WaitUntil = WaitUntilState.Load });
        if (!ContentsPages.HasPlaces(document.Html))
            return await PrintAsync(page, finished: true);
        var known = PdfPages.Of(await PrintAsync(page, finished: false));
        for (var round = 1; ; round++)
        {
            await page.EvaluateAsync(ContentsPages.Script, known.ToDictionary(p => p.Key, p => (object)p.Value, StringComparer.Ordinal));
            var pdf = await PrintAsync(page, finished: true);
            var found = PdfPages.Of(pdf);
            if (round == Rounds || (found.Count == known.Count && found.All(p => known.TryGetValue(p.Key, out var number) && number == p.Value)))
                return pdf;
            known = found;
        }
    }

    // Tags and bookmarks take time and are of no use to a print that is only there to find the pages.
    private static Task<byte[]> PrintAsync(IPage page, bool finished) =>
        page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = finished, Outline = finished });

    /// <summary>
    /// An idle page of the running browser, else a new one: a page is a process, and starting one costs more than a short document.
    /// All pages share one context, because each context brings a window with processes of its own.
    /// </summary>
    private async Task<WarmPage> PageAsync(CancellationToken ct)
    {
        var context = await ContextAsync(ct);
        while (_idle.TryTake(out var idle))
        {
            if (!idle.Page.IsClosed && idle.Page.Context == context)
                return idle;
        }

        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        return new WarmPage(page, 0);
    }

    /// <summary>A page with the number of documents that it has printed.</summary>
    private sealed record WarmPage(IPage Page, int Prints);

    // A page that failed may have died with its browser, and then there is nothing left to close.
    private static async Task DropAsync(IPage page)
    {
        try
        {
            await page.CloseAsync();
        }
        catch (PlaywrightException)
        {
            return;
        }
    }

    private async Task<IBrowserContext> ContextAsync(CancellationToken ct)
    {
        await _starting.WaitAsync(ct);
        try
        {
            if (_browser is { IsConnected: true } && _context is not null)
                return _context;
            _playwright ??= await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = browserPath,
                Headless = true,
                ChromiumSandbox = !IsRoot,
                // Offline pages still open connections ahead (preconnect); a proxy that no one answers as takes those too.
                Proxy = new() { Server = "http://127.0.0.1:9", Bypass = "<-loopback>" },
                // Drawing and network within the browser's process: nothing here needs either, and each costs 100 MB apart.
                Args = ["--disable-extensions", "--disable-gpu", "--in-process-gpu", "--enable-features=NetworkServiceInProcess2", "--font-render-hinting=none", .. IsRoot ? ["--no-sandbox"] : Array.Empty<string>()],
            });
            return _context = await _browser.NewContextAsync(new() { JavaScriptEnabled = false, Offline = true, Locale = "en-GB", AcceptDownloads = false });
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
        _places.Dispose();
    }
}
