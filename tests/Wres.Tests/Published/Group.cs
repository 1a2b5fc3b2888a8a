using Wres.Domain.Results;

namespace Wres.Tests.Published;

/// <summary>Figures of a group by the name that the data files use.</summary>
internal static class Group
{
    public static double Of(GroupNumbers numbers, string group) => group switch { "white" => numbers.White, "bme" => numbers.Bme, _ => numbers.Unknown };

    public static GroupFigures Of(GroupSet<GroupFigures> groups, string group) => (group switch { "white" => groups.White, "bme" => groups.Bme, _ => groups.Unknown })!;

    public static double RatePercent(IndicatorResult indicator, string group) => 100 * Of(indicator.Groups!, group).Rate!.Value;

    public static double Percent(IndicatorResult indicator, string group) => Of(indicator.Groups!, group).Percent!.Value;
}
