using System.Security.Cryptography;
using Wres.Domain;
using Wres.Domain.Indicators;
using Wres.Extracts;
using Wres.TestKit;

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
    public static DropResult Sample(string organisation, string period) => Read(
        organisation, period, Directory.GetFiles(RepositoryFolder.At($"samples/{organisation}/{period}")).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), File.ReadAllBytes(f), 1)));

    public static CalculatedPeriod Calculate(DropResult drop) => IndicatorCalculator.Calculate(drop.Inputs, new MethodSettings());
}
