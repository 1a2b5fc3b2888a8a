using Wres.Domain.Inputs;
using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>
/// Indicators 3 and 4: people with at least one formal disciplinary case, or at least one non-mandatory attendance, against the
/// headcount of their group.
/// </summary>
internal static class PeopleIndicators
{
    public static IndicatorResult Disciplinary(IReadOnlyList<DisciplinaryEntry>? people, GroupCounts? headcount, MethodSettings settings)
    {
        if (people is null)
            return RatioOutcome.NoData().ToIndicator(3);
        GroupCounts numerators = default;
        foreach (var person in people)
            numerators = numerators.Plus(person.Group);
        return Outcome(3, numerators, headcount, settings);
    }

    public static IndicatorResult Training(IReadOnlyList<TrainingEntry>? people, GroupCounts? headcount, MethodSettings settings)
    {
        if (people is null)
            return RatioOutcome.NoData().ToIndicator(4);
        GroupCounts numerators = default;
        for (var i = 0; i < people.Count; i++)
            numerators = numerators.Plus(people[i].Group);
        return Outcome(4, numerators, headcount, settings);
    }

    private static IndicatorResult Outcome(int id, GroupCounts numerators, GroupCounts? headcount, MethodSettings settings) =>
        (headcount is { Total: > 0 } denominators
            ? RatioOutcome.Of(numerators, denominators, bmeOverWhite: id == 3, settings)
            : RatioOutcome.NoData(numerators)).ToIndicator(id);
}
