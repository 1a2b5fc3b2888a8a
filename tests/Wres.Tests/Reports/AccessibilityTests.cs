using Wres.Reports.Styles;

namespace Wres.Tests.Reports;

/// <summary>
/// axe-core over every document of every house style as a browser shows it: light and dark, narrow, wide and at 200% zoom. Each
/// document is seen in one view here, and over the documents of a style in all; with <c>WRES_ACCESSIBILITY=all</c> each in all six.
/// <c>WRES_ACCESSIBILITY_FOLDER</c> names a folder, such as a run's output, whose HTML files are then seen in all six as well.
/// </summary>
public sealed class AccessibilityTests(AxeBrowser browser) : IClassFixture<AxeBrowser>
{
    private static readonly bool All = Environment.GetEnvironmentVariable("WRES_ACCESSIBILITY") == "all";

    public static TheoryData<string> Styles() => [.. HouseStyles.Shipped.Keys];

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task No_document_has_a_violation_or_scrolls_sideways(string style)
    {
        var documents = await ShownDocuments.OfAsync(HouseStyles.Shipped[style], TestContext.Current.CancellationToken);
        documents.Count.ShouldBeGreaterThanOrEqualTo(View.All.Count, "every view has a document to be seen in");
        var turn = HouseStyles.Shipped.Keys.Order(StringComparer.Ordinal).TakeWhile(s => s != style).Count();
        var faults = new List<string>();
        foreach (var ((name, html), at) in documents.Select((d, i) => (d, i)))
            faults.AddRange(await browser.FaultsAsync(name, html, All ? View.All : [View.All[(at + turn) % View.All.Count]]));
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_html_file_of_a_given_folder_has_a_violation()
    {
        var folder = Environment.GetEnvironmentVariable("WRES_ACCESSIBILITY_FOLDER");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "Takes minutes; set WRES_ACCESSIBILITY_FOLDER to a folder of documents.");
        var files = Directory.GetFiles(folder!, "*.html", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();
        var faults = new List<string>();
        foreach (var file in files.Order(StringComparer.Ordinal))
            faults.AddRange(await browser.FaultsAsync(Path.GetRelativePath(folder!, file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), View.All));
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_is_found_where_there_is_one_and_only_in_the_views_that_have_it()
    {
        const string html = "<!doctype html><html><title>t</title><style>p{color:#ccc}div{width:500px;height:9px}@media(prefers-color-scheme:dark){body{background:#000}}</style><p>pale</p><div></div>";
        var faults = await browser.FaultsAsync("bad", html, View.All);
        faults.Count(f => f.Contains("html-has-lang", StringComparison.Ordinal)).ShouldBe(6);
        faults.Where(f => f.Contains("color-contrast", StringComparison.Ordinal)).ShouldAllBe(f => f.StartsWith("bad, Light", StringComparison.Ordinal));
        faults.Count(f => f.Contains("color-contrast", StringComparison.Ordinal)).ShouldBe(3);
        faults.Count(f => f.Contains("320 px: scrolls sideways", StringComparison.Ordinal)).ShouldBe(2);
        faults.Count(f => f.Contains("scrolls sideways", StringComparison.Ordinal)).ShouldBe(2);
    }
}
