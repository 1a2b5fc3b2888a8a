using System.Globalization;
using Wres.Domain;
using Wres.Domain.Statistics;

namespace Wres.Reports.Figures;

/// <summary>
/// The one place where numbers become text; rounding is the domain's. Decimals come from the method's settings; signs are a plus and a true minus;
/// a figure that rounds to nothing has no sign.
/// </summary>
internal sealed class FigureFormat(MethodSettings method, bool thousands)
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>What stands in the place of a figure that is withheld.</summary>
    public const string Hidden = "[c]";

    /// <summary>What stands in the place of a figure that there is none of.</summary>
    public const string None = "–";

    /// <summary>Decimals of a ratio whose numerators are withheld.</summary>
    public const int CoarseRatioDecimals = 1;

    /// <summary>4,647, or 4647 in a style without separators.</summary>
    public string Count(long value) => Minus(value.ToString(thousands ? "N0" : "D", CultureInfo.InvariantCulture));

    /// <summary>+12 or −3, a change of people with its sign.</summary>
    public string SignedCount(long value) => value > 0 ? "+" + Count(value) : Count(value);

    /// <summary>13.7%; the argument is 0 to 100.</summary>
    public string Percent(double value) => Fixed(value, method.PercentDecimals) + "%";

    /// <summary>25.0%; the argument is 0 to 1.</summary>
    public string Rate(double value) => Percent(Scale(value));

    /// <summary>1.82.</summary>
    public string Ratio(double value, bool coarse = false) => Fixed(value, coarse ? CoarseRatioDecimals : method.RatioDecimals);

    /// <summary>+9.4 or −16.5, percentage points with their sign.</summary>
    public string SignedPoints(double value) => Signed(value, method.PointsDecimals);

    /// <summary>+0.61 or −0.61, a change of a ratio with its sign.</summary>
    public string SignedRatio(double value, bool coarse = false) => Signed(value, coarse ? CoarseRatioDecimals : method.RatioDecimals);

    /// <summary>9.4 percentage points, the size without its sign.</summary>
    public string PointsInWords(double value)
    {
        var text = Fixed(Math.Abs(value), method.PointsDecimals);
        return text + (text == "1" ? " percentage point" : " percentage points");
    }

    /// <summary>A setting in percentage points as it was given: 0.5 percentage points, 1 percentage point.</summary>
    public static string PlainPoints(double points) => Plain(points) + (points is 1 ? " percentage point" : " percentage points");

    /// <summary>True where the figure rounds to nothing at the decimals of percentage points.</summary>
    public bool IsNoPoints(double value) => DisplayNumber.Round(value, method.PointsDecimals) == 0;

    /// <summary>True where two ratios are the same at the decimals they are shown with.</summary>
    public bool SameRatio(double one, double other, bool coarse = false) => Ratio(one, coarse) == Ratio(other, coarse);

    /// <summary>p &lt; 0.001, p = 0.034, p = 0.72: with as many decimals as it takes to stand on its side of the level.</summary>
    public string PValue(double p)
    {
        if (p < 0.001)
            return "p < 0.001";
        var decimals = p < 0.1 ? 3 : 2;
        while (decimals < 9 && (DisplayNumber.Round(p, decimals) < (decimal)method.SignificanceLevel) != (p < method.SignificanceLevel))
            decimals++;
        return "p = " + Fixed(p, decimals);
    }

    /// <summary>A setting or a count of years, in its shortest form.</summary>
    public static string Plain(double value) => Minus(value.ToString("0.#########", CultureInfo.InvariantCulture));

    /// <summary>31 March 2025, from <c>yyyy-MM-dd</c>.</summary>
    public static string Date(string iso) => Date(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>31 March 2025.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>March 2025, from a period <c>yyyy-MM</c>.</summary>
    public static string Month(string period) => ReportingPeriod.Parse(period).Snapshot.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>six; numbers above nine in digits.</summary>
    public string Word(int value) => value is >= 0 and <= 9 ? Words[value] : Count(value);

    // In decimal, so that 0.285 becomes 28.5 and not a binary neighbour of it.
    private static double Scale(double rate) => (double)(DisplayNumber.Shortest(rate) * 100m);

    private static string Signed(double value, int decimals) =>
        DisplayNumber.Round(value, decimals) > 0 ? "+" + Fixed(value, decimals) : Fixed(value, decimals);

    private static string Fixed(double value, int decimals) => Minus(DisplayNumber.Format(value, decimals));

    private static string Minus(string text) => text.Replace('-', '\u2212');
}
