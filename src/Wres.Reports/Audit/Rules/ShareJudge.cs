using Wres.Reports.Audit.Explaining;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>Judges a printed percent against its count and base: half up of the exact value to the printed decimals.</summary>
internal static class ShareJudge
{
    public static bool Holds(Printed percent, long count, long of) => Fraction.Percent(count, of).Round(percent.Decimals) == percent.Value;

    /// <summary>
    /// A where the printed percent is off by more than half a point and more than a unit of its last digit, or by a quarter of
    /// its value: it then tells another story. Else B.
    /// </summary>
    public static FindingSeverity Severity(Printed percent, long count, long of)
    {
        var exact = Fraction.Percent(count, of).ToDouble();
        var off = Math.Abs((double)percent.Value - exact);
        var unit = (double)percent.Unit;
        return off > Math.Max(0.5, unit) || (off > 2 * unit && off > 0.25 * Math.Max(exact, unit)) ? FindingSeverity.A : FindingSeverity.B;
    }

    public static string Right(Printed percent, long count, long of) => Fraction.Percent(count, of).Text(percent.Decimals) + "%";

    public static string How(long count, long of, string baseName)
    {
        var exact = Fraction.Percent(count, of);
        return $"{PercentExplainer.Text(count)}/{PercentExplainer.Text(of)} = {exact.Text(3)}%" + (baseName.Length > 0 ? $", base: {baseName}" : "");
    }
}
