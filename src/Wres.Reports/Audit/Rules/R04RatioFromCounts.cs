using System.Text.RegularExpressions;
using Wres.Reports.Audit.Explaining;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>The ratio of indicators 2, 3 and 4 is worked out again from the counts, in the direction that is printed.</summary>
internal sealed partial class R04RatioFromCounts : AuditRule
{
    /// <summary>Parity and the bounds of the four-fifths range, which sentences name beside their ratios.</summary>
    private static readonly decimal[] Limits = [1m, 1.25m, 0.8m, 1.2m, 2m];

    [GeneratedRegex(@"\bif\b|for every|national|average|benchmark|region|\bband\b|\bbands\b|division|directorate|internal|external|\bwould\b|target", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Aside();

    public override string Code => "R4";
    public override string Name => "ratio-from-counts";
    public override string Title => "A relative likelihood follows from its counts: White/BME for indicators 2 and 4, BME/White for 3.";
    public override string Severities => "A, B";
    public override string Fix => "Divide the unrounded rates in the direction of the definition and round once, half up.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var likelihood in context.Model.Likelihoods.Concat(context.Model.SegmentLikelihoods).Where(l => l.Ratio is not null))
        {
            var direction = likelihood.Direction ?? likelihood.Standard;
            if (likelihood.RatioOfCounts(direction) is not { } exact)
            {
                sink.NotCheckable($"indicator {likelihood.Indicator}, ratio {likelihood.Year}", "the counts behind it are not printed");
                continue;
            }

            sink.Check();
            var printed = likelihood.Ratio!;
            if (exact.Round(printed.Decimals) == printed.Value)
                continue;
            var others = context.Model.Likelihoods.Where(l => l.Indicator == likelihood.Indicator && l != likelihood && l.Ratio is not null).Select(l => ($"{l.Year}", l.Ratio!))
                .Concat(context.SeriesOf(likelihood.Indicator, Group.BME).Where(s => s.Key != likelihood.Year).Select(s => ($"{s.Key}", s.Value.Value)));
            var words = direction == RatioDirection.WhiteOverBme ? "White/BME" : "BME/White";
            sink.Add(Found(
                Severity(printed, exact), likelihood.RatioLine, likelihood.Indicator, printed.Text, exact.Text(printed.Decimals),
                $"{words} = {Counts(likelihood, direction)} = {exact.Text(4)}", RatioExplainer.Explain(printed, exact, Rates(likelihood, direction), others, Slipped(context, likelihood, direction)),
                $"indicator {likelihood.Indicator}{(likelihood.Segment is { } segment ? ", " + segment : "")}, ratio {likelihood.Year}"));
        }

        Repeated(context, sink);
    }

    // A ratio that a sentence repeats where the counts are printed as well.
    private void Repeated(AuditContext context, FindingSink sink)
    {
        foreach (var mention in context.Model.Mentions.Where(m => m is { IsPercent: false, Role: MentionRole.Own, IsPrevious: false, Indicator: >= 2 and <= 4 } && (m.Year is null || m.Year == context.CurrentYear) && m.Sentence.Section != "national"))
        {
            var indicator = mention.Indicator!.Value;
            var likelihood = context.Model.Likelihoods.Find(l => l.Indicator == indicator && l.Year == context.CurrentYear);
            if (likelihood?.Ratio is not { } known || likelihood.RatioLine == mention.Line || likelihood.RatioOfCounts(likelihood.Direction ?? likelihood.Standard) is not { IsZero: false } exact || mention.Value.Value is 0 or > 20
                || Limits.Contains(mention.Value.Value) || context.Model.Series.Exists(s => s.Indicator == indicator && s.Origin != Origin.Sentence) || Aside().IsMatch(mention.Sentence.Text))
                continue;
            sink.Check();
            var printed = context.Model.Series.Where(s => s.Indicator == indicator && s.IsRatio).Select(s => s.Value).Concat(context.Model.Benchmarks.Where(b => b.Indicator == indicator).Select(b => b.Value))
                .Concat(context.Model.SegmentLikelihoods.Where(l => l.Indicator == indicator).Select(l => l.Ratio).OfType<Printed>());
            var inverse = new Fraction(1, 1) / exact;
            if (mention.Value.AgreesWith(known) || printed.Any(p => p.AgreesWith(mention.Value)) || exact.Round(mention.Value.Decimals) == mention.Value.Value || inverse.Round(mention.Value.Decimals) == mention.Value.Value
                || exact.Truncate(mention.Value.Decimals) == mention.Value.Value || likelihood.Rates.Values.Any(r => r.Rate.Value == mention.Value.Value))
                continue;
            var direction = likelihood.Direction ?? likelihood.Standard;
            sink.Add(Found(
                Severity(mention.Value, exact), mention.Line, indicator, mention.Value.Text, exact.Text(mention.Value.Decimals),
                $"{(direction == RatioDirection.WhiteOverBme ? "White/BME" : "BME/White")} = {Counts(likelihood, direction)} = {exact.Text(4)}; line {likelihood.RatioLine} prints {known.Text}",
                RatioExplainer.Explain(mention.Value, exact, Rates(likelihood, direction), [], Slipped(context, likelihood, direction)), "sentence"));
        }
    }

    /// <summary>A where the printed ratio is on another side of 1 or off by a tenth and more.</summary>
    private static FindingSeverity Severity(Printed printed, Fraction exact)
    {
        var right = exact.ToDouble();
        var value = (double)printed.Value;
        var otherSide = (value > 1) != (right > 1) && Math.Abs(value - right) > 2 * (double)printed.Unit;
        return otherSide || Math.Abs(value - right) >= Math.Max(0.1, (double)printed.Unit) ? FindingSeverity.A : FindingSeverity.B;
    }

    private static string Counts(Likelihood l, RatioDirection direction)
    {
        var white = $"({l.Numerators[Group.White].Value}/{l.Denominators[Group.White].Value})";
        var bme = $"({l.Numerators[Group.BME].Value}/{l.Denominators[Group.BME].Value})";
        return direction == RatioDirection.WhiteOverBme ? $"{white} / {bme}" : $"{bme} / {white}";
    }

    internal static (Printed Above, Printed Below)? Rates(Likelihood l, RatioDirection direction)
    {
        if (!l.Rates.TryGetValue(Group.White, out var white) || !l.Rates.TryGetValue(Group.BME, out var bme))
            return null;
        return direction == RatioDirection.WhiteOverBme ? (white.Rate, bme.Rate) : (bme.Rate, white.Rate);
    }

    private static IEnumerable<(string, Fraction)> Slipped(AuditContext context, Likelihood l, RatioDirection direction)
    {
        var (wn, wd) = (l.Numerators[Group.White].Value, l.Denominators[Group.White].Value);
        var (bn, bd) = (l.Numerators[Group.BME].Value, l.Denominators[Group.BME].Value);
        if (bn > 0 && wn > 0)
        {
            yield return ("the ratio of the counts, without their bases", direction == RatioDirection.WhiteOverBme ? new Fraction(wn, bn) : new Fraction(bn, wn));
            foreach (var (dw, db, words) in ((long, long, string)[])[(1, 0, "one more White person counted"), (-1, 0, "one fewer White person counted"), (0, 1, "one more BME person counted"), (0, -1, "one fewer BME person counted")])
            {
                if (wn + dw > 0 && bn + db > 0)
                    yield return (words, Of(wn + dw, wd, bn + db, bd, direction));
            }
        }

        foreach (var (year, workforce) in context.Workforces.Where(w => w.Key != l.Year))
        {
            if (l.Indicator != 2 && workforce.White is > 0 and { } w && workforce.Bme is > 0 and { } b && bn > 0 && wn > 0)
                yield return ($"the workforce of {year} as base", Of(wn, w, bn, b, direction));
        }
    }

    private static Fraction Of(long wn, long wd, long bn, long bd, RatioDirection direction)
    {
        var (white, bme) = (new Fraction(wn, wd), new Fraction(bn, bd));
        return direction == RatioDirection.WhiteOverBme ? white / bme : bme / white;
    }
}
