using System.Globalization;
using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Rules;

/// <summary>Dates exist, milestones lie ahead unless they are done, and data of this report's year are named by it.</summary>
internal sealed partial class R18Dates : AuditRule
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(?<a>20[0-4]\d)\s?/\s?(?<b>\d\d)\b", Safe)]
    private static partial Regex YearPair();

    [GeneratedRegex($@"\b(?<d>29|30|31)(st|th)?\s+(?<m>{PrintedDate.Months})\b(\s+(?<y>20\d\d))?", Safe)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"(?:in response to|based on|on the basis of|following|using) (?:the |our )?(?<y>20\d\d\s?[/-]\s?\d\d) (?:WRES )?(?:data|results|findings)", Safe)]
    private static partial Regex DataOfYear();

    public override string Code => "R18";
    public override string Name => "dates";
    public override string Title => "Dates exist; a milestone is not before the publication unless it is done; years belong to the period.";
    public override string Severities => "B, C";
    public override bool JudgesInput => true;
    public override string Fix => "Correct the date, report the milestone as done or overdue, or give it a new one.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var sentence in context.Model.Sentences.Where(s => !s.IsLabel))
        {
            Exists(sink, sentence.Text, sentence.Line);
            if (context.CurrentYear is { } year && DataOfYear().Match(sentence.Text) is { Success: true } old && Words.OnlyYear(old.Groups["y"].Value) is { } named && named == year - 1
                && (sentence.Text.Contains("action plan", StringComparison.OrdinalIgnoreCase) || sentence.Text.Contains("report", StringComparison.OrdinalIgnoreCase)))
                sink.Add(Found(FindingSeverity.C, sentence.Line, null, old.Value, $"{year - 1}/{year % 100:00}", $"the report is about {year - 1}/{year % 100:00}", "carried over from last year's report"));
        }

        foreach (var action in context.Model.Actions)
            Milestones(context, sink, action);
    }

    private void Exists(FindingSink sink, string text, int? line)
    {
        foreach (Match match in DayOfMonth().Matches(text))
        {
            var month = Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Select(m => m.ToUpperInvariant()).ToArray(), match.Groups["m"].Value[..3].ToUpperInvariant()) + 1;
            var year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) : 2024;
            if (month > 0 && int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture) > DateTime.DaysInMonth(year, month))
                sink.Add(Found(FindingSeverity.B, line, null, match.Value, $"{DateTime.DaysInMonth(year, month)} {match.Groups["m"].Value}", "the month has no such day", "typing slip"));
        }

        foreach (Match match in YearPair().Matches(text))
        {
            var first = int.Parse(match.Groups["a"].Value, CultureInfo.InvariantCulture) % 100;
            var second = int.Parse(match.Groups["b"].Value, CultureInfo.InvariantCulture);
            // Plans may span several years; a pair that goes back or stands still is no period.
            if (second <= first)
                sink.Add(Found(FindingSeverity.B, line, null, match.Value, $"{match.Groups["a"].Value}/{(first + 1) % 100:00}", "a financial year ends in the year after it begins", "typing slip"));
        }
    }

    private void Milestones(AuditContext context, FindingSink sink, PlanAction action)
    {
        Exists(sink, string.Join(" ", action.Due, action.Kpis), action.Line);
        if (context.Model.Published is not { } published || action.IsPreviousPlan || action.Progress.Count > 0 || action.Status is "Completed" or "Closed" or "Overdue")
            return;
        // A date that the action's own text names, as that of a letter, is none of its milestones.
        var seen = PrintedDate.All(action.Text).Where(d => IsPast(SentenceAt(action.Text, d.Start))).Select(d => d.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var part in (string?[])[action.Kpis, action.Due])
        {
            foreach (var date in PrintedDate.All(part ?? "").Where(d => seen.Add(d.Text)))
            {
                sink.Check();
                var sentence = SentenceAt(part!, date.Start);
                if (date.LastDay >= published || IsPast(sentence))
                    continue;
                sink.Add(Found(
                    FindingSeverity.B, action.Line, action.Indicators.Count > 0 ? action.Indicators[0] : null, date.Text, $"a date after {published.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}, or done",
                    $"published {published.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}, status {action.Status ?? "not printed"}: {Short(sentence)}", "carried over from an earlier plan", action.Reference));
            }
        }
    }

    private static string SentenceAt(string text, int at) => SentenceSplitter.Split(text).LastOrDefault(s => s.Start <= at).Text ?? text;

    private static bool IsPast(string sentence) =>
        ((string[])["introduced", "launched", "completed", "created", "commenced", "has been", "have been", "was ", "were ", "delivered", "appointed", "since", "dated", "from "]).Any(w => sentence.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string Short(string text) => text.Length <= 120 ? text : text[..117] + "...";
}
