using Wres.Domain;
using Wres.Domain.Results;
using Wres.Reports;
using Wres.Reports.Narrative;
using Wres.Reports.Reading;
using Wres.Reports.Styles;

namespace Wres.Tests.Reports;

public sealed class SentenceTests
{
    [Fact]
    public void A_ratio_says_how_many_times_as_likely_and_in_which_direction()
    {
        var text = new LikelihoodText(Facts(), 2);
        text.Meaning().ShouldBe("White applicants were 1.82 times as likely as BME applicants to be appointed from shortlisting.");
        text.Direction().ShouldBe("A figure above 1 means that White applicants were more likely to be appointed from shortlisting.");
        text.Rates().ShouldBe("552 of 2,212 White applicants (25.0%) were appointed, compared with 113 of 824 BME applicants (13.7%). "
            + "Of 44 applicants whose ethnicity is not known, 11 were appointed; they are in neither group.");
    }

    [Fact]
    public async Task The_funnel_is_drawn_and_tabled_as_percent_of_the_step_before()
    {
        var html = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(), TestContext.Current.CancellationToken))[0].Html;
        html.ShouldContain("Shortlisted of applications: BME applicants 48.6%, White applicants 66.2%; Appointed of shortlisted: BME applicants 13.7%, White applicants 25.0%.");
        html.ShouldContain("2,212 (66.2%)");
    }

    [Fact]
    public void The_disciplinary_ratio_is_said_the_other_way_round()
    {
        new LikelihoodText(Facts(Edition.Internal), 3).Meaning().ShouldBe("BME staff were 1.04 times as likely as White staff to enter the formal disciplinary process.");
    }

    [Fact]
    public void A_ratio_of_tiny_numbers_is_published_to_one_decimal_without_counts_interval_and_test()
    {
        var text = new LikelihoodText(Facts(), 3);
        text.Meaning().ShouldBe("BME staff were 1.0 times as likely as White staff to enter the formal disciplinary process.");
        text.Rates().ShouldBe("The numbers who entered the formal disciplinary process are too small to print.");
        var certainty = string.Join(" ", text.Certainty());
        certainty.ShouldNotContain("interval of the ratio runs");
        certainty.ShouldNotContain("p =");
        certainty.ShouldNotContain("rate of White");
        ChangeText.Movement(Facts(), 3).ShouldBe("The ratio was 1.14 in 2023/24. It has fallen and is now nearer to equal likelihood.");
    }

    [Fact]
    public void Interval_test_range_and_people_say_how_sure_a_ratio_is()
    {
        new LikelihoodText(Facts(), 2).Certainty().ShouldBe(
        [
            "The 95% confidence interval of the ratio runs from 1.51 to 2.19; it lies above 1.00.",
            "The difference between the two groups is statistically significant (Fisher's exact test, p < 0.001): chance alone is an unlikely explanation.",
            "The ratio is above the four-fifths range of 0.80 to 1.25, to the disadvantage of BME applicants.",
            "At the rate of White applicants, 93 more BME applicants would have been appointed.",
        ]);
    }

    [Fact]
    public void A_survey_gap_is_in_percentage_points_with_its_direction()
    {
        new SurveyText(Facts(), 7).Gap().ShouldBe(
            "In the 2024 survey 53.9% of BME staff believed that there are equal opportunities for career progression or promotion, compared with 65.4% of White staff: 11.5 percentage points lower for BME staff.");
        new SurveyText(Facts(), 6).Benchmark().ShouldBe("The median of the survey's benchmark group was 24.8% for BME staff; the figure here is 5.9 percentage points lower.");
    }

    [Fact]
    public void A_change_that_was_not_tested_is_said_to_be_so() =>
        ChangeText.Chance(Facts(), 2).ShouldBe("The change itself could not be tested, because the numbers behind last year's figure are not known.");

    [Fact]
    public void A_change_that_chance_could_explain_is_never_called_significant()
    {
        var facts = Facts();
        foreach (var id in Enumerable.Range(1, 9))
        {
            var text = ChangeText.Chance(facts, id) ?? "";
            text.Contains("significan", StringComparison.OrdinalIgnoreCase).ShouldBe(facts.Comparison(id).Significance.Significant == true);
        }
    }

    [Theory]
    [InlineData(1.5, 1.1, "fallen", "nearer to equal likelihood")]
    [InlineData(0.5, 0.8, "risen", "nearer to equal likelihood")]
    [InlineData(1.1, 1.5, "risen", "further from equal likelihood")]
    [InlineData(0.8, 1.5, "risen", "further from equal likelihood")]
    public void A_ratio_moves_nearer_to_or_further_from_one(double before, double now, string moved, string where)
    {
        var facts = With(2, now, before, Math.Abs(now - 1) < Math.Abs(before - 1) ? "improved" : "declined");
        ChangeText.Movement(facts, 2).ShouldContain(moved);
        ChangeText.Movement(facts, 2).ShouldContain(where);
    }

    [Fact]
    public void The_headline_counts_verdicts_in_words() =>
        HeadlineText.Of(Facts()).ShouldBe("Six of the nine indicators improved between 2023/24 and 2024/25. Three declined: access to training, abuse from staff and discrimination at work.");

    [Fact]
    public void Other_terms_begin_sentences_with_a_capital()
    {
        var facts = Facts(style: new HouseStyle { Words = new() { Minority = "ethnic minority", MinorityLong = "ethnic minority", People = "colleagues" } });
        new LikelihoodText(facts, 3).Meaning().ShouldBe("Ethnic minority colleagues were 1.0 times as likely as White colleagues to enter the formal disciplinary process.");
        facts.Titles.Short(1).ShouldBe("Ethnic minority colleagues in the workforce");
    }

    private static Facts Facts(Edition edition = Edition.Public, HouseStyle? style = null) => new(SampleTrust.Inputs(edition, style));

    private static Facts With(int id, double now, double before, string verdict)
    {
        var inputs = SampleTrust.Inputs();
        var result = inputs.Result with
        {
            Indicators = [.. inputs.Result.Indicators.Select(i => i.Id == id ? i with { Value = now } : i)],
            Comparison = [.. inputs.Result.Comparison.Select(c => c.Id == id ? new ComparisonEntry { Id = id, Previous = before, Change = now - before, Verdict = verdict, Significance = new("not-tested") } : c)],
        };
        return new Facts(inputs with { Result = result });
    }
}
