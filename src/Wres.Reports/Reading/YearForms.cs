using System.Globalization;
using Wres.Domain;

namespace Wres.Reports.Reading;

/// <summary>A reporting year in the form that a house style shows by the example of 2024/25.</summary>
internal static class YearForms
{
    public static string Write(ReportingPeriod period, string form)
    {
        if (!period.IsAnnual)
            return period.Label;
        var (from, to) = (period.Year - 1, period.Year);
        return form switch
        {
            "2024-25" => Invariant($"{from}-{to % 100:00}"),
            "24/25" => Invariant($"{from % 100:00}/{to % 100:00}"),
            "2024/2025" => Invariant($"{from}/{to}"),
            "2025" => Invariant($"{to}"),
            _ => period.Label,
        };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
