using Wres.Reports;

namespace Wres.Tests.Reports;

public sealed class OwnWordsTests
{
    [Fact]
    public async Task A_text_takes_figures_by_name_as_the_document_prints_them()
    {
        var html = await ReportAsync("indicator-2", "The ratio is **{{indicator2.value}}** ({{ indicator2.previous }} before), {{indicator2.bme.numerator}} of {{indicator2.bme.denominator}}.");
        html.ShouldContain("The ratio is <b>1.82</b> (2.43 before), 113 of 824.");
        html.ShouldNotContain("552 of 2,212 White applicants");
    }

    [Fact]
    public async Task A_withheld_figure_stays_withheld_in_the_trusts_own_words() =>
        (await ReportAsync("indicator-3", "{{indicator3.bme.numerator}} people, ratio {{indicator3.value}}, p {{indicator3.p}}")).ShouldContain("[c] people, ratio 1.0, p [c]");

    [Fact]
    public void A_figure_that_there_is_not_is_named_with_those_that_there_are()
    {
        var problems = DocumentSet.Problems(Inputs("foreword", "{{indicator2.valu}} and {{nothing}}"));
        problems.Count.ShouldBe(2);
        problems[0].ShouldStartWith("The text of 'foreword' asks for the figure 'indicator2.valu', which these results do not have. It has indicator2.bme.denominator,");
        problems[1].ShouldContain("'nothing'");
    }

    [Fact]
    public void A_section_that_there_is_not_is_named() =>
        DocumentSet.Problems(Inputs("forward", "x")).ShouldHaveSingleItem().ShouldStartWith("There is no section 'forward'.");

    [Fact]
    public async Task Rendering_with_problems_fails_with_them() =>
        (await Should.ThrowAsync<ArgumentException>(() => ReportAsync("foreword", "{{x}}"))).Message.ShouldContain("asks for the figure 'x'");

    [Fact]
    public async Task Raw_html_in_a_text_is_shown_and_not_obeyed()
    {
        var html = await ReportAsync("foreword", "<script>alert(1)</script> <img src=x onerror=alert(1)>");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img src=x");
        html.ShouldContain("&lt;script&gt;");
    }

    [Theory]
    [InlineData("[link](javascript:alert(1))")]
    [InlineData("![picture](https://example.org/track.png)")]
    [InlineData("<javascript:alert(1)>")]
    public async Task A_text_brings_in_no_script_and_fetches_nothing(string text)
    {
        var html = await ReportAsync("foreword", text);
        html.ShouldNotContain("href=\"javascript:");
        html.ShouldNotContain("src=\"http");
    }

    [Fact]
    public async Task Headings_in_a_text_go_below_the_sections_own()
    {
        var html = await ReportAsync("foreword", "# One\n\n## Two");
        html.ShouldContain("<h3>One</h3>");
        html.ShouldContain("<h4>Two</h4>");
    }

    private static DocumentInputs Inputs(string section, string text) =>
        SampleTrust.Inputs() with { Narrative = new Dictionary<string, string>(StringComparer.Ordinal) { [section] = text } };

    private static async Task<string> ReportAsync(string section, string text) =>
        (await DocumentSet.RenderHtmlAsync(Inputs(section, text), TestContext.Current.CancellationToken))[0].Html;
}
