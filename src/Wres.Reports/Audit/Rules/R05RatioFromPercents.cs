using System.Globalization;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>Two printed rates and a printed ratio fit each other, as far as the rounding of the rates lets one tell.</summary>
internal sealed class R05RatioFromPercents : AuditRule
{
    public override string Code => "R5";
    public override string Name => "ratio-from-percents";
    public override string Title => "The printed ratio lies in the range that the two printed rates allow.";
    public override string Severities => "A";
    public override string Fix => "Print the rates and the ratio of the same counts and year.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var likelihood in context.Model.Likelihoods.Where(l => l.Ratio is not null))
        {
            var direction = likelihood.Direction ?? likelihood.Standard;
            if (R04RatioFromCounts.Rates(likelihood, direction) is not { } rates || Range(rates.Above, rates.Below) is not { } range)
                continue;
            sink.Check();
            var ratio = likelihood.Ratio!;
            if (Overlaps(ratio, range) || RatesFollow(likelihood))
                continue;
            sink.Add(Found(
                FindingSeverity.A, likelihood.Rates[Group.White].Line, likelihood.Indicator, $"{rates.Above.Text} against {rates.Below.Text}, ratio {ratio.Text}",
                $"{rates.Above.Text}/{rates.Below.Text} = {Text((range.Low + range.High) / 2)}",
                $"with the rounding of both rates the ratio lies between {Text(range.Low)} and {Text(range.High)}", Cause(context, likelihood, range),
                $"indicator {likelihood.Indicator}, {likelihood.Year}"));
        }
    }

    // Rates that their counts give are not at fault: then the ratio is, and it was judged against the counts.
    private static bool RatesFollow(Likelihood l) => l.Rates.Where(r => r.Key is Group.White or Group.BME).All(r =>
        l.Numerators.TryGetValue(r.Key, out var n) && l.Denominators.TryGetValue(r.Key, out var d) && d.Value > 0 && ShareJudge.Holds(r.Value.Rate, n.Value, d.Value));

    private static (decimal Low, decimal High)? Range(Printed above, Printed below)
    {
        var least = below.Value - below.HalfUnit;
        // A rate that may be 0 leaves the ratio open above.
        return least <= 0 ? null : (Math.Max(0, above.Value - above.HalfUnit) / (below.Value + below.HalfUnit), (above.Value + above.HalfUnit) / least);
    }

    private static bool Overlaps(Printed ratio, (decimal Low, decimal High) range) =>
        ratio.Value - ratio.HalfUnit <= range.High && ratio.Value + ratio.HalfUnit >= range.Low;

    private static string Cause(AuditContext context, Likelihood likelihood, (decimal Low, decimal High) range)
    {
        var fits = context.SeriesOf(likelihood.Indicator, Group.BME).Where(s => s.Key != likelihood.Year && Overlaps(s.Value.Value, range)).Select(s => s.Value).FirstOrDefault();
        if (fits is not null)
            return $"the rates fit the ratio of {fits.Year} ({fits.Value.Text}): stale percents beside this year's counts";
        if (range.Low > 0 && Overlaps(likelihood.Ratio!, (1 / range.High, 1 / range.Low)))
            return "the rates fit the inverse: the direction of the ratio or the groups are swapped";
        return "the rates or the ratio belong to other counts";
    }

    private static string Text(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
