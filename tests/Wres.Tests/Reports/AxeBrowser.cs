using System.Text.Json;
using Microsoft.Playwright;
using Wres.TestKit;

namespace Wres.Tests.Reports;

/// <summary>A browser that runs scripts, with one page for all documents, and axe-core's text.</summary>
public sealed class AxeBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;
    private ICDPSession? _devTools;
    private string _axe = "";

    /// <summary>What axe-core finds in a document in each of the views, and whether it must be scrolled sideways; a line each.</summary>
    internal async Task<IReadOnlyList<string>> FaultsAsync(string name, string html, IEnumerable<View> views)
    {
        var faults = new List<string>();
        await _page!.SetContentAsync(html);
        await _page.EvaluateAsync(_axe);
        foreach (var view in views)
        {
            await _page.EmulateMediaAsync(new() { ColorScheme = view.Scheme });
            await _devTools!.SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = view.Width, ["height"] = 900, ["deviceScaleFactor"] = view.Scale, ["mobile"] = false });
            var found = await _page.EvaluateAsync<string[]>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))");
            faults.AddRange(found.Select(f => $"{name}, {view}: {f}"));
            var seen = await _page.EvaluateAsync<JsonElement>("() => ({ width: window.innerWidth, over: document.documentElement.scrollWidth - window.innerWidth, dark: matchMedia('(prefers-color-scheme: dark)').matches, scale: devicePixelRatio })");
            if (seen.GetProperty("width").GetInt32() != view.Width || seen.GetProperty("dark").GetBoolean() != (view.Scheme == ColorScheme.Dark) || seen.GetProperty("scale").GetInt32() != view.Scale)
                faults.Add($"{name}: not shown as {view}: {seen}");
            if (seen.GetProperty("over").GetInt32() > 0)
                faults.Add($"{name}, {view}: scrolls sideways by {seen.GetProperty("over").GetInt32()} pixels");
        }

        return faults;
    }

    public async ValueTask InitializeAsync()
    {
        var file = RepositoryFolder.At("tests/accessibility/node_modules/axe-core/axe.min.js");
        _axe = File.Exists(file) ? await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken) : throw new InvalidOperationException("axe-core is not installed. Run: npm ci --ignore-scripts --prefix tests/accessibility");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Printing.BrowserPath, ChromiumSandbox = false, Args = ["--no-sandbox", "--disable-gpu"] });
        var context = await _browser.NewContextAsync(new() { Offline = true });
        _page = await context.NewPageAsync();
        _devTools = await context.NewCDPSessionAsync(_page);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>How a reader sees a document. At 200% zoom a window of 1,280 has half as many CSS pixels, each twice as wide.</summary>
internal sealed record View(ColorScheme Scheme, int Width, int Scale)
{
    public static IReadOnlyList<View> All { get; } =
        [.. from scheme in new[] { ColorScheme.Light, ColorScheme.Dark } from size in new[] { (320, 1), (1280, 1), (640, 2) } select new View(scheme, size.Item1, size.Item2)];

    public override string ToString() => FormattableString.Invariant($"{Scheme} {Width * Scale} px{(Scale > 1 ? " at 200%" : "")}");
}
