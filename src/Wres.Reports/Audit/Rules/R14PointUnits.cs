using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>Differences of percents are percentage points, and they are the differences of the values beside them.</summary>
internal sealed partial class R14PointUnits : AuditRule
{
    [GeneratedRegex(@"percentage of|proportion of|\brate of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Proportion();

    [GeneratedRegex(@"\bgap\b|\bdifference\b|disparity|\b(?:higher|lower|more|less|above|below|greater)\b[^.;]{0,25}\bthan\b|compared (?:to|with) white", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    [GeneratedRegex(@"narrow|widen|closed|national|average|benchmark|sector|median|target|\bif\b|\bup to\b|at least|within|\bteam\b|division|directorate|respon|confidence|significan|each year|every year|per year|more than|less than|over the|threshold", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Beside();

    public override string Code => "R14";
    public override string Name => "point-units";
    public override string Title => "A difference of percents is in percentage points and follows from the two values.";
    public override string Severities => "B, C";
    public override string Fix => "Write \"4 percentage points\", or give the relative change and say so; subtract the values that are printed.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var difference in context.Model.Differences)
            InTable(sink, difference);
        foreach (var sentence in context.Model.Mentions.Where(m => m.IsPercent && m.Sentence.Section != "national").GroupBy(m => m.Sentence))
        {
            var changes = sentence.Where(m => m.Role == MentionRole.Change).ToList();
            foreach (var change in changes)
                Change(context, sink, change, [.. sentence.Where(m => m.Role is MentionRole.Own or MentionRole.Benchmark).Where(m => SameClause(change, m))], changes.Count(c => SameClause(change, c)));
        }
    }

    private void InTable(FindingSink sink, PrintedDifference difference)
    {
        sink.Check();
        var points = Math.Abs(difference.One.Value - difference.Other.Value);
        if (Math.Abs(points - Math.Abs(difference.Value.Value)) <= Math.Max(difference.Value.HalfUnit, difference.One.HalfUnit + difference.Other.HalfUnit))
            return;
        sink.Add(Found(
            FindingSeverity.B, difference.Line, difference.Indicator, difference.Value.Text, $"{points} percentage points", $"{difference.One.Text} and {difference.Other.Text} differ by {points}",
            string.Join("; ", Explaining.DigitSlip.Explain(difference.Value with { Value = Math.Abs(difference.Value.Value) }, Fraction.Of(decimal.Round(points, difference.Value.Decimals)))), difference.Place));
    }

    private static bool SameClause(Mention a, Mention b)
    {
        var (from, to) = a.Start < b.Start ? (a.End, b.Start) : (b.End, a.Start);
        return from >= to || !a.Sentence.Text[from..to].Contains(';', StringComparison.Ordinal);
    }

    private void Change(AuditContext context, FindingSink sink, Mention change, List<Mention> values, int changes)
    {
        var inPoints = change.Value.Text.Contains("point", StringComparison.OrdinalIgnoreCase) || change.Value.Text.EndsWith("pp", StringComparison.OrdinalIgnoreCase)
            || change.Sentence.Text[change.End..].TrimStart().StartsWith("point", StringComparison.OrdinalIgnoreCase);
        if (values.Count == 2 && changes == 1 && values[0].Value.Value != values[1].Value.Value && change.Sentence.Indicator is not 1 | values[0].Group == values[1].Group)
        {
            sink.Check();
            var (a, b) = (values[0].Value, values[1].Value);
            var points = Math.Abs(a.Value - b.Value);
            var size = Math.Abs(change.Value.Value);
            if (Math.Abs(points - size) <= Math.Max(change.Value.HalfUnit, a.HalfUnit + b.HalfUnit))
            {
                if (!inPoints)
                    Unit(sink, change, $"{a.Text} and {b.Text} differ by {points} percentage points");
                return;
            }

            var relative = Math.Min(a.Value, b.Value) == 0 ? -1 : points / Math.Min(a.Value, b.Value) * 100;
            var relativeDown = Math.Max(a.Value, b.Value) == 0 ? -1 : points / Math.Max(a.Value, b.Value) * 100;
            if (!inPoints && (Math.Abs(relative - size) <= Math.Max(1, change.Value.Unit) || Math.Abs(relativeDown - size) <= Math.Max(1, change.Value.Unit)))
                return;
            // "despite a 4% rise on last year" in a sentence about four years is about other values than those beside it.
            if (change.IsPrevious && !values.Exists(v => v.IsPrevious))
                return;
            sink.Add(Found(
                FindingSeverity.B, change.Line, change.Indicator, change.Value.Text, $"{points} percentage points", $"{a.Text} and {b.Text} differ by {points}",
                string.Join("; ", Explaining.DigitSlip.Explain(change.Value with { Value = size }, Fraction.Of(decimal.Round(points, change.Value.Decimals)))), "sentence"));
            return;
        }

        if (inPoints && changes == 1 && values.Count <= 1 && change.Indicator is >= 5 and <= 8)
            AgainstSeries(context, sink, change, values);
        if (!inPoints && change.Indicator is { } indicator and not (2 or 3 or 4) && FitsSeries(context, indicator, change.Value))
            Unit(sink, change, "it is the difference of two printed percents");
        else if (!inPoints && values.Count == 0 && change.Indicator is not null && Proportion().IsMatch(change.Sentence.Text))
            Unit(sink, change, "the change of a percentage");
    }

    // A difference whose values stand in the table is one of the differences of that table.
    private void AgainstSeries(AuditContext context, FindingSink sink, Mention change, List<Mention> values)
    {
        var indicator = change.Indicator!.Value;
        var gap = Gap().IsMatch(change.Sentence.Text);
        var group = change.Group is Group.White or Group.BME ? change.Group.Value : Group.BME;
        var bme = context.SeriesOf(indicator, Group.BME);
        var white = context.SeriesOf(indicator, Group.White);
        var own = group == Group.White ? white : bme;
        var year = context.CurrentYear ?? 0;
        if (!own.TryGetValue(year, out var now) || !(gap ? group == Group.White ? bme : white : own).TryGetValue(gap ? year : year - 1, out var other)
            || Beside().IsMatch(change.Sentence.Text) || Reading.Words.Years(change.Sentence.Text).Exists(y => !bme.ContainsKey(y.Year) && !bme.ContainsKey(y.Year + 1)))
            return;
        var size = Math.Abs(change.Value.Value);
        var printed = context.Model.Series.Where(s => s.Indicator == indicator && s.Year is not null).Select(s => (s.Group, s.Year, s.Value)).Concat(values.Select(v => (Group: v.Group ?? group, Year: (int?)year, v.Value))).ToList();
        sink.Check();
        if (printed.Exists(a => printed.Exists(b => (gap ? a.Group != b.Group : a.Group == b.Group && a.Year != b.Year) && Math.Abs(Math.Abs(a.Value.Value - b.Value.Value) - size) <= Math.Max(change.Value.HalfUnit, a.Value.HalfUnit + b.Value.HalfUnit))))
            return;
        var points = Math.Abs(now.Value.Value - other.Value.Value);
        sink.Add(Found(
            FindingSeverity.B, change.Line, indicator, change.Value.Text, $"{points} percentage points", $"{now.Value.Text} (line {now.Line}) and {other.Value.Text} (line {other.Line}) differ by {points}",
            string.Join("; ", Explaining.DigitSlip.Explain(change.Value with { Value = size }, Fraction.Of(decimal.Round(points, change.Value.Decimals)))), "sentence"));
    }

    private void Unit(FindingSink sink, Mention change, string how) => sink.Add(Found(
        FindingSeverity.C, change.Line, change.Indicator, change.Value.Text, change.Value.Text.TrimEnd('%', ' ').Replace("per cent", "", StringComparison.OrdinalIgnoreCase).Trim() + " percentage points", how, "points printed as percent", "sentence"));

    private static bool FitsSeries(AuditContext context, int indicator, Printed change)
    {
        var bme = context.SeriesOf(indicator, Group.BME);
        var white = context.SeriesOf(indicator, Group.White);
        if (!bme.TryGetValue(context.CurrentYear ?? 0, out var now))
            return false;
        return (bme.TryGetValue((context.CurrentYear ?? 0) - 1, out var before) && Math.Abs(now.Value.Value - before.Value.Value) == Math.Abs(change.Value))
            || (white.TryGetValue(context.CurrentYear ?? 0, out var other) && Math.Abs(now.Value.Value - other.Value.Value) == Math.Abs(change.Value));
    }
}
