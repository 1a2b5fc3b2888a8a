namespace Wres.Domain.Disclosure;

/// <summary>
/// Which counts of a publication are hidden. First those of 1 to the threshold; then, until nothing changes, in each sum with
/// exactly one hidden cell its smallest other non-zero part as well (the first of equals); then, where solving all sums together
/// still gives a hidden count away, one count more beside it. A total is hidden only where no part can be, and a headline never
/// for another cell's sake. Source: method, Rounding and disclosure.
/// </summary>
public static class Suppression
{
    /// <summary>The hidden cells.</summary>
    public static IReadOnlySet<PublicCell> Apply(CountSystem system, int threshold)
    {
        var hidden = new bool[system.Counts.Count];
        for (var i = 0; i < hidden.Length; i++)
            hidden[i] = system.Counts[i] >= 1 && system.Counts[i] <= threshold;
        do
            HideSingles(system, hidden);
        while (SolvableCells.HideBesideOne(system, hidden));
        return system.Cells.Where((_, i) => hidden[i]).ToHashSet();
    }

    private static void HideSingles(CountSystem system, bool[] hidden)
    {
        bool changed;
        do
        {
            changed = false;
            foreach (var tied in system.TiedCells)
                changed |= HideTied(tied, hidden);
            foreach (var sum in system.Sums)
            {
                if (sum.HiddenIn(hidden) == 1 && (Victims.SmallestPart(system, sum, hidden) ?? Victims.Whole(system, sum, hidden)) is { } next)
                    changed = hidden[next] = true;
            }
        }
        while (changed);
    }

    private static bool HideTied(int[] tied, bool[] hidden)
    {
        if (!Array.Exists(tied, i => hidden[i]) || Array.TrueForAll(tied, i => hidden[i]))
            return false;
        foreach (var i in tied)
            hidden[i] = true;
        return true;
    }
}
