using Wres.Domain.Ethnicity;
using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>People by group.</summary>
internal readonly record struct GroupCounts(long White, long Bme, long Unknown)
{
    public long Total => White + Bme + Unknown;

    public bool IsEmpty => White == 0 && Bme == 0 && Unknown == 0;

    /// <summary>Percent of each group, Unknown in the denominator; null where there is no one.</summary>
    public GroupNumbers? Percent => Total == 0 ? null : new(100.0 * White / Total, 100.0 * Bme / Total, 100.0 * Unknown / Total);

    /// <summary>100 b / (w + b + u); null where there is no one.</summary>
    public double? BmePercent => Total == 0 ? null : 100.0 * Bme / Total;

    public static GroupCounts operator +(GroupCounts a, GroupCounts b) => new(a.White + b.White, a.Bme + b.Bme, a.Unknown + b.Unknown);

    public static GroupCounts operator -(GroupCounts a, GroupCounts b) => new(a.White - b.White, a.Bme - b.Bme, a.Unknown - b.Unknown);

    public GroupCounts Plus(EthnicGroup group, long people = 1) => group switch
    {
        EthnicGroup.White => this with { White = White + people },
        EthnicGroup.Bme => this with { Bme = Bme + people },
        _ => this with { Unknown = Unknown + people },
    };

    /// <summary>How these people are made up as a part of the whole; null where there is no one.</summary>
    public Representation? Within(GroupCounts whole) =>
        Percent is { } percent && whole.Percent is { } all
            ? new(percent, new(Share(White, whole.White), Share(Bme, whole.Bme), Share(Unknown, whole.Unknown)), percent.Bme - all.Bme)
            : null;

    private static double? Share(long part, long whole) => whole == 0 ? null : 100.0 * part / whole;
}
