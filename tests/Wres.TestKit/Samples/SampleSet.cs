using Wres.TestKit.Samples.Rbs;
using Wres.TestKit.Samples.Rde;
using Wres.TestKit.Samples.Rv9;

namespace Wres.TestKit.Samples;

/// <summary>All sample extracts: the same bytes on every machine and every day.</summary>
public static class SampleSet
{
    /// <summary>Bytes by path below the samples folder, with forward slashes.</summary>
    public static IReadOnlyDictionary<string, byte[]> All()
    {
        var year2024 = RbsDrop2024.Workforce();
        SampleDrop[] drops = [RbsDrop2024.Make(year2024), RbsDrop2025.Make(year2024), RdeDrop2022.Make(), Rv9Drop2021.Make()];
        return drops.SelectMany(d => d.Files).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
    }
}
