using Wres.Domain;
using Wres.Domain.Benchmarks;

namespace Wres.Tests.Domain;

public sealed class BenchmarkTableTests
{
    [Fact]
    public void Every_shipped_figure_names_its_publication_and_the_sourced_ones_an_address()
    {
        BenchmarkTable.Shipped.Figures.Count.ShouldBeGreaterThan(100);
        BenchmarkTable.Shipped.Figures.ShouldAllBe(f => f.Publication.Length > 0);
        BenchmarkTable.Shipped.Printable.ShouldAllBe(f => f.Publication.StartsWith("http"));
    }

    [Theory]
    [InlineData(1, "2025-03", 28.6, 2024)]
    [InlineData(2, "2025-03", 1.59, 2023)]
    [InlineData(2, "2022-03", 1.54, 2022)]
    [InlineData(3, "2025-03", 1.14, 2022)]
    [InlineData(5, "2024-03", 29.2, 2022)]
    [InlineData(7, "2021-03", 71.2, 2020)]
    [InlineData(7, "2023-03", 44.4, 2022)]
    public void The_latest_sourced_national_figure_up_to_the_year_on_the_same_base(int id, string period, double value, int year)
    {
        var figure = BenchmarkTable.Shipped.National(id, ReportingPeriod.Parse(period))!;
        (figure.Value, figure.Year).ShouldBe((value, year));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    public void What_is_not_sourced_or_not_the_same_measure_is_not_printed(int id) =>
        BenchmarkTable.Shipped.National(id, ReportingPeriod.Parse("2025-03")).ShouldBeNull();

    [Fact]
    public void A_trust_adds_its_region_and_its_own_figures()
    {
        var own = BenchmarkTable.Parse("indicator,measure,scope,year,basis,value,evidence,vintage,publication\n8,bme-percent,national,2024,,15.5,local,2024,Trust's own\n2,ratio,Peers,2024,,1.4,local,2024,Network\n");
        var table = BenchmarkTable.Shipped.With(own) with { Region = "North West" };
        table.National(8, ReportingPeriod.Parse("2025-03"))!.Value.ShouldBe(15.5);
        table.Beside(2, ReportingPeriod.Parse("2025-03")).Select(f => (f.Scope, f.Value)).ShouldBe([("North West", 2.01), ("Peers", 1.4)]);
    }

    [Fact]
    public void A_line_that_can_not_be_read_is_named()
    {
        Should.Throw<FormatException>(() => BenchmarkTable.Parse("indicator,measure,scope,year,basis,value,evidence,vintage,publication\n2,ratio,x,2024,,NaN,local,2024,y"))
            .Message.ShouldContain("Line 2");
    }
}
