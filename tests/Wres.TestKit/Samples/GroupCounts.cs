using Wres.Domain.Ethnicity;

namespace Wres.TestKit.Samples;

/// <summary>A count for each group.</summary>
public readonly record struct GroupCounts(int White, int Bme, int Unknown)
{
    /// <summary>The groups in the order in which tables list them.</summary>
    public static IReadOnlyList<EthnicGroup> Groups { get; } = [EthnicGroup.White, EthnicGroup.Bme, EthnicGroup.Unknown];

    /// <summary>The count of the group.</summary>
    public int this[EthnicGroup group] => group switch
    {
        EthnicGroup.White => White,
        EthnicGroup.Bme => Bme,
        _ => Unknown,
    };
}
