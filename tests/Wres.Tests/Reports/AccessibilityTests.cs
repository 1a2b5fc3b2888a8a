using System.Text.Json;
using Microsoft.Playwright;
using Wres.Reports;
using Wres.TestKit;

namespace Wres.Tests.Reports;

/// <summary>axe-core over every document as a browser shows it: light and dark, narrow, wide and at 200% zoom.</summary>
public sealed class AccessibilityTests(AccessibilityTests.Browser browser) : IClassFixture<AccessibilityTests.Browser>
{
    private static readonly string[] Names = ["report", "action-plan", "board-summary", "data-quality"];

    public static TheoryData<string, ColorScheme, int, int> Views()
    {
        var views = new TheoryData<string, ColorScheme, int, int>();
        foreach (var name in Names)
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                views.Add(name, scheme, 320, 1);
                views.Add(name, scheme, 1280, 1);
                // 200% zoom of a window of 1280: half as many CSS pixels, each twice as wide.
                views.Add(name, scheme, 640, 2);
            }
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_document_has_no_violation_and_does_not_scroll_sideways(string name, ColorScheme scheme, int width, int scale)
    {
        var html = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(), TestContext.Current.CancellationToken)).First(d => d.Name == name).Html;
        await CheckAsync(html, scheme, width, scale);
    }

    private async Task CheckAsync(string html, ColorScheme scheme, int width, int scale)
    {
        await using var context = await browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, DeviceScaleFactor = scale, Offline = true });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        await page.AddScriptTagAsync(new() { Content = browser.Axe });
        var found = await page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))");
        found.EnumerateArray().Select(v => v.GetString()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth")).ShouldBeLessThanOrEqualTo(0);
    }

    [Theory]
    [InlineData("alder-hey-report")]
    [InlineData("esneft")]
    [InlineData("north-tees")]
    [InlineData("humber")]
    public async Task A_house_style_has_no_violation_either(string style)
    {
        foreach (var document in await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(style: Wres.Reports.Styles.HouseStyles.Shipped[style]), TestContext.Current.CancellationToken))
            await CheckAsync(document.Html, ColorScheme.Light, 320, 1);
    }

    [Fact]
    public async Task Axe_does_find_a_fault_where_there_is_one()
    {
        await using var context = await browser.NewContextAsync(new() { Offline = true });
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<html><title>t</title><p style='color:#ccc'>pale</p></html>");
        await page.AddScriptTagAsync(new() { Content = browser.Axe });
        var found = await page.EvaluateAsync<string[]>("async () => (await axe.run(document)).violations.map(v => v.id)");
        found.ShouldContain("color-contrast");
        found.ShouldContain("html-has-lang");
    }

    /// <summary>A browser that runs scripts, and axe-core's text.</summary>
    public sealed class Browser : IAsyncLifetime
    {
        private IPlaywright? _playwright;
        private IBrowser? _browser;

        internal string Axe { get; private set; } = "";

        internal Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => _browser!.NewContextAsync(options);

        public async ValueTask InitializeAsync()
        {
            var file = RepositoryFolder.At("tests/accessibility/node_modules/axe-core/axe.min.js");
            Axe = File.Exists(file) ? await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken) : throw new InvalidOperationException("axe-core is not installed. Run: npm ci --ignore-scripts --prefix tests/accessibility");
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Printing.BrowserPath, ChromiumSandbox = false, Args = ["--no-sandbox", "--disable-gpu"] });
        }

        public async ValueTask DisposeAsync()
        {
            if (_browser is not null)
                await _browser.DisposeAsync();
            _playwright?.Dispose();
        }
    }
}
