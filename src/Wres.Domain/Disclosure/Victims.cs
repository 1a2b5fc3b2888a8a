namespace Wres.Domain.Disclosure;

/// <summary>Shown cells of a sum that may be hidden to protect another cell of it.</summary>
internal static class Victims
{
    /// <summary>The smallest part that is neither hidden nor 0 nor a headline, the first of equals; null where there is none.</summary>
    public static int? SmallestPart(CountSystem system, CountSystem.SumOf sum, bool[] hidden)
    {
        int? smallest = null;
        foreach (var part in sum.Parts)
        {
            if (!hidden[part] && system.CanProtect(part) && (smallest is not { } s || system.Counts[part] < system.Counts[s]))
                smallest = part;
        }

        return smallest;
    }

    /// <summary>The whole where it is neither hidden nor 0 nor a headline: the last resort.</summary>
    public static int? Whole(CountSystem system, CountSystem.SumOf sum, bool[] hidden) =>
        !hidden[sum.Whole] && system.CanProtect(sum.Whole) ? sum.Whole : null;
}
