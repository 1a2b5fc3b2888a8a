using System.Text.RegularExpressions;
using Wres.Domain.Quality;
using Wres.TestKit;

namespace Wres.Tests.Extracts;

public sealed partial class IssueCatalogueTests
{
    [Fact]
    public void The_page_in_docs_is_the_catalogue() =>
        File.ReadAllText(RepositoryFolder.At("docs/issues.md")).ShouldBe(IssueCatalogueText.Markdown());

    [Fact]
    public void Codes_are_kebab_case_and_different() => IssueCatalogue.All.ShouldSatisfyAllConditions(
        all => all.ShouldAllBe(i => KebabCase().IsMatch(i.Code)),
        all => all.Select(i => i.Code).ShouldBeUnique(),
        all => all.ShouldAllBe(i => i.Title.Length > 0 && i.Message.Length > 0 && i.Fix.Length > 0 && i.Example.Length > 0));

    [Fact]
    public void Only_errors_reject() => IssueCatalogue.All.Where(i => i.Rejects).ShouldAllBe(i => i.Severity == Severity.Error);

    [Theory]
    [InlineData("row-short,cell-too-long,value-missing,value-ruined,date-missing,date-unreadable,number-unreadable")]
    public void The_rejecting_codes_are_those_of_the_contract(string codes) =>
        IssueCatalogue.All.Where(i => i.Rejects).Select(i => i.Code).ShouldBe(codes.Split(','));

    [Theory]
    [InlineData("figure-conflict", Severity.Error)]
    [InlineData("column-missing", Severity.Information)]
    [InlineData("superseded", Severity.Information)]
    [InlineData("case-not-in-post", Severity.Information)]
    [InlineData("training-not-in-post", Severity.Information)]
    [InlineData("no-rows", Severity.Warning)]
    [InlineData("column-twice", Severity.Warning)]
    [InlineData("value-unreadable", Severity.Warning)]
    [InlineData("value-unknown", Severity.Warning)]
    [InlineData("ethnic-origin-unmapped", Severity.Warning)]
    [InlineData("ethnic-origin-differs", Severity.Warning)]
    [InlineData("staff-group-unmapped", Severity.Warning)]
    [InlineData("area-disagrees", Severity.Warning)]
    [InlineData("pay-grade-unmapped", Severity.Warning)]
    [InlineData("pay-grade-disagrees", Severity.Warning)]
    [InlineData("unknown-not-given", Severity.Warning)]
    public void Severities_are_those_of_the_contract(string code, Severity severity) =>
        IssueCatalogue.Find(code).ShouldNotBeNull().Severity.ShouldBe(severity);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KebabCase();
}
