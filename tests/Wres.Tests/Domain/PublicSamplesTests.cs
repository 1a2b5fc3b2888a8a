using Wres.Domain.Disclosure;
using Wres.Domain.Results;
using Wres.Tests.Samples;

namespace Wres.Tests.Domain;

/// <summary>Public tables of the samples: safe, and still worth reading.</summary>
public sealed class PublicSamplesTests
{
    [Fact]
    public void Headlines_of_the_samples_are_shown()
    {
        foreach (var year in Years())
        {
            var view = PublicView.Of([year], Given.Settings);
            view.Hidden.Where(c => c.Table is "workforce" or "shortlisted" && c.Row == "all").ShouldBeEmpty(year.Organisation.Code);
            view.HidesRatioCounts(year.Period.Id, 2).ShouldBeFalse();
            view.HidesRatioCounts(year.Period.Id, 4).ShouldBeFalse();
        }
    }

    [Fact]
    public void Most_BME_counts_inside_the_workforce_are_shown()
    {
        foreach (var year in Years())
        {
            var view = PublicView.Of([year], Given.Settings);
            foreach (var table in new[] { "level", "cluster", "division", "care-group", "staff-group" })
            {
                var bme = view.System.Cells.Where(c => c.Table == table && c.Column == "bme").ToList();
                var hidden = bme.Count(view.Hidden.Contains);
                TestContext.Current.TestOutputHelper?.WriteLine($"{year.Organisation.Code} {year.Period.Id} {table}: {hidden} of {bme.Count} BME counts hidden");
                hidden.ShouldBeLessThanOrEqualTo(Math.Max(2, bme.Count * 6 / 10), $"{year.Organisation.Code} {table}");
            }
        }
    }

    private static IEnumerable<IndicatorsDocument> Years() =>
        new[] { SampleDrops.Rbs2024, SampleDrops.Rbs2025, SampleDrops.Rde2022, SampleDrops.Rv92021 }.Select(s => s.Document);
}
