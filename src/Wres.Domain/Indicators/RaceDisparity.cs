using Wres.Domain.Pay;
using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>
/// Race disparity ratios over Agenda for Change levels, not medical: lower = under 1 to 5, middle = 6 and 7, upper = 8a to 9 and
/// VSM. Lower to middle = (White middle / White lower) / (BME middle / BME lower), middle to upper likewise, lower to upper their
/// product. A ratio with a dividing count of 0 is absent, and so is the product then. Source: method, Indicators.
/// </summary>
internal static class RaceDisparity
{
    public static IReadOnlyList<DisparityRow> Of(Headcount headcount)
    {
        return [Row(Area.Clinical.Name(), Area.Clinical), Row(Area.NonClinical.Name(), Area.NonClinical), Row("all", Area.Clinical, Area.NonClinical)];

        DisparityRow Row(string name, params Area[] areas)
        {
            var tiers = new GroupCounts[3];
            foreach (var (area, level, counts) in headcount.Cells())
            {
                if (areas.Contains(area) && Tier(level) is { } tier)
                    tiers[tier] += counts;
            }

            var first = Ratio(tiers[0], tiers[1]);
            var second = Ratio(tiers[1], tiers[2]);
            return new DisparityRow(name, first, second, first * second);
        }
    }

    private static int? Tier(Level level) => level switch
    {
        <= Level.Band5 => 0,
        <= Level.Band7 => 1,
        <= Level.Vsm => 2,
        _ => null,
    };

    private static double? Ratio(GroupCounts from, GroupCounts to) =>
        from.White == 0 || from.Bme == 0 || to.Bme == 0
            ? null
            : (double)to.White / from.White / ((double)to.Bme / from.Bme);
}
