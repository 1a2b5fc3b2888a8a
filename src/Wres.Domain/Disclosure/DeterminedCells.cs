namespace Wres.Domain.Disclosure;

/// <summary>
/// The hidden cells whose value follows from everything shown, by elimination over the equations in which hidden cells stand.
/// Calculated modulo a prime, where numbers neither grow nor round.
/// </summary>
internal static class DeterminedCells
{
    private const long Prime = 2_147_483_647;

    /// <summary>Indices of hidden cells that a reader can work out, ascending.</summary>
    public static List<int> In(CountSystem system, bool[] hidden)
    {
        List<SortedDictionary<int, long>> rows = [];
        foreach (var sum in system.Sums)
        {
            var row = new SortedDictionary<int, long>();
            foreach (var part in sum.Parts)
            {
                if (hidden[part])
                    row[part] = 1;
            }

            if (hidden[sum.Whole])
                row[sum.Whole] = Prime - 1;
            if (row.Count > 0)
                rows.Add(row);
        }

        return [.. Reduced(rows).Where(r => r.Count == 1).Select(r => r.First().Key).Order()];
    }

    /// <summary>The reduced row echelon form; a row of one cell says that cell's value.</summary>
    private static List<SortedDictionary<int, long>> Reduced(List<SortedDictionary<int, long>> rows)
    {
        Dictionary<int, SortedDictionary<int, long>> byPivot = [];
        foreach (var row in rows)
        {
            foreach (var pivot in row.Keys.ToList())
            {
                if (row.TryGetValue(pivot, out var factor) && byPivot.TryGetValue(pivot, out var known))
                    Subtract(row, known, factor);
            }

            // Taking a known row away can bring in no other pivot, because known rows hold each other's pivots no more.
            if (row.Count == 0)
                continue;
            var first = row.First();
            Scale(row, Inverse(first.Value));
            foreach (var other in byPivot.Values)
            {
                if (other.TryGetValue(first.Key, out var factor))
                    Subtract(other, row, factor);
            }

            byPivot.Add(first.Key, row);
        }

        return [.. byPivot.Values];
    }

    private static void Subtract(SortedDictionary<int, long> row, SortedDictionary<int, long> other, long factor)
    {
        foreach (var (cell, value) in other)
        {
            var result = ((row.GetValueOrDefault(cell) - (factor * value % Prime)) % Prime + Prime) % Prime;
            if (result == 0)
                row.Remove(cell);
            else
                row[cell] = result;
        }
    }

    private static void Scale(SortedDictionary<int, long> row, long factor)
    {
        foreach (var cell in row.Keys.ToList())
            row[cell] = row[cell] * factor % Prime;
    }

    /// <summary>x to the power of p - 2, the inverse modulo the prime.</summary>
    private static long Inverse(long value)
    {
        long result = 1, power = value, exponent = Prime - 2;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
                result = result * power % Prime;
            power = power * power % Prime;
        }

        return result;
    }
}
