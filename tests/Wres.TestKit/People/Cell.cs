using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;

namespace Wres.TestKit.People;

/// <summary>People of a cluster in an area, by group: one cell row of a published table.</summary>
public sealed record Cell(Area Area, int Cluster, int White, int Bme, int Unknown)
{
    /// <summary>People of the group.</summary>
    public int Of(EthnicGroup group) => group switch
    {
        EthnicGroup.White => White,
        EthnicGroup.Bme => Bme,
        _ => Unknown,
    };
}
