namespace Wres.Domain.Disclosure;

/// <summary>Protects hidden cells that all sums together still give away.</summary>
internal static class SolvableCells
{
    /// <summary>Hides one cell more where a hidden one can be worked out and protected; false where there is none.</summary>
    public static bool HideBesideOne(CountSystem system, bool[] hidden)
    {
        var solvable = DeterminedCells.In(system, hidden);
        if (solvable.Count == 0)
            return false;
        HashSet<int> beyondProtection = [.. DeterminedCells.In(system, AllHidden(system, hidden))];
        foreach (var cell in solvable.Where(c => !beyondProtection.Contains(c)))
        {
            if (Victim(system, hidden, cell) is not { } victim)
                continue;
            hidden[victim] = true;
            return true;
        }

        return false;
    }

    /// <summary>Every cell hidden that may be: what still follows from the headlines then can't be protected at all.</summary>
    private static bool[] AllHidden(CountSystem system, bool[] hidden) => [.. hidden.Select((h, i) => h || system.CanProtect(i))];

    /// <summary>
    /// The smallest cell whose hiding alone protects the given one, looked for in its own sums first, then in the sums of the hidden
    /// cells in these, and so on; where none does alone, the smallest of the nearest.
    /// </summary>
    private static int? Victim(CountSystem system, bool[] hidden, int cell)
    {
        HashSet<int> reached = [cell];
        List<CountSystem.SumOf> left = [.. system.Sums];
        int? nearest = null;
        while (true)
        {
            var ring = left.FindAll(s => reached.Contains(s.Whole) || Array.Exists(s.Parts, reached.Contains));
            if (ring.Count == 0)
                return nearest;
            foreach (var candidate in Candidates(system, ring, hidden))
            {
                if (Protects(system, hidden, candidate, cell))
                    return candidate;
                nearest ??= candidate;
            }

            left.RemoveAll(ring.Contains);
            foreach (var sum in ring)
                reached.UnionWith(sum.Parts.Append(sum.Whole).Where(i => hidden[i]));
        }
    }

    /// <summary>Parts by size, then wholes by size; cells of earlier tables first among equals.</summary>
    private static List<int> Candidates(CountSystem system, List<CountSystem.SumOf> sums, bool[] hidden)
    {
        var parts = sums.Select(s => Victims.SmallestPart(system, s, hidden)).OfType<int>().Distinct();
        var wholes = sums.Select(s => Victims.Whole(system, s, hidden)).OfType<int>().Distinct();
        return [.. parts.OrderBy(i => system.Counts[i]).ThenBy(i => i).Concat(wholes.OrderBy(i => system.Counts[i]).ThenBy(i => i)).Distinct()];
    }

    private static bool Protects(CountSystem system, bool[] hidden, int candidate, int cell)
    {
        bool[] tried = [.. hidden];
        tried[candidate] = true;
        return !DeterminedCells.In(system, tried).Contains(cell);
    }
}
