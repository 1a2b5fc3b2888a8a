using System.Globalization;

namespace Wres.Domain.Indicators;

/// <summary>Names of clusters in results: <c>1</c> to <c>7</c>, and <c>none</c> for 0.</summary>
internal static class ClusterNames
{
    public static string Of(int cluster) => cluster == 0 ? "none" : cluster.ToString(CultureInfo.InvariantCulture);
}
