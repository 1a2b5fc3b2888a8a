using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Pipeline.Settings;

namespace Wres.Tests.Settings;

public sealed class BenchmarkSettingsTests
{
    private static readonly ReportingPeriod March2024 = ReportingPeriod.Parse("2024-03");

    [Fact]
    public void A_region_and_a_peer_stand_beside_the_national_figure()
    {
        var table = new BenchmarkSettings { Region = "London", Own = [new(2, "Peer trusts", 2024, 1.4, "Benchmarking club, July 2024")] }.Over(BenchmarkTable.Shipped);
        table.Beside(2, March2024).Select(b => (b.Scope, b.Value, b.Year)).ShouldBe([("London", 1.16, 2024), ("Peer trusts", 1.4, 2024)]);
    }

    [Fact]
    public void A_figure_of_indicator_7_is_on_the_base_of_its_year() =>
        new BenchmarkSettings { Own = [new(7, "Peers", 2021, 70, "x"), new(7, "Peers", 2022, 45, "x")] }.Over(BenchmarkTable.Shipped)
            .Beside(7, March2024).Select(b => b.Value).ShouldBe([45.0]);

    [Theory]
    [InlineData("""{ "benchmarks": { "region": "Atlantis" } }""", "benchmarks.region")]
    [InlineData("""{ "benchmarks": { "own": [ { "indicator": 10, "scope": "Peers", "year": 2024, "value": 1, "publication": "x" } ] } }""", "benchmarks.own")]
    [InlineData("""{ "benchmarks": { "own": [ { "indicator": 2, "scope": "Peers", "year": 2024, "value": 1 } ] } }""", "benchmarks.own")]
    [InlineData("""{ "method": { "significanceLevel": 0.9 } }""", "method.significanceLevel")]
    [InlineData("""{ "methd": { } }""", "methd")]
    public void An_unusable_setting_is_named(string json, string setting)
    {
        var folder = Directory.CreateTempSubdirectory("wres-settings-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "organisation.json"), json);
            Should.Throw<SettingsException>(() => new SettingsFolder(folder.FullName).Read(OrganisationCode.Parse("RXX"), March2024)).Message.ShouldContain(setting);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
