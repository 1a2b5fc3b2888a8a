using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Explaining;

/// <summary>Looks for the slip that turns the right ratio into the printed one.</summary>
internal static class RatioExplainer
{
    private const int MostExplanations = 3;

    /// <param name="printed">The ratio as printed.</param>
    /// <param name="exact">The right ratio in the printed direction.</param>
    /// <param name="printedRates">Printed rates above and below the line, where there are any.</param>
    /// <param name="otherYears">Ratios printed for other years, with their labels.</param>
    /// <param name="fromCounts">Ratios of other counts of the report that could have slipped in, with their names.</param>
    public static string Explain(
        Printed printed, Fraction exact, (Printed Above, Printed Below)? printedRates, IEnumerable<(string Label, Printed Ratio)> otherYears,
        IEnumerable<(string Label, Fraction Ratio)> fromCounts)
    {
        var found = new List<string>();
        var d = printed.Decimals;
        var value = exact.Text(d + 2);
        if (exact.Truncate(d) == printed.Value)
            found.Add($"truncated instead of rounded ({value})");
        found.AddRange(PercentExplainer.RoundedTwice(exact, printed).Take(1));
        if (found.Count == 0 && exact.RoundUp(d) == printed.Value && exact.Round(d) != printed.Value)
            found.Add($"rounded up ({value})");
        if (!exact.IsZero && Gives(printed, new Fraction(exact.Denominator, exact.Numerator)) is { } inverse)
            found.Add($"inverted: the direction is the other way round ({inverse})");
        if (exact.Round(d) + 1 == printed.Value || exact.Truncate(d) + 1 == printed.Value)
            found.Add($"1 was added to the ratio (1 + {exact.Text(d)})");
        if (exact.Round(d) - 1 == printed.Value || exact.Truncate(d) - 1 == printed.Value)
            found.Add($"the ratio less 1 is printed ({exact.Text(d)} - 1)");
        if (printedRates is { } rates && rates.Below.Value != 0 && Gives(printed, Fraction.Of(rates.Above.Value) / Fraction.Of(rates.Below.Value)) is { } rounded)
            found.Add($"worked out from the rounded rates: {rates.Above.Text}/{rates.Below.Text} = {rounded}");
        foreach (var (label, ratio) in otherYears)
        {
            if (ratio.Value == printed.Value)
                found.Add($"the value of {label} left in place");
        }

        foreach (var (label, ratio) in fromCounts)
        {
            if (Gives(printed, ratio) is { } other)
                found.Add($"{label} ({other})");
        }

        found.AddRange(DigitSlip.Explain(printed, exact));
        return string.Join("; or ", found.Distinct(StringComparer.Ordinal).Take(MostExplanations));
    }

    private static string? Gives(Printed printed, Fraction ratio) =>
        ratio.Round(printed.Decimals) == printed.Value || ratio.Truncate(printed.Decimals) == printed.Value ? ratio.Text(printed.Decimals + 2) : null;
}
