using Wres.Domain.Results;

namespace Wres.Domain.Comparison;

/// <summary>Values of the same month of every year known, oldest first, with a mark where a base changed between two of them.</summary>
internal static class Trends
{
    public static TrendEntry Of(ReportingPeriod period, IndicatorResult current, EarlierYears years, MethodSettings settings)
    {
        var known = years.Periods
            .Select(p => (Period: p, years.Find(current.Id, p)?.Result.Value))
            .Append((Period: period, current.Value))
            .Where(p => p.Value is not null)
            .ToList();
        return new TrendEntry(
            current.Id,
            [.. known.Select(p => new TrendPoint(p.Period.Id, p.Value!.Value))],
            [.. known.Skip(1)
                .Where((later, i) => BaseChange.Between(current.Id, known[i].Period, later.Period, settings))
                .Select(later => new TrendBreak(later.Period.Id, BaseChange.Reason))]);
    }
}
