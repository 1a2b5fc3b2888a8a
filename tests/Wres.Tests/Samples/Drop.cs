using System.Security.Cryptography;
using Wres.Domain;
using Wres.Domain.Indicators;
using Wres.Extracts;
using Wres.TestKit.Samples;

namespace Wres.Tests.Samples;

/// <summary>Reads files as a drop and calculates.</summary>
internal static class Drop
{
    private static readonly DateTimeOffset Day = new(2025, 4, 14, 9, 0, 0, TimeSpan.Zero);

    public static DropResult Read(string organisation, string period, IEnumerable<(string Name, byte[] Bytes, int Order)> files) => DropReader.Read(
        OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period),
        [.. files.Select(f => new DroppedFile(f.Name, Convert.ToHexStringLower(SHA256.HashData(f.Bytes)), Day.AddMinutes(f.Order), () => new MemoryStream(f.Bytes)))],
        new ExtractSettings(), new MethodSettings(), rows: null, CancellationToken.None);

    /// <summary>A drop of the samples.</summary>
    public static DropResult Sample(string organisation, string period)
    {
        var folder = $"{organisation}/{period}/";
        return Read(organisation, period, SampleSet.All().Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal)).Select(f => (f.Key[folder.Length..], f.Value, 1)));
    }

    public static CalculatedPeriod Calculate(DropResult drop) => IndicatorCalculator.Calculate(drop.Inputs, new MethodSettings());
}
