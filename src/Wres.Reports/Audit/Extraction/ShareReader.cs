using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Finds percents that a sentence prints together with the count, and often the base, that they come from.</summary>
internal static partial class ShareReader
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
    private const string N = @"(?:\d{1,3}(?:,\d{3})+|\d+)";
    private const string P = @"\d{1,3}(?:\.\d*)?\s?(?:%|per ?cent)";
    private const string OfWords = @"\s*(?:out of|of|/|from)\s*(?:the |our |all |a total of |a workforce of |around )*(?:(?:total|shortlisted|white|BME|BAME|eligible)\s+)?";

    // 25.7% (552 out of 2,212)
    [GeneratedRegex($@"(?<p>{P})[^()%\d]{{0,60}}\(\s*(?:n\s*=\s*)?(?<n>{N})(?:\s+[a-z ]{{0,40}})?{OfWords}(?<t>{N})\b(?!\s?%)[^()%]{{0,40}}\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex PercentCountOfBase();

    // 552 (25.7% of 2,212), 2 BME staff members (0.35% of 636)
    [GeneratedRegex($@"\b(?<n>{N})(?:\s+[a-z' -]{{1,60}})?\s*\(\s*(?<p>{P})\s+of\s+(?:the |all |our )?(?:[a-z ]{{1,30}} of )?(?<t>{N})\b[^()]{{0,40}}\)", Safe)]
    private static partial Regex CountPercentOfBase();

    // 113 of 824 BME applicants (13.7%); 113 out of the 824 shortlisted BME applicants were appointed (13.7%), or 13.7%
    [GeneratedRegex($@"\b(?<n>{N})(?:\s+[a-z' -]{{1,40}}?)?{OfWords}(?<t>{N})\b(?!\s?%)(?:[\s,][^()%\d.;]{{0,70}})?(?:\(|,? or |,? a rate of |,? which is |,? equal to |,? giving |,? equating to |,? representing |: |= )\s*(?:which is |i\.e\. |approximately )?(?<p>{P})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex CountOfBasePercent();

    // 13.7% (636) of our 4,647 employees; 636 (13.7%) of the 4,647 staff
    [GeneratedRegex($@"(?<p>{P})\s*\(\s*(?:n\s*=\s*)?(?<n>{N})(?:\s+[a-z]{{1,20}})?\s*\)\s*(?:out of|of)\s+(?:the |our |all )*(?<t>{N})\b(?!\s?%)|\b(?<n>{N})(?:\s+[a-z-]{{1,20}}){{0,4}}\s*\(\s*(?<p>{P})\s*\)\s*(?:out of|of)\s+(?:the |our |all )*(?<t>{N})\b(?!\s?%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex PercentCountOutsideBase();

    // (20 of 2,100 and 7 of 583 respectively), after as many percents
    [GeneratedRegex($@"\(\s*(?<n>{N})(?:\s+[a-z]{{1,20}})?{OfWords}(?<t>{N})\b[^()%]{{0,40}}?(?:and|,|;)\s+(?<n>{N})(?:\s+[a-z]{{1,20}})?{OfWords}(?<t>{N})\b[^()%]{{0,30}}\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex Respectively();

    [GeneratedRegex(P, Safe)]
    private static partial Regex OnePercent();

    // 4,647 people, of whom 636 (13.7%); of our 636 BME staff, 2 (0.31%)
    [GeneratedRegex($@"\b(?<t>{N})(?:\s+[a-z' -]{{1,60}}?)?,?\s+of (?:whom|which|these|them),?\s+(?<n>{N})(?:\s+[a-z-]{{1,20}}){{0,4}},?\s*(?:\(|or )\s*(?<p>{P})|\bof (?:the |our |all |its )*(?<t>{N})(?!\s?%)\s+[a-z' -]{{1,60}}?,?\s+(?<n>{N})(?:\s+[a-z-]{{1,20}}){{0,3}}\s*\(\s*(?<p>{P})\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex BaseFirst();

    // 13.7% (636 staff) or 636 staff (13.7%)
    [GeneratedRegex($@"(?<p>{P})\s*\(\s*(?:n\s*=\s*)?(?<n>{N})(?:\s+[a-z ]{{1,30}})?\s*\)|\b(?<n>{N})(?:\s+[a-z-]{{1,20}}){{0,4}}\s*\(\s*(?<p>{P})\s*\)", Safe)]
    private static partial Regex PercentCount();

    // 143 people, which represents 4.7% of the total workforce
    [GeneratedRegex($@"\b(?<n>{N})(?:\s+[a-z-]{{1,20}}){{0,3}}\s*,?\s+(?:which |this |and )?(?:represents?|representing|equates? to|is equal to|equals|makes up|making up)\s+(?<p>{P})\s+of\s+(?:the |our )?(?:total |overall |entire |whole )?(?:trust )?workforce", Safe)]
    private static partial Regex CountRepresents();

    public static void Read(ReportModel model)
    {
        foreach (var sentence in model.Sentences.Where(s => !s.IsLabel))
            model.Shares.AddRange(Read(sentence));
    }

    internal static List<Share> Read(Sentence sentence)
    {
        var found = new List<(int Start, int End, Share Share)>();
        var taken = Pairs(sentence, found);
        foreach (var pattern in new[] { PercentCountOfBase(), CountPercentOfBase(), BaseFirst(), PercentCountOutsideBase(), CountOfBasePercent(), CountRepresents(), PercentCount() })
        {
            foreach (Match match in pattern.Matches(sentence.Text))
            {
                if (taken.Exists(t => match.Groups["n"].Index >= t.Start && match.Groups["n"].Index < t.End) || Share(sentence, match) is not { } share)
                    continue;
                var (start, end) = (match.Groups["p"].Index, match.Groups["p"].Index + match.Groups["p"].Length);
                if (!found.Exists(f => f.Start < end && start < f.End))
                    found.Add((start, end, share));
            }
        }

        return [.. found.OrderBy(f => f.Start).Select(f => f.Share)];
    }

    // Two percents and, in one bracket behind them, their two counts in the same order.
    private static List<(int Start, int End)> Pairs(Sentence sentence, List<(int Start, int End, Share Share)> found)
    {
        var taken = new List<(int Start, int End)>();
        foreach (Match match in Respectively().Matches(sentence.Text))
        {
            taken.Add((match.Index, match.Index + match.Length));
            var percents = OnePercent().Matches(sentence.Text[..match.Index]).TakeLast(2).ToList();
            if (percents.Count < 2 || match.Index - percents[0].Index > 160)
                continue;
            for (var i = 0; i < 2; i++)
            {
                var (n, t) = (Printed.TryParse(match.Groups["n"].Captures[i].Value), Printed.TryParse(match.Groups["t"].Captures[i].Value));
                var percent = Printed.TryParse(percents[i].Value.TrimEnd('%', ' ', 'p', 'e', 'r', 'c', 'n', 't', 'P'));
                if (n is null || t is null || percent is null || t.Value < n.Value || t.Value == 0)
                    continue;
                found.Add((percents[i].Index, percents[i].Index + percents[i].Length, new Share
                {
                    Percent = percent with { Text = percents[i].Value.Trim() },
                    Count = (long)n.Value,
                    Base = (long)t.Value,
                    Indicator = sentence.Indicator,
                    Group = Words.Groups(sentence.Text[..percents[i].Index]) is [.., var last] ? last.Group : null,
                    Line = sentence.Line,
                    Place = sentence.Section,
                    Sentence = sentence,
                }));
            }
        }

        return taken;
    }

    private static Share? Share(Sentence sentence, Match match)
    {
        var percentText = match.Groups["p"].Value;
        var digits = percentText.TrimEnd('%', ' ', 'p', 'e', 'r', 'c', 'n', 't', 'P');
        if (Printed.TryParse(digits) is not { } percent || Printed.TryParse(match.Groups["n"].Value) is not { Decimals: 0 } count)
            return null;
        long? total = match.Groups["t"].Success && Printed.TryParse(match.Groups["t"].Value) is { Decimals: 0 } t ? (long)t.Value : null;
        // A year in brackets, "Band 7 (12%)" or "in the last 12 months" is no count.
        var before = sentence.Text[..match.Groups["n"].Index];
        if (total is null && (count.Value is >= 2000 and <= 2049 && !match.Groups["n"].Value.Contains(',', StringComparison.Ordinal)
            || EndsWithAny(before, "band ", "bands ", "cluster ", "clusters ", "indicator ", "last ", "past ", "table ", "- ", "metric ", "/", "since ", "q")))
            return null;
        if (total is 0 || total < count.Value)
            return null;
        return new Share
        {
            Percent = percent with { Text = percentText.Trim() },
            Count = (long)count.Value,
            Base = total,
            Indicator = sentence.Indicator,
            Group = GroupNear(sentence.Text, match),
            Line = sentence.Line,
            Place = sentence.Section,
            Year = Words.OnlyYear(match.Value),
            Sentence = sentence,
        };
    }

    private static bool EndsWithAny(string text, params string[] ends) => ends.Any(e => text.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static Group? GroupNear(string text, Match match)
    {
        if (Words.OnlyGroup(match.Value, withAll: false) is { } inside)
            return inside;
        var end = match.Index + match.Length;
        var after = text[end..Math.Min(text.Length, end + 60)];
        var stop = after.IndexOfAny([',', ';', '%']);
        if (Words.Groups(stop < 0 ? after : after[..stop]) is [var next, ..])
            return next.Group;
        return Words.Groups(text[Math.Max(0, match.Index - 80)..match.Index]) is [.., var last] ? last.Group : null;
    }
}
