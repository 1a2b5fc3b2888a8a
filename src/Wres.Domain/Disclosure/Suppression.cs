namespace Wres.Domain.Disclosure;

/// <summary>
/// Which counts of a publication are hidden. First those of 1 to the threshold; then, until nothing changes, in each sum with
/// exactly one hidden cell its smallest other non-zero part as well (the first of equals); then, where solving all sums together
/// still gives a hidden count away, one count more beside it. Source: method, Rounding and disclosure.
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
        while (HideBesideDetermined(system, hidden));
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
                if (HiddenIn(sum, hidden) == 1 && Smallest(system, sum, hidden) is { } next)
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

    private static int HiddenIn(CountSystem.SumOf sum, bool[] hidden)
    {
        var count = hidden[sum.Whole] ? 1 : 0;
        foreach (var part in sum.Parts)
            count += hidden[part] ? 1 : 0;
        return count;
    }

    /// <summary>The smallest part that is neither hidden nor 0, else the whole; null where there is none.</summary>
    private static int? Smallest(CountSystem system, CountSystem.SumOf sum, bool[] hidden)
    {
        int? smallest = null;
        foreach (var part in sum.Parts)
        {
            if (!hidden[part] && system.Counts[part] > 0 && (smallest is not { } s || system.Counts[part] < system.Counts[s]))
                smallest = part;
        }

        return smallest ?? (!hidden[sum.Whole] && system.Counts[sum.Whole] > 0 ? sum.Whole : null);
    }

    private static bool HideBesideDetermined(CountSystem system, bool[] hidden)
    {
        foreach (var determined in DeterminedCells.In(system, hidden))
        {
            if (NearestShown(system, hidden, determined) is not { } next)
                continue;
            hidden[next] = true;
            return true;
        }

        return false;
    }

    /// <summary>
    /// The smallest shown non-zero count in the sums of a cell, else in the sums of the hidden cells that stand in these, and so on:
    /// the sums by which the cell was worked out are among them.
    /// </summary>
    private static int? NearestShown(CountSystem system, bool[] hidden, int cell)
    {
        HashSet<int> reached = [cell];
        HashSet<CountSystem.SumOf> left = [.. system.Sums];
        while (true)
        {
            List<CountSystem.SumOf> ring = [.. left.Where(s => reached.Contains(s.Whole) || Array.Exists(s.Parts, reached.Contains))];
            if (ring.Count == 0)
                return null;
            var shown = ring.Select(s => Smallest(system, s, hidden)).OfType<int>().OrderBy(i => system.Counts[i]).ThenBy(i => i).ToList();
            if (shown.Count > 0)
                return shown[0];
            foreach (var sum in ring)
            {
                left.Remove(sum);
                reached.UnionWith(sum.Parts.Append(sum.Whole).Where(i => hidden[i]));
            }
        }
    }
}
