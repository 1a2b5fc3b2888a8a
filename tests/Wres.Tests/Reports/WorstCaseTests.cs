using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Results;
using Wres.Reports;

namespace Wres.Tests.Reports;

/// <summary>The longest, the emptiest and the oddest documents. <c>WRES_WORST_CASES</c> names a folder that keeps their PDFs, to be looked at.</summary>
public sealed class WorstCaseTests(Printing printing) : IClassFixture<Printing>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_data_at_all_still_makes_every_document_and_says_so_nine_times()
    {
        var documents = await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(actions: []) with { Result = Empty(), EarlierResults = [] }, Ct);
        Count(documents[0].Html, "The indicator cannot be calculated, because no data were supplied for it.").ShouldBe(9);
        documents[0].Html.ShouldContain("There is no figure for any of the nine indicators.");
        documents[2].Html.ShouldContain("There are no figures that could suggest where to look.");
        documents.ShouldAllBe(d => !d.Html.Contains("No indicator", StringComparison.Ordinal), "nothing is known, so nothing is said to be well");
        documents[1].Html.ShouldContain("No action plan was supplied for this period.");
        foreach (var document in documents.Where(d => d.Print))
            await PrintAsync(document, "no-data");
    }

    [Fact]
    public async Task One_indicator_only_leaves_the_other_eight_without_a_figure()
    {
        var sample = SampleTrust.Inputs(actions: []);
        var result = Empty() with { Indicators = [.. Empty().Indicators.Select(i => i.Id == 5 ? sample.Result.Indicators[4] : i)] };
        var documents = await DocumentSet.RenderHtmlAsync(sample with { Result = result, EarlierResults = [] }, Ct);
        var html = documents[0].Html;
        foreach (var document in documents.Where(d => d.Print))
            await PrintAsync(document, "one-indicator");
        Count(html, "The indicator cannot be calculated, because no data were supplied for it.").ShouldBe(8);
        html.ShouldContain("14.6%");
        html.ShouldContain("Nothing could be compared with an earlier year.");
        html.ShouldContain("Eight of the nine indicators could not be calculated.");
    }

    [Fact]
    public async Task Forty_divisions_stay_within_the_page_with_their_heads_repeated()
    {
        var sample = SampleTrust.Inputs(Edition.Internal, actions: []);
        var one = sample.Result.Indicators[0];
        var divisions = Enumerable.Range(1, 40).Select(i => new BreakdownEntry { Name = $"Division of long and complicated clinical services number {i}", White = 80 + i, Bme = 20 + i, Unknown = i % 3 }).ToList();
        var result = sample.Result with { Indicators = [one with { Breakdowns = one.Breakdowns! with { Division = divisions } }, .. sample.Result.Indicators.Skip(1)] };
        var document = (await DocumentSet.RenderHtmlAsync(sample with { Result = result }, Ct))[0];
        var pdf = await PrintAsync(document, "forty-divisions");
        var text = await Printing.AskAsync("pdftotext", pdf, Ct, "-layout");
        for (var i = 1; i <= 40; i++)
            text.ShouldContain($"number {i}");
    }

    [Fact]
    public async Task An_action_of_three_thousand_words_breaks_over_pages_with_repeated_heads()
    {
        var words = string.Join(' ', Enumerable.Range(1, 3000).Select(i => i % 12 == 0 ? $"word{i}.\n-" : $"word{i}"));
        PlannedAction[] actions = [new() { Reference = "A1", Indicators = [1], Action = words, Owner = "Chief People Officer", Status = "Ongoing" }];
        var pdf = await PrintAsync((await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(actions: actions), Ct)).Single(d => d.Name == "action-plan"), "long-action");
        var pages = (await Printing.AskAsync("pdftotext", pdf, Ct, "-layout")).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        pages.Length.ShouldBeGreaterThan(3);
        string.Concat(pages).ShouldContain("word2999");
        pages.Take(pages.Length - 1).ShouldAllBe(p => p.Contains("Owner", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("O'Brien's & Sons <NHS> \"Trust\"")]
    [InlineData("Bwrdd Iechyd Prifysgol Ŵyl Tŷ Gwyn")]
    [InlineData("מרכז רפואי NHS Trust")]
    public async Task A_name_with_marks_foreign_letters_or_another_direction_comes_out_as_it_is(string name)
    {
        var sample = SampleTrust.Inputs(actions: []);
        var inputs = sample with { Result = sample.Result with { Organisation = new("RBS", name) } };
        var documents = await DocumentSet.RenderHtmlAsync(inputs, Ct);
        documents[0].Html.ShouldNotContain("<NHS>");
        var kept = string.Concat(name.Where(c => char.IsAsciiLetter(c)));
        var pdf = await PrintAsync(documents[2], kept);
        var text = await Printing.AskAsync("pdftotext", pdf, Ct);
        foreach (var word in name.Split(' ').Where(w => w.All(c => c < 0x500)))
            text.ShouldContain(word);
        (await Printing.AskAsync("pdfinfo", pdf, Ct)).ShouldContain("Pages:           1\n");
        var foot = await Printing.AskAsync("pdftotext", await PrintAsync(documents[0], kept), Ct, "-layout");
        if (name.All(c => c < 0x500))
            foot.ShouldContain($"{name} | WRES 2024/25", Case.Sensitive, "a name comes out at the foot of each page as it is");
        await PrintAsync(documents[1], kept);
    }

    [Fact]
    public async Task Cells_of_a_plan_hold_nested_and_lettered_lists_a_footnote_and_figures_by_name()
    {
        PlannedAction[] actions =
        [
            new() { Reference = "A1", Indicators = [2], Action = "For every post*\n- panels\n-- trained\n-- varied\na) advertise\nb) shortlist\n* Bands 6 and above.", Objective = "Nearer to 1.00 than {{indicator2.value}}", Update = "{{indicator2.nothing}}" },
        ];
        var html = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(actions: actions), Ct))[1].Html;
        html.ShouldContain("<ul><li>panels<ul><li>trained</li><li>varied</li></ul></li></ul>");
        html.ShouldContain("<ol type=\"a\"><li>advertise</li><li>shortlist</li></ol>");
        html.ShouldContain("<p class=\"foot\">* Bands 6 and above.</p>");
        html.ShouldContain("Nearer to 1.00 than 1.82");
        html.ShouldContain("Figures asked for by name that there are not");
        html.ShouldContain("indicator2.nothing");
    }

    [Fact]
    public async Task Twelve_years_of_trend_print_the_last_four_in_the_headline()
    {
        var sample = SampleTrust.Inputs(actions: []);
        var trend = sample.Result.Trend.Select(t => t with { Points = [.. Enumerable.Range(2014, 11).Select(y => new TrendPoint($"{y}-03", y - 2010)), .. t.Points.Where(p => p.Period == "2025-03")] }).ToList();
        var documents = await DocumentSet.RenderHtmlAsync(sample with { Result = sample.Result with { Trend = trend } }, Ct);
        var html = documents[2].Html;
        foreach (var document in documents.Where(d => d.Print))
            await PrintAsync(document, "twelve-years");
        html.ShouldContain("2021/22 to 2024/25");
        html.ShouldNotContain("2013/14");
    }

    /// <summary>The document's PDF, once it is laid out as every other is.</summary>
    private async Task<byte[]> PrintAsync(RenderedDocument document, string name)
    {
        var pdf = await printing.Printer.PrintAsync(document, Ct);
        if (Environment.GetEnvironmentVariable("WRES_WORST_CASES") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}-{document.Name}.pdf"), pdf, Ct);
        pdf.Length.ShouldBeGreaterThan(1000);
        await Layout.CheckAsync(pdf, Ct, document);
        return pdf;
    }

    private static IndicatorsDocument Empty()
    {
        var period = ReportingPeriod.Parse("2025-03");
        var calculated = IndicatorCalculator.Calculate(new PeriodInputs { Organisation = OrganisationCode.Parse("RBS"), Period = period }, new MethodSettings());
        var compared = Comparer.Compare(period, calculated.Indicators, KnownHistory.None, new MethodSettings(), BenchmarkTable.Shipped);
        return new IndicatorsDocument
        {
            Organisation = new("RBS", "RBS"),
            Period = PeriodEntry.Of(period),
            Run = new("r", "2025-06-01T09:00:00Z", MethodSettings.Version, "s", []),
            Workforce = calculated.Workforce,
            Indicators = calculated.Indicators,
            Comparison = compared.Comparison,
            Trend = compared.Trend,
            Quality = new(null, []),
        };
    }

    private static int Count(string text, string part) => text.Split(part, StringSplitOptions.None).Length - 1;
}
