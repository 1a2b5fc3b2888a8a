using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>How far an indicator is from the trust's own target.</summary>
internal static class GoalText
{
    public static string? Of(Facts facts, int id)
    {
        var sentences = facts.Style.Goals.Where(g => g.Indicator == id).Select(goal =>
        {
            var format = facts.For(id);
            var what = id switch { 2 or 3 or 4 => "a ratio of " + format.Ratio(goal.Value), 9 => $"a difference of {format.SignedPoints(goal.Value)} percentage points", _ => format.Percent(goal.Value) };
            var target = $"The target is {what}{(goal.By is null ? "" : " by " + goal.By)}";
            if (facts.Indicator(id).Value is not { } value || (id == 1 && facts.HidesShare(facts.Period.Id)))
                return target + ".";
            var coarse = facts.Coarse(id, facts.Period.Id);
            var met = id is 2 or 3 or 4 ? format.SameRatio(value, goal.Value, coarse) : format.IsNoPoints(value - goal.Value);
            var distance = coarse ? "" : (id is 2 or 3 or 4 ? format.Ratio(Math.Abs(value - goal.Value)) : format.PointsInWords(value - goal.Value)) + " ";
            return met ? target + "; the figure is there at this rounding." : $"{target}; the figure is {distance}{(value > goal.Value ? "above" : "below")} it.";
        }).ToList();
        return sentences.Count == 0 ? null : Sentences.Join(sentences);
    }
}
