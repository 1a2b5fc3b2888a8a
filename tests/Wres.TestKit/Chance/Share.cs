namespace Wres.TestKit.Chance;

/// <summary>Parts of a whole that add up to it exactly.</summary>
public static class Share
{
    /// <summary>Whole numbers in proportion to the weights, by largest remainder; the first of equal remainders wins.</summary>
    public static int[] Of(int whole, IReadOnlyList<int> weights)
    {
        long sum = weights.Sum();
        var parts = weights.Select(w => (int)(whole * (long)w / sum)).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(i => whole * (long)weights[i] % sum).ThenBy(i => i);
        foreach (var i in byRemainder.Take(whole - parts.Sum()))
            parts[i]++;
        return parts;
    }
}
