using System.Text.Json;
using Wres.Domain.Inputs;
using Wres.Domain.Results;
using Wres.Reports;
using Wres.Reports.Styles;
using Wres.TestKit.Documents;

namespace Wres.Tests.Reports;

public sealed class NumberTracingTests(Printing printing) : IClassFixture<Printing>
{
    [Theory]
    [InlineData("report", Edition.Public, "standard")]
    [InlineData("report", Edition.Internal, "standard")]
    [InlineData("report", Edition.Public, "esneft")]
    [InlineData("report", Edition.Internal, "esneft")]
    [InlineData("report", Edition.Internal, "humber")]
    [InlineData("report", Edition.Public, "alder-hey-report")]
    [InlineData("board-summary", Edition.Public, "standard")]
    [InlineData("action-plan", Edition.Public, "esneft")]
    [InlineData("action-plan", Edition.Internal, "north-tees")]
    public async Task Every_number_of_a_pdf_comes_from_the_results_at_the_stated_rounding(string name, Edition edition, string style)
    {
        var inputs = SampleTrust.Inputs(edition, HouseStyles.Shipped[style]);
        var text = await Printing.AskAsync("pdftotext", await printing.PdfAsync(inputs, name, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken, "-layout");
        var allowed = Allowed(inputs);
        var numbers = TracedNumbers.Of(text).ToList();
        numbers.Count.ShouldBeGreaterThan(name switch { "report" => 150, "board-summary" => 20, _ => 1 });
        numbers.Where(n => !allowed.Contains(n)).ShouldBeEmpty();
    }

    /// <summary>What the results allow, and the texts of the plan.</summary>
    private static HashSet<string> Allowed(DocumentInputs inputs) => TracedNumbers.Allowed(
        [.. inputs.EarlierResults.Prepend(inputs.Result).Select(r => JsonSerializer.Deserialize<JsonElement>(ResultsJson.Write(r)))],
        inputs.Actions.SelectMany(Texts));

    private static IEnumerable<string> Texts(PlannedAction action) =>
        typeof(PlannedAction).GetProperties().Select(p => p.GetValue(action)).Select(v => v switch { string text => text, _ => null }).OfType<string>();

    [Theory]
    [InlineData("1.83")]
    [InlineData("4648")]
    [InlineData("553")]
    [InlineData("2.44")]
    public void A_number_that_is_one_off_does_not_pass(string number) => Allowed(SampleTrust.Inputs(actions: [])).ShouldNotContain(number);

    [Fact]
    public async Task A_public_edition_holds_no_count_that_is_withheld()
    {
        var html = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(actions: []), TestContext.Current.CancellationToken))[0].Html;
        var section = html[html.IndexOf("id=\"indicator-3\"", StringComparison.Ordinal)..html.IndexOf("id=\"indicator-4\"", StringComparison.Ordinal)];
        section.ShouldContain("[c]");
        // 12 and 2 people, rates of 0.3%, ratio 1.0438: none of these may stand in the section, not in its chart either.
        section.ShouldNotContain(">12<");
        section.ShouldNotContain(">2<");
        section.ShouldNotContain("0.3%");
        section.ShouldNotContain("1.04");
        html.ShouldNotContain("Internal edition");
    }

    [Fact]
    public async Task An_internal_edition_holds_every_count_and_says_so_on_every_page()
    {
        var inputs = SampleTrust.Inputs(Edition.Internal, actions: []);
        var text = await Printing.AskAsync("pdftotext", await printing.PdfAsync(inputs, "report", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        text.ShouldNotContain("[c]");
        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        pages.Skip(1).ShouldAllBe(p => p.Contains("Not for publication", StringComparison.Ordinal));
        pages[0].ShouldContain("Internal, not for publication");
    }

    [Fact]
    public async Task The_word_significant_stands_only_where_a_test_says_so()
    {
        var inputs = SampleTrust.Inputs(actions: []);
        var html = (await DocumentSet.RenderHtmlAsync(inputs, TestContext.Current.CancellationToken))[0].Html;
        for (var id = 1; id <= 9; id++)
        {
            var from = html.IndexOf($"<section id=\"indicator-{id}\"", StringComparison.Ordinal);
            var to = id == 9 ? html.IndexOf("<section id=\"national\"", StringComparison.Ordinal) : html.IndexOf($"<section id=\"indicator-{id + 1}\"", StringComparison.Ordinal);
            var said = html[from..to].Split("significant", StringSplitOptions.None).Length - 1;
            var tested = (inputs.Result.Indicators[id - 1].Significant == true ? 1 : 0) + (inputs.Result.Comparison[id - 1].Significance.Significant == true ? 1 : 0);
            said.ShouldBe(tested, $"indicator {id}");
        }

        html[..html.IndexOf("<section id=\"indicator-1\"", StringComparison.Ordinal)].ShouldNotContain("significan");
    }
}
