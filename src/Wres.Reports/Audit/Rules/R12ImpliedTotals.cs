using System.Globalization;
using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>A count and its share imply a total; two years of them imply how much the total grew.</summary>
internal sealed partial class R12ImpliedTotals : AuditRule
{
    private const decimal MostGrowth = 1.15m;
    private const decimal MostJump = 1.5m;
    private const long FewestPeople = 300;

    [GeneratedRegex(@"from (?<a>\d{1,3}(?:,\d{3})+|\d+)(?:\s[a-z ]{1,20})?\s+(?:in|at)\s+\S{1,12}(?:\s\d{4})?\s+to (?<b>\d{1,3}(?:,\d{3})+|\d+)\b(?!\s?%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex CountFromTo();

    [GeneratedRegex(@"(?:remain(?:ed|s)?(?: the same)?(?: at)?|unchanged at|stayed at|still|constant at|same at)\s+(?<p>\d{1,2}(?:\.\d+)?\s?%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Remained();

    [GeneratedRegex(@"(?:an? )?(?<w>increase|rise|growth|decrease|reduction|fall|drop) of (?<n>\d{1,3}(?:,\d{3})+|\d+)\s+(?!%|per ?cent|percentage|points)(?<what>[a-z ]{3,40}?)\s+(?:since|from|compared (?:to|with)|on)\s+(?:(?<y>20\d\d(?:[/-]\d\d)?)|last year|the previous year)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex CountChange();

    [GeneratedRegex(@"\b(?<w>increased|rose|risen|grew|grown|fell|fallen|decreased|reduced|dropped|(?:an? )?(?:increase|rise|decrease|reduction|fall|drop)) (?:by |of )(?<n>\d{1,3}(?:,\d{3})+|\d+)\b(?!\s?(?:%|per ?cent|percentage|points)|\.\d)[^.;%]{0,40}?\bfrom (?<a>\d{1,3}(?:,\d{3})+|\d+)\b(?!\s?%|\.\d)[^.;%]{0,30}?\bto (?<b>\d{1,3}(?:,\d{3})+|\d+)\b(?!\s?%|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex CountByFromTo();

    public override string Code => "R12";
    public override string Name => "implied-totals";
    public override string Title => "Counts and shares of two years imply totals that are plausible; a change of a count follows from the two counts.";
    public override string Severities => "A, D";
    public override bool JudgesInput => true;
    public override string Fix => "Check the scope and the year of both figures; print the totals.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var sentence in context.Model.Sentences.Where(s => !s.IsLabel && s.Section != "national"))
        {
            if (CountFromTo().Match(sentence.Text) is { Success: true } change && Remained().Match(sentence.Text) is { Success: true } share)
                Implied(sink, sentence, Number(change.Groups["a"].Value), Number(change.Groups["b"].Value), Printed.TryParse(share.Groups["p"].Value));
            foreach (Match match in CountChange().Matches(sentence.Text))
                Change(context, sink, sentence, match);
            foreach (Match match in CountByFromTo().Matches(sentence.Text))
                FromTo(sink, sentence, match);
        }

        foreach (var row in context.Model.Compositions.Where(c => c is { Indicator: 1, IsTotal: false, Year: not null } && c.Table != "Workforce").GroupBy(c => (c.Table, c.Label, c.Area)))
            Jump(sink, [.. row.OrderBy(r => r.Year)]);
        foreach (var (year, now) in context.Workforces)
        {
            if (context.Workforce(year - 1) is not { } before || !now.IsPrinted || !before.IsPrinted || now.Sum is not { } n || before.Sum is not { } b || b == 0)
                continue;
            sink.Check();
            if (n > b * MostGrowth || b > n * MostGrowth)
                sink.Add(Found(
                    FindingSeverity.D, null, 1, $"workforce {b} -> {n}", "a change below 15 percent, or a reason", $"{Percent((decimal)n / b)} in one year", "another scope, a merger, or a wrong figure"));
        }
    }

    // A band of hundreds of people does not grow by half in one year without a reason that the report would name.
    private void Jump(FindingSink sink, List<CompositionRow> rows)
    {
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            foreach (var (group, cell) in rows[i + 1].Cells)
            {
                if (rows[i].Year + 1 != rows[i + 1].Year || rows[i].Cells.GetValueOrDefault(group)?.Count is not { } before || cell.Count is not { } after || before < FewestPeople)
                    continue;
                sink.Check();
                if (after > before * MostJump || before > after * MostJump)
                    sink.Add(Found(
                        FindingSeverity.D, cell.Line, 1, $"{before} -> {after}", "a reason, or another figure", $"{Percent((decimal)after / before)} in one year", "a wrong figure, or people moved between rows",
                        $"{rows[i].Table}, {rows[i].Label}, {group}"));
            }
        }
    }

    private void Implied(FindingSink sink, Sentence sentence, long a, long b, Printed? share)
    {
        if (share is null || a <= 0 || share.Value <= share.HalfUnit)
            return;
        sink.Check();
        var (low, high) = ((share.Value - share.HalfUnit) / 100, (share.Value + share.HalfUnit) / 100);
        var least = b / high / (a / low);
        var most = b / low / (a / high);
        if (least <= MostGrowth && most >= 1 / MostGrowth)
            return;
        sink.Add(Found(
            FindingSeverity.A, sentence.Line, sentence.Indicator ?? 1, $"{a} -> {b} at {share.Text} in both years", "another share or another count in one of the years",
            $"{a} at {share.Text} is a whole of {Whole(a / high)} to {Whole(a / low)}, {b} is {Whole(b / high)} to {Whole(b / low)}: {Percent(least)} to {Percent(most)}",
            "the two figures have different scopes, or one of the percents is wrong"));
    }

    // "grew by 75, from 561 to 636"
    private void FromTo(FindingSink sink, Sentence sentence, Match match)
    {
        var (n, a, b) = (Number(match.Groups["n"].Value), Number(match.Groups["a"].Value), Number(match.Groups["b"].Value));
        if (a is >= 2000 and <= 2049 && b is >= 2000 and <= 2049)
            return;
        sink.Check();
        if (Math.Abs(b - a) != n)
            sink.Add(Found(
                FindingSeverity.A, sentence.Line, sentence.Indicator ?? 1, match.Value, $"{Math.Abs(b - a)}", $"{b} - {a} = {b - a}",
                string.Join("; ", Explaining.DigitSlip.Explain(new Printed(match.Groups["n"].Value, n, 0), new Fraction(Math.Abs(b - a), 1)))));
    }

    private void Change(AuditContext context, FindingSink sink, Sentence sentence, Match match)
    {
        var n = Number(match.Groups["n"].Value);
        var then = match.Groups["y"].Success ? Reading.Words.OnlyYear(match.Groups["y"].Value) : context.CurrentYear - 1;
        if (context.Workforce(context.CurrentYear) is not { } now || context.Workforce(then) is not { } before || n == 0)
            return;
        var up = match.Groups["w"].Value.ToUpperInvariant() is "INCREASE" or "RISE" or "GROWTH";
        var subjects = Subjects(match.Groups["what"].Value + " " + sentence.Text, match.Groups["what"].Value);
        var candidates = subjects.Select(s => (s, Delta: Of(now, s) - Of(before, s))).Where(d => d.Delta is not null).ToList();
        if (candidates.Count == 0 || candidates.Count < subjects.Count)
            return;
        sink.Check();
        if (candidates.Exists(c => c.Delta == (up ? n : -n)))
            return;
        var all = (string[])["white", "bme", "unknown", "total", "declared"];
        var other = all.Select(s => (s, Delta: Of(now, s) - Of(before, s))).FirstOrDefault(d => d.Delta is not null && Math.Abs(d.Delta.Value) == n);
        sink.Add(Found(
            FindingSeverity.A, sentence.Line, 1, match.Value, string.Join(", ", candidates.Select(c => $"{c.s} {c.Delta:+0;-0;0}")),
            string.Join("; ", candidates.Select(c => $"{c.s}: {Of(before, c.s)} ({then}) -> {Of(now, c.s)} ({context.CurrentYear})")),
            other.s is not null ? $"the change of another group ({other.s} {other.Delta:+0;-0})" : "follows from no printed counts: a figure carried over"));
    }

    private static List<string> Subjects(string all, string what)
    {
        bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (Has(what, "declar"))
            return ["declared", "unknown"];
        if (Reading.Words.OnlyGroup(what, withAll: false) is { } group)
            return [group.ToString().ToLowerInvariant()];
        if ((Has(what, "staff") || Has(what, "people") || Has(what, "employees") || Has(what, "colleagues")) && (Has(all, "headcount") || Has(all, "total workforce")))
            return ["total"];
        return [];
    }

    private static long? Of(WorkforceCounts counts, string subject) => subject switch
    {
        "white" => counts.White,
        "bme" => counts.Bme,
        "unknown" => counts.Unknown,
        "total" => counts.Sum,
        _ => counts.Sum - counts.Unknown,
    };

    private static long Number(string text) => Printed.TryParse(text) is { } n ? (long)n.Value : 0;

    private static string Whole(decimal value) => Math.Round(value).ToString("0", CultureInfo.InvariantCulture);

    private static string Percent(decimal growth) => ((growth - 1) * 100).ToString("+0;-0;0", CultureInfo.InvariantCulture) + "%";
}
