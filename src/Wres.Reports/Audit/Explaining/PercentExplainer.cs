using System.Globalization;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Explaining;

/// <summary>
/// Looks for the slip that turns the right percent into the printed one. Every explanation is arithmetic that gives exactly
/// what is printed; where several do, the more usual slip comes first and the others are named after it.
/// </summary>
internal static class PercentExplainer
{
    private const int MostExplanations = 3;

    public static string Explain(Printed printed, long count, long of, ShareSurroundings around)
    {
        var exact = Fraction.Percent(count, of);
        var found = new List<string>();
        var d = printed.Decimals;
        if (exact.Truncate(d) == printed.Value)
            found.Add($"truncated instead of rounded ({Exact(exact, d)})");
        found.AddRange(RoundedTwice(exact, printed).Take(1));
        if (found.Count == 0 && exact.RoundUp(d) == printed.Value && exact.Round(d) != printed.Value)
            found.Add($"rounded up ({Exact(exact, d)})");
        found.AddRange(OtherYears(printed, count, of, around));
        found.AddRange(OtherBases(printed, count, of, around));
        // A slip of one digit says little where the arithmetic already explains the figure.
        if (found.Count == 0 || Math.Abs((double)printed.Value - exact.ToDouble()) > 2 * (double)printed.Unit)
            found.AddRange(DigitSlip.Explain(printed, exact));
        found.AddRange(OneMoreOrLess(printed, count, of));
        return string.Join("; or ", found.Distinct(StringComparer.Ordinal).Take(MostExplanations));
    }

    internal static IEnumerable<string> RoundedTwice(Fraction exact, Printed printed)
    {
        for (var first = printed.Decimals + 1; first <= printed.Decimals + 2; first++)
        {
            var once = exact.Round(first);
            if (decimal.Round(once, printed.Decimals, MidpointRounding.AwayFromZero) == printed.Value && exact.Round(printed.Decimals) != printed.Value)
                yield return $"rounded twice, first to {Text(first)} decimals ({Printed.Format(once, first)})";
        }
    }

    private static IEnumerable<string> OtherYears(Printed printed, long count, long of, ShareSurroundings around)
    {
        foreach (var (label, otherCount, otherBase, percent) in around.OtherYears)
        {
            if (otherBase is > 0 and { } b && otherCount is { } c && b != of && Gives(printed, c, b))
                yield return $"the figure of {label}: {Text(c)}/{Text(b)} = {Exact(Fraction.Percent(c, b), printed.Decimals)}";
            else if (percent is not null && percent.Value == printed.Value && percent.Decimals == printed.Decimals)
                yield return $"the percent printed for {label} ({percent.Text}) left in place";
            if (otherBase is > 0 and { } ob && ob != of && count <= ob && GivesOrTruncates(printed, count, ob) is { } how)
                yield return $"the base of {label}: {Text(count)}/{Text(ob)} = {Exact(Fraction.Percent(count, ob), printed.Decimals)}{how}";
            if (otherCount is { } oc && oc != count && oc <= of && Gives(printed, oc, of))
                yield return $"the count of {label}: {Text(oc)}/{Text(of)} = {Exact(Fraction.Percent(oc, of), printed.Decimals)}";
        }
    }

    private static IEnumerable<string> OtherBases(Printed printed, long count, long of, ShareSurroundings around)
    {
        foreach (var (label, count2, base2) in around.OtherGroups)
        {
            if (base2 > 0 && Gives(printed, count2, base2))
                yield return $"the percent of another group ({label}): {Text(count2)}/{Text(base2)} = {Exact(Fraction.Percent(count2, base2), printed.Decimals)}";
            if (base2 > 0 && base2 != of && count <= base2 && Gives(printed, count, base2))
                yield return $"the base of another group ({label}): {Text(count)}/{Text(base2)} = {Exact(Fraction.Percent(count, base2), printed.Decimals)}";
        }

        foreach (var (label, other) in around.OtherBases)
        {
            if (other > 0 && other != of && count <= other && GivesOrTruncates(printed, count, other) is { } how)
                yield return $"another base ({label}): {Text(count)}/{Text(other)} = {Exact(Fraction.Percent(count, other), printed.Decimals)}{how}";
        }

        if (of > count && Gives(printed, count, of - count))
            yield return $"set against the others instead of the whole: {Text(count)}/{Text(of - count)} = {Exact(Fraction.Percent(count, of - count), printed.Decimals)}";
        if (Gives(printed, of - count, of))
            yield return $"the complement: {Text(of - count)}/{Text(of)} = {Exact(Fraction.Percent(of - count, of), printed.Decimals)}";
    }

    private static IEnumerable<string> OneMoreOrLess(Printed printed, long count, long of)
    {
        (long N, long Of, string Words)[] neighbours =
        [
            (count - 1, of, "one fewer counted"), (count + 1, of, "one more counted"), (count, of - 1, "a base one smaller"),
            (count, of + 1, "a base one larger"), (count + 1, of + 1, "one more in both"), (count - 1, of - 1, "one fewer in both"),
        ];
        foreach (var (n, t, words) in neighbours)
        {
            if (n >= 0 && t > 0 && n <= t && Gives(printed, n, t))
                yield return $"{words}: {Text(n)}/{Text(t)} = {Exact(Fraction.Percent(n, t), printed.Decimals)}";
        }
    }

    private static bool Gives(Printed printed, long n, long of) => Fraction.Percent(n, of).Round(printed.Decimals) == printed.Value;

    private static string? GivesOrTruncates(Printed printed, long n, long of) =>
        Gives(printed, n, of) ? "" : Fraction.Percent(n, of).Truncate(printed.Decimals) == printed.Value ? ", truncated" : null;

    internal static string Exact(Fraction value, int decimals) => value.Text(decimals + 2) + "%";

    internal static string Text(long n) => n.ToString(CultureInfo.InvariantCulture);
}
