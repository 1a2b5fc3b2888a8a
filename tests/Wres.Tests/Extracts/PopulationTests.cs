using Wres.Domain.Workforce;

namespace Wres.Tests.Extracts;

/// <summary>Who is counted: the assignment category, word by word, and which rules leave a person out of the whole standard.</summary>
public sealed class PopulationTests
{
    [Theory]
    [InlineData("Bank", PopulationRule.Bank)]
    [InlineData("Bank Staff - Permanent", PopulationRule.Bank)]
    [InlineData("Honorary", PopulationRule.Honorary)]
    [InlineData("Honorary Bank", PopulationRule.Bank)]
    [InlineData("Agency", PopulationRule.Agency)]
    [InlineData("Contractor", PopulationRule.Agency)]
    [InlineData("Non-Exec Director", PopulationRule.NonExecutive)]
    [InlineData("Non-Executive Director", PopulationRule.NonExecutive)]
    [InlineData("Chair", PopulationRule.NonExecutive)]
    [InlineData("Volunteer", PopulationRule.Volunteer)]
    [InlineData("Secondment In", PopulationRule.SecondedIn)]
    [InlineData("Seconded-in", PopulationRule.SecondedIn)]
    [InlineData("Secondment Out", PopulationRule.None)]
    [InlineData("Fixed Term Temp", PopulationRule.None)]
    [InlineData("Permanent", PopulationRule.None)]
    [InlineData("Banking", PopulationRule.None)]
    [InlineData("Chairside Support", PopulationRule.None)]
    [InlineData("", PopulationRule.None)]
    public void The_assignment_category_is_read_by_whole_words_the_first_rule_wins(string category, PopulationRule rule) => Population.ByCategory(category).ShouldBe(rule);

    [Theory]
    [InlineData(PopulationRule.Bank, true)]
    [InlineData(PopulationRule.Honorary, true)]
    [InlineData(PopulationRule.Agency, true)]
    [InlineData(PopulationRule.NonExecutive, true)]
    [InlineData(PopulationRule.Volunteer, true)]
    [InlineData(PopulationRule.SecondedIn, true)]
    [InlineData(PopulationRule.NotInPost, false)]
    [InlineData(PopulationRule.None, false)]
    public void Who_is_only_out_of_post_is_not_outside_the_standard(PopulationRule rule, bool outside) => rule.IsOutOfScope().ShouldBe(outside);
}
