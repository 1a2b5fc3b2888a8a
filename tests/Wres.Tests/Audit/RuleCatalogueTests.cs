using System.Runtime.CompilerServices;
using Wres.Reports.Audit;

namespace Wres.Tests.Audit;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void The_catalogue_page_is_the_one_made_from_the_code() =>
        File.ReadAllText(Path.Combine(Root(), "docs", "audit.md")).ShouldBe(RuleCatalogue.Markdown(), "Write RuleCatalogue.Markdown() to docs/audit.md.");

    [Fact]
    public void Every_rule_from_R1_to_R28_has_a_name_and_a_title()
    {
        for (var i = 1; i <= 28; i++)
        {
            RuleCatalogue.NameOf($"R{i}").ShouldNotBeEmpty();
            RuleCatalogue.TitleOf($"R{i}").ShouldNotBeEmpty();
        }
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
