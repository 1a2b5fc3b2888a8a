using Wres.Reports;
using Wres.Reports.Styles;

namespace Wres.Tests.Reports;

public sealed class HouseStyleTests
{
    public static TheoryData<string> Names() => [.. HouseStyles.Shipped.Keys];

    [Fact]
    public void Five_styles_ship_beside_the_standard_one() =>
        HouseStyles.Shipped.Keys.ShouldBe(["standard", "alder-hey-plan", "alder-hey-report", "esneft", "humber", "north-tees"], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_style_that_ships_renders_every_document_in_its_own_words(string name)
    {
        var style = HouseStyles.Shipped[name];
        var documents = await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(style: style), TestContext.Current.CancellationToken);
        documents.Count.ShouldBe(4);
        var report = documents[0].Html;
        report.ShouldContain(style.Words.Minority);
        foreach (var other in new[] { "BME", "BAME" }.Where(t => t != style.Words.Minority))
            report.ShouldNotContain(other + " ");
        report.ShouldNotContain("{{");
    }

    [Fact]
    public void A_style_based_on_another_has_its_own_members_in_place_of_the_others()
    {
        var style = HouseStyles.TryParse("""{ "basedOn": "esneft", "words": { "people": "colleagues" }, "thousands": true }""", out var problem);
        problem.ShouldBeNull();
        style!.Words.Minority.ShouldBe("BAME");
        style.Words.People.ShouldBe("colleagues");
        style.Thousands.ShouldBeTrue();
        style.ActionPlan.Sections.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("""{ "basedOn": "nowhere" }""", "basedOn: 'nowhere' is none of standard, alder-hey-plan, alder-hey-report, esneft, humber, north-tees.")]
    [InlineData("""{ "colours": { "heading": "#41B6E6" } }""", "colours.heading: #41B6E6 is too light to read on white; its contrast must be at least 4.5 to 1, for example #005EB8.")]
    [InlineData("""{ "colours": { "accent": "blue" } }""", "colours.accent: a colour such as #005EB8.")]
    [InlineData("""{ "yearForm": "2024" }""", "yearForm: one of 2024/25, 2024-25, 24/25, 2024/2025, 2025.")]
    [InlineData("""{ "decimals": { "10": 2 } }""", "decimals: '10': 2; an indicator from 1 to 9 and 0 to 3 decimals, for example \"5\": 2.")]
    [InlineData("""{ "goals": [ { "indicator": 0, "value": 1 } ] }""", "goals: an indicator from 1 to 9 and a number, for example { \"indicator\": 7, \"value\": 80, \"by\": \"2028\" }.")]
    [InlineData("""{ "groupedClusters": [ "5" ] }""", "groupedClusters: '5' is none of 1, 2, 3, 4.")]
    [InlineData("""{ "clusterYears": 4 }""", "clusterYears: 1, 2 or 3.")]
    [InlineData("""{ "cover": { "logo": "https://example.org/logo.png" } }""", "cover.logo: an address that begins with data:image/, so that the document stands alone.")]
    public void A_style_that_cannot_be_used_says_which_setting_and_how(string json, string expected)
    {
        HouseStyles.TryParse(json, out var problem).ShouldBeNull();
        problem.ShouldBe(expected);
    }

    [Fact]
    public async Task Figures_that_no_extract_holds_come_from_the_style()
    {
        var style = new HouseStyle
        {
            Goals = [new(7, 80, "2028")],
            Decimals = new Dictionary<string, int> { ["5"] = 2 },
            GroupedClusters = ["2", "3"],
            Panels = new("2024/25", 150, 78, "recruitment team"),
            EmployeeRelations = new("2024/25", "case records", [new("Grievance", 41, 14, 0), new("Bullying", 22, 9, 2)]),
        };
        var html = (await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(style: style), TestContext.Current.CancellationToken))[0].Html;
        // 53.85 - 80, and 78 / 150.
        html.ShouldContain("The target is 80.0% by 2028; the figure is 26.2 percentage points below it.");
        html.ShouldContain("Of 150 interview panels in 2024/25, 78 (52.0%) had at least one BME member.");
        html.ShouldContain("14.59%");
        html.ShouldContain("Clusters 2 and 3 together, 2023/24 and 2024/25");
        var cases = html[html.IndexOf("Employee relations cases", StringComparison.Ordinal)..];
        cases[..cases.IndexOf("</table>", StringComparison.Ordinal)].Split("[c]").Length.ShouldBe(4, "a kind with 2 cases is withheld in all three groups");
    }

    [Fact]
    public void A_style_with_a_member_that_there_is_not_does_not_read()
    {
        HouseStyles.TryParse("""{ "colors": {} }""", out var problem).ShouldBeNull();
        problem.ShouldNotBeNull().ShouldContain("colors");
    }

    [Theory]
    [InlineData("#000000", "#FFFFFF", 21)]
    [InlineData("#005EB8", "#FFFFFF", 6.38)]
    [InlineData("#777777", "#FFFFFF", 4.48)]
    public void Contrast_is_that_of_the_guidelines(string one, string other, double ratio) => Contrast.Ratio(one, other).ShouldBe(ratio, 0.01);
}
