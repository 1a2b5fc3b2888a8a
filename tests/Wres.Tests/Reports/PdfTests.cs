using System.Text;
using System.Text.RegularExpressions;
using Wres.Reports;
using Wres.Reports.Styles;

namespace Wres.Tests.Reports;

public sealed partial class PdfTests(Printing printing) : IClassFixture<Printing>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("report", "Workforce Race Equality Standard 2024/25, Alder Hey Children's NHS Foundation Trust")]
    [InlineData("action-plan", "Action plan 2024/25, Alder Hey Children's NHS Foundation Trust")]
    [InlineData("board-summary", "Board summary: Workforce Race Equality Standard 2024/25, Alder Hey Children's NHS Foundation Trust")]
    public async Task A_pdf_is_tagged_with_title_language_and_embedded_fonts(string name, string title)
    {
        var pdf = await printing.PdfAsync(SampleTrust.Inputs(), name, Ct);
        var about = await Printing.AskAsync("pdfinfo", pdf, Ct);
        about.ShouldContain("Tagged:          yes");
        about.ShouldContain("Title:           " + title);
        Encoding.Latin1.GetString(pdf).ShouldContain("/Lang (en-GB)");
        var fonts = (await Printing.AskAsync("pdffonts", pdf, Ct)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(f => Embedded().IsMatch(f));
        fonts.ShouldContain(f => f.Contains("LiberationSans", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Documents() => [.. from style in HouseStyles.Shipped.Keys from name in new[] { "report", "action-plan", "board-summary" } select (style, name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task In_every_style_a_pdf_is_tagged_headings_go_down_one_level_at_a_time_heads_have_scope_and_figures_have_text(string style, string name)
    {
        var document = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(style: HouseStyles.Shipped[style]), Ct)).First(d => d.Name == name);
        var pdf = await printing.Printer.PrintAsync(document, Ct);
        var about = await Printing.AskAsync("pdfinfo", pdf, Ct);
        about.ShouldContain("Tagged:          yes");
        about.ShouldContain("Title:           " + document.Title);
        Encoding.Latin1.GetString(pdf).ShouldContain("/Lang (en-GB)");
        var structure = await Printing.AskAsync("pdfinfo", pdf, Ct, "-struct");
        var levels = Heading().Matches(structure).Select(m => m.Groups["level"].Value[0] - '0').ToList();
        levels[0].ShouldBe(1);
        levels.Count(l => l == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(p => p.Second <= p.First + 1);
        Head().Count(structure).ShouldBeGreaterThan(0);
        ScopedHead().Count(structure).ShouldBe(Head().Count(structure));
        var raw = Encoding.Latin1.GetString(pdf);
        Figure().Count(raw).ShouldBe(DescribedFigure().Count(raw));
        if (name == "report")
            Figure().Count(raw).ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task The_report_has_bookmarks_for_its_sections_and_numbered_pages()
    {
        var pdf = await printing.PdfAsync(SampleTrust.Inputs(), "report", Ct);
        Encoding.Latin1.GetString(pdf).ShouldContain("/Outlines");
        var text = await Printing.AskAsync("pdftotext", pdf, Ct);
        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < pages.Length; i++)
            pages[i].ShouldContain(FormattableString.Invariant($"Page {i + 1} of {pages.Length}"));
    }

    [Fact]
    public async Task The_board_summary_is_one_page() =>
        (await Printing.AskAsync("pdfinfo", await printing.PdfAsync(SampleTrust.Inputs(), "board-summary", Ct), Ct)).ShouldContain("Pages:           1\n");

    [Fact]
    public async Task The_action_plan_is_landscape() =>
        (await Printing.AskAsync("pdfinfo", await printing.PdfAsync(SampleTrust.Inputs(), "action-plan", Ct), Ct)).ShouldMatch(@"Page size:\s+84\d(\.\d+)? x 59\d");

    [Fact]
    public async Task Printing_twice_gives_the_same_bytes_dated_with_the_snapshot()
    {
        var one = await printing.PdfAsync(SampleTrust.Inputs(), "report", Ct);
        await using var other = new ChromiumPrinter(Printing.BrowserPath);
        await Task.Delay(1100, Ct);
        var document = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(), Ct))[0];
        (await other.PrintAsync(document, Ct)).AsSpan().SequenceEqual(one).ShouldBeTrue();
        Encoding.Latin1.GetString(one).ShouldContain("/CreationDate (D:20250331000000+00'00')");
    }

    [Fact]
    public async Task A_browser_that_died_is_started_again()
    {
        var document = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(), Ct))[2];
        await using var printer = new ChromiumPrinter(Printing.BrowserPath);
        var before = await printer.PrintAsync(document, Ct);
        await printer.CrashAsync();
        (await printer.PrintAsync(document, Ct)).Length.ShouldBe(before.Length);
    }

    [Fact]
    public async Task A_browser_that_is_killed_while_it_prints_costs_no_document()
    {
        var folder = Directory.CreateTempSubdirectory();
        var (script, mark) = (Path.Combine(folder.FullName, "browser"), Path.Combine(folder.FullName, "pid"));
        await File.WriteAllTextAsync(script, $"#!/bin/sh\necho $$ >> {mark}\nexec {Printing.BrowserPath} \"$@\"\n", Ct);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var documents = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(), Ct)).Where(d => d.Print).ToList();
        await using (var printer = new ChromiumPrinter(script))
        {
            await printer.PrintAsync(documents[2], Ct);
            var prints = documents.Select(d => printer.PrintAsync(d, Ct)).ToList();
            using (var browser = System.Diagnostics.Process.GetProcessById(int.Parse((await File.ReadAllLinesAsync(mark, Ct))[0], System.Globalization.CultureInfo.InvariantCulture)))
                browser.Kill();
            foreach (var pdf in await Task.WhenAll(prints))
                (await Printing.AskAsync("pdfinfo", pdf, Ct)).ShouldContain("Tagged:          yes");
            (await File.ReadAllLinesAsync(mark, Ct)).Length.ShouldBe(2, "the browser is started again once, for all that it was printing");
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Documents_printed_at_once_are_those_printed_one_by_one()
    {
        var documents = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(), Ct)).Where(d => d.Print).ToList();
        var together = await Task.WhenAll(documents.Select(d => printing.Printer.PrintAsync(d, Ct)));
        for (var i = 0; i < documents.Count; i++)
        {
            var alone = await printing.Printer.PrintAsync(documents[i], Ct);
            together[i].AsSpan().SequenceEqual(alone).ShouldBeTrue(documents[i].Name);
        }
    }

    [Fact]
    public async Task The_contents_list_states_the_page_on_which_each_section_begins()
    {
        var pdf = await printing.PdfAsync(SampleTrust.Inputs(), "report", Ct);
        var pages = (await Printing.AskAsync("pdftotext", pdf, Ct, "-layout")).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        var entries = ContentsEntry().Matches(pages[1]);
        entries.Count.ShouldBeGreaterThan(20);
        foreach (Match entry in entries)
        {
            var (title, page) = (entry.Groups["title"].Value.Trim(), int.Parse(entry.Groups["page"].Value, System.Globalization.CultureInfo.InvariantCulture));
            pages[page - 1].ReplaceLineEndings(" ").ShouldContain(title[..Math.Min(title.Length, 30)], customMessage: entry.Value);
        }
    }

    [Fact]
    public async Task A_browser_that_cannot_be_started_is_said_in_plain_words()
    {
        await using var printer = new ChromiumPrinter("/bin/false");
        var failure = await Should.ThrowAsync<PrintingFailedException>(() => printer.PrintAsync(new RenderedDocument("x", "<p>x", true, "x"), Ct));
        failure.Message.ShouldBe("The browser /bin/false could not be started.");
    }

    [Fact]
    public async Task Scripts_do_not_run_and_nothing_is_fetched()
    {
        const string html = "<html lang=en><title>t</title><p id=p>quiet</p><img src=\"file:///etc/passwd\" alt=a><iframe src=\"file:///etc/hostname\"></iframe><script>document.getElementById('p').textContent='ran'</script>";
        var pdf = await printing.Printer.PrintAsync(new RenderedDocument("x", html, true, "x"), Ct);
        var text = await Printing.AskAsync("pdftotext", pdf, Ct);
        text.ShouldContain("quiet");
        text.ShouldNotContain("ran");
        text.ShouldNotContain((await File.ReadAllTextAsync("/etc/hostname", Ct)).Trim());
    }

    [GeneratedRegex(@"\byes\s+(yes|no)\s+(yes|no)\s+\d+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Embedded();

    [GeneratedRegex(@"^\s*H(?<level>[1-6]) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?<title>\S.*?\S) {2,}(?<page>\d{1,3})$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ContentsEntry();

    [GeneratedRegex(@"^\s*TH\b", RegexOptions.Multiline, 5000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*/Scope /(Column|Row|Both)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ScopedHead();

    [GeneratedRegex("/S /Figure\\b", RegexOptions.None, 5000)]
    private static partial Regex Figure();

    [GeneratedRegex("/S /Figure\\s+/Alt \\([^)]{10}", RegexOptions.None, 5000)]
    private static partial Regex DescribedFigure();
}
