namespace Wres.TestKit.Chance;

/// <summary>
/// Seeded draws (SplitMix64). The same seed gives the same draws on every platform and runtime, which System.Random does not
/// promise from one release to the next.
/// </summary>
public sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>0 to <paramref name="limit"/> - 1.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>True in so many of a hundred.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>One of the items, all alike.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of the items, in proportion to their weights.</summary>
    public T Weigh<T>(IReadOnlyList<Weighted<T>> items)
    {
        var rest = Below(items.Sum(i => i.Weight));
        foreach (var item in items)
        {
            if (rest < item.Weight)
                return item.Item;
            rest -= item.Weight;
        }

        throw new InvalidOperationException("The weights do not add up.");
    }

    /// <summary>A day of the span, both ends included.</summary>
    public DateOnly Day(DateOnly from, DateOnly to) => from.AddDays(Below(to.DayNumber - from.DayNumber + 1));

    /// <summary>The items in a drawn order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }
}
