using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Extraction;

/// <summary>
/// Finds the percents and ratios of a sentence and says of each, from the words around it, whose value it is, of which year,
/// and whether it is a value at all or a change, a benchmark or a target.
/// </summary>
internal static partial class MentionReader
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"[+-]?\d{1,3}(?:\.\d*)?\s?(?:%|per ?cent\b|percentage[ -]points?\b|pp\b|ppts?\b)", Safe)]
    private static partial Regex PercentNumber();

    [GeneratedRegex(@"\b\d{1,2}\.\d{1,3}\b", Safe)]
    private static partial Regex DecimalNumber();

    [GeneratedRegex(@"(?:\bby|rise of|increase of|decrease of|reduction of|drop of|fall of|decline of|difference of|gap of|growth of|improvement of|change of|increase to|widened by|narrowed by|points)\s*(?:a |an |just |only |around |approximately |about |under |over |nearly |almost )*$", Safe)]
    private static partial Regex ChangeBefore();

    [GeneratedRegex(@"^\s*(?:percentage |%? ?point )*(?:points?\b|higher|lower|more\b|less\b|increase|decrease|rise|fall|reduction|improvement|difference|gap\b|drop|decline|above|below|greater|fewer|growth|better|worse|change)", Safe)]
    private static partial Regex ChangeAfter();

    [GeneratedRegex(@"national|benchmark|\baverage|median|sector|\bEngland|region|\bpeers?\b|comparator|other trusts|similar trusts|NHS (?:trusts|average|figure|staff)|\bICS\b|census|population|communit|threshold|parity|four[- ]fifths", Safe)]
    private static partial Regex BenchmarkWord();

    [GeneratedRegex(@"^[\s,]*(?:nationally|\(?(?:the )?(?:national|benchmark|sector)|for (?:the )?(?:benchmark|national|sector|england|similar|peer|comparator)|across (?:the )?(?:benchmark|nhs|country|sector|england)|in england|of nhs|of the (?:local )?population|of trust board)", Safe)]
    private static partial Regex BenchmarkAfter();

    [GeneratedRegex(@"confidence|credible|\bCIs?\b|margin of error|\bp ?[=<>]|\bp[- ]values?|significance level|level of significance|\bthreshold|dead ?band|\b(?:move|change|difference|gap|variation) of (?:more|less|at least|under|over)(?: than)?\s*$", Safe)]
    private static partial Regex AsideBefore();

    [GeneratedRegex(@"^\s*(?:\)|,)?\s*(?:(?:percentage )?points? )?or (?:less|more|fewer|under|over|above|below)\b|^\s*(?:\)|,)?\s*(?:level of )?(?:confidence|credible|CIs?\b|significance|level\b)", Safe)]
    private static partial Regex AsideAfter();

    [GeneratedRegex(@"^\s*(?:to|and|or|-|,)\s*$", Safe)]
    private static partial Regex RangeWord();

    [GeneratedRegex(@"\b(?:sections?|tables?|figure|actions?|paragraphs?|paras?|appendix|appendices|version|refs?|references?|objectives?|items?|charts?|priorit(?:y|ies)|steps?|pages?|numbered|guidance)\.?\s*(?:\(?\d{1,2}(?:\.\d{1,2})+\)?\s*(?:,|and|or|to|&|-)+\s*)*$", Safe)]
    private static partial Regex ReferenceBefore();

    [GeneratedRegex(@"target|aspir|\baims?\b|aiming|\bgoal|ambition|trajectory|closer to\s*$|towards|at least|threshold|\bobjective", Safe)]
    private static partial Regex TargetWord();

    [GeneratedRegex(@"last year|previous year|prior year|year before|previously|preceding year|the year earlier|previous reporting|last reporting", Safe)]
    private static partial Regex PreviousWord();

    /// <summary>"since last year" compares, and says nothing of the figure behind it; "since last year, when it was" does.</summary>
    [GeneratedRegex(@"\bsince (?:the )?(?:last|previous|prior|preceding) year\b(?!['’]s|.*\b(?:when|was|were|from|stood)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex SinceWord();

    [GeneratedRegex(@"^\s*(?:\([^)]*\))?\s*(?:of|for|from|are|were|identif(?:y|ied|ying) as|reported by|among|amongst|by|in respect of)\b[^,;.%]{0,45}", Safe)]
    private static partial Regex AfterPhrase();

    [GeneratedRegex(@"^[\s,]*\(?(?:in|for|at|during|as at|as of)?\s*(?:the )?(?:March |31 March |31st March |survey )?(?=20\d\d|\d\d[/-]\d\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex YearFollows();

    [GeneratedRegex(@"likelihood|likely|ratio|\btimes\b|\bscore", Safe)]
    private static partial Regex RatioContext();

    public static void Read(ReportModel model)
    {
        foreach (var sentence in model.Sentences)
        {
            if (!sentence.IsLabel)
                model.Mentions.AddRange(Read(sentence, model.ReportYear));
        }
    }

    internal static List<Mention> Read(Sentence sentence, int? reportYear)
    {
        var text = sentence.Text;
        var spans = PercentNumber().Matches(text).Where(m => IsFree(text, m.Index)).Select(m => (m.Index, End: m.Index + m.Length, Percent: true)).ToList();
        if (sentence.Indicator is >= 2 and <= 4 || RatioContext().IsMatch(text))
        {
            spans.AddRange(DecimalNumber().Matches(text).Where(m => IsFree(text, m.Index)
                && !spans.Exists(s => m.Index >= s.Index && m.Index < s.End) && IsRatioLike(text, m.Index, m.Index + m.Length))
                .Select(m => (m.Index, End: m.Index + m.Length, Percent: false)));
        }

        spans.Sort((a, b) => a.Index.CompareTo(b.Index));
        var years = Words.Years(text);
        var groups = Words.Groups(text);
        var found = new List<Mention>();
        for (var i = 0; i < spans.Count; i++)
        {
            var (start, end, percent) = spans[i];
            var previousEnd = i == 0 ? 0 : spans[i - 1].End;
            var nextStart = i + 1 < spans.Count ? spans[i + 1].Index : text.Length;
            var (before, after) = (text[previousEnd..start], text[end..nextStart]);
            if (ParsePrinted(text[start..end]) is not { } printed)
                continue;
            var last = found.Count == 0 ? null : found[^1];
            var joined = last is not null && previousEnd > 0 && !before.Contains(';', StringComparison.Ordinal);
            var role = RoleOf(sentence, text[start..end], before, after, i == 0);
            // "from 1.51 to 2.19": the second bound is what the first one is.
            // So are the bounds of the next cell, where an interval stands in a row of several years.
            if (role == MentionRole.Own && ((last is { Role: MentionRole.Aside or MentionRole.Benchmark } && RangeWord().IsMatch(before)) || (last is { Role: MentionRole.Aside } && string.IsNullOrWhiteSpace(before))))
                role = last.Role;
            var year = YearOf(years, before, previousEnd, end, after, reportYear, out var previous, out var financial);
            if (year is null && !previous && joined && last!.Role == role && !StartsNewYear(before))
                (year, financial, previous) = (last.Year, last.FinancialYear, last.IsPrevious);
            var group = GroupOf(groups, text, previousEnd, start, end, nextStart) ?? (joined ? last!.Group : null)
                ?? (groups.Select(g => g.Group).Distinct().Count() == 1 && groups[0].Start < start ? groups[0].Group : null);
            found.Add(new Mention(sentence, start, end, printed, percent, role, group, year, previous, financial));
        }

        return found;
    }

    // "from 20% to 24%": the second is the later value although the first one was said to be last year's.
    private static bool StartsNewYear(string before) =>
        before.TrimEnd().EndsWith(" to", StringComparison.OrdinalIgnoreCase) || before.Contains("from", StringComparison.OrdinalIgnoreCase)
        || before.Contains("this year", StringComparison.OrdinalIgnoreCase) || before.Contains("current", StringComparison.OrdinalIgnoreCase);

    private static bool IsFree(string text, int start) => start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ',' or '/');

    private static bool IsRatioLike(string text, int start, int end)
    {
        if (end < text.Length && (text[end] is '%' or '.' && end + 1 < text.Length && char.IsDigit(text[end + 1])))
            return false;
        var before = text[..start];
        return !ReferenceBefore().IsMatch(before) && !before.EndsWith('£') && !before.EndsWith("£ ", StringComparison.Ordinal) && !(start == 0 && end < 4);
    }

    private static Printed? ParsePrinted(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsDigit(text[end - 1]) && text[end - 1] != '.')
            end--;
        var number = Printed.TryParse(text[..end]);
        return number is null ? null : number with { Text = text.Trim() };
    }

    private static MentionRole RoleOf(Sentence sentence, string own, string before, string after, bool first)
    {
        if (AsideAfter().IsMatch(after) || AsideBefore().IsMatch(before))
            return MentionRole.Aside;
        if (own.Contains("point", StringComparison.OrdinalIgnoreCase) || own.EndsWith("pp", StringComparison.OrdinalIgnoreCase)
            || ChangeBefore().IsMatch(before) || ChangeAfter().IsMatch(after))
            return MentionRole.Change;
        if (sentence.Section == "national" || BenchmarkAfter().IsMatch(after) || BenchmarkWord().IsMatch(before))
            return MentionRole.Benchmark;
        return TargetWord().IsMatch(before) || (first && TargetWord().IsMatch(after[..Math.Min(after.Length, 20)])) ? MentionRole.Target : MentionRole.Own;
    }

    private static int? YearOf(
        List<(int Year, int Start, int End, bool Financial)> years, string before, int beforeStart, int end, string after, int? reportYear,
        out bool previous, out bool financial)
    {
        (previous, financial) = (false, false);
        var next = years.FindIndex(y => y.Start >= end);
        if (next >= 0 && years[next].Start - end <= after.Length && YearFollows().IsMatch(after) && years[next].Start - end <= 24 && !LeadsNext(after, years[next].End - end))
        {
            financial = years[next].Financial;
            return years[next].Year;
        }

        var near = after[..Math.Min(after.Length, 24)];
        if (PreviousWord().IsMatch(near) && !near.Contains(',', StringComparison.Ordinal))
        {
            previous = true;
            return reportYear - 1;
        }

        var last = years.FindLastIndex(y => y.Start >= beforeStart && y.End <= end);
        if (last >= 0)
        {
            financial = years[last].Financial;
            return years[last].Year;
        }

        previous = PreviousWord().IsMatch(SinceWord().Replace(before, "")) || before.TrimEnd().EndsWith(" from", StringComparison.OrdinalIgnoreCase)
            || before.TrimEnd().EndsWith(" from the", StringComparison.OrdinalIgnoreCase);
        return null;
    }

    // "1.63 (2023/24: 1.48)": the year stands before the figure that it belongs to.
    private static bool LeadsNext(string after, int yearEnd) => yearEnd < after.Length && after[yearEnd..].Trim() is [':' or '=' or '-', ..] or "was" or "it was";

    private static Group? GroupOf(List<Words.GroupMention> groups, string text, int previousEnd, int start, int end, int nextStart)
    {
        // "BME - 33.3%" and "94.5% White": what stands right beside the figure.
        var touching = groups.FindIndex(g => g.End <= start && g.Start >= previousEnd && text[g.End..start].Trim(' ', '-', ':', '=', '(', '*').Length == 0);
        if (touching >= 0)
            return groups[touching].Group;
        touching = groups.FindIndex(g => g.Start >= end && text[end..g.Start].Trim(' ', ')').Length == 0);
        if (touching >= 0)
            return groups[touching].Group;
        var phrase = AfterPhrase().Match(text[end..nextStart]);
        if (phrase.Success)
        {
            var inPhrase = groups.FindIndex(g => g.Start >= end && g.End <= end + phrase.Length + 12 && g.Start < end + phrase.Length);
            if (inPhrase >= 0)
                return groups[inPhrase].Group;
        }

        var before = groups.FindLastIndex(g => g.Start >= previousEnd && g.End <= start);
        return before >= 0 ? groups[before].Group : null;
    }
}
