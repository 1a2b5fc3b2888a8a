using System.Globalization;
using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>Section, table and appendix numbers are unique, and references lead somewhere.</summary>
internal sealed partial class R23Structure : AuditRule
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\s*(?<n>\d{1,2}(\.\d{1,2})*)\.?\s+(?<t>[A-Za-z].*)$", Safe)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(?<k>table|figure|chart)\s*:?\s*(?<n>\d+)\b", Safe)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\b(?<k>table|figure|appendix)\s+(?<n>\d+)\b", Safe)]
    private static partial Regex Reference();

    public override string Code => "R23";
    public override string Name => "structure";
    public override string Title => "Section, table and appendix numbers are unique; contents and headings agree; references lead somewhere.";
    public override string Severities => "C";
    [GeneratedRegex(@"https?:|www\.|\w\.(?:uk|com|org|net|gov|eu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    public override string Fix => "Number headings and captions by the word processor and refresh contents and references.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        var headings = context.Model.Headings;
        var sections = headings.Where(h => h.Kind == HeadingKind.Section).Select(h => (h, Match: Numbered().Match(h.Text))).Where(x => x.Match.Success && !StartsLikeDate(x.h.Text) && !IsNote(x.h.Text))
            .Select(x => (Number: x.Match.Groups["n"].Value, Title: x.Match.Groups["t"].Value.Trim(), x.h.Line)).ToList();
        foreach (var same in sections.GroupBy(s => s.Number, StringComparer.Ordinal).Where(g => g.Select(s => s.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1))
        {
            var (a, b) = (same.First(), same.Last());
            // A heading is often repeated at the top of its page in a longer or shorter form.
            if (!a.Title.StartsWith(b.Title, StringComparison.OrdinalIgnoreCase) && !b.Title.StartsWith(a.Title, StringComparison.OrdinalIgnoreCase) && ActionLikeness.Of(a.Title, b.Title) < 0.4)
                sink.Add(Found(FindingSeverity.C, b.Line, null, $"{b.Number} {b.Title}", "a number of its own", $"line {a.Line}: {a.Number} {a.Title}", "section inserted or renumbered by hand"));
        }

        Contents(context, sink);
        Captions(context, sink);
    }

    private void Contents(AuditContext context, FindingSink sink)
    {
        var sections = context.Model.Headings.Where(h => h.Kind == HeadingKind.Section).ToList();
        foreach (var entry in context.Model.Headings.Where(h => h.Kind == HeadingKind.Contents))
        {
            var title = Strip(entry.Text);
            var heading = sections.Where(s => ActionLikeness.Of(Strip(s.Text), title) >= 0.5).OrderByDescending(s => ActionLikeness.Of(Strip(s.Text), title)).FirstOrDefault();
            if (heading is null)
                continue;
            sink.Check();
            var (a, b) = (Reading.Words.Years(entry.Text).Select(y => y.Year).ToList(), Reading.Words.Years(heading.Text).Select(y => y.Year).ToList());
            if (a.Count > 0 && b.Count > 0 && !a.SequenceEqual(b))
                sink.Add(Found(FindingSeverity.C, entry.Line, null, entry.Text, heading.Text, $"the heading at line {heading.Line} names another year", "one of the two was not updated"));
        }
    }

    private void Captions(AuditContext context, FindingSink sink)
    {
        var captions = context.Model.Headings.Where(h => h.Kind == HeadingKind.Caption).Select(h => (h, Match: Caption().Match(h.Text))).Where(x => x.Match.Success)
            .Select(x => (Key: x.Match.Groups["k"].Value.ToLowerInvariant() + " " + x.Match.Groups["n"].Value, x.h)).ToList();
        foreach (var same in captions.GroupBy(c => c.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var (a, b) = (same.First().h, same.Last().h);
            if (ActionLikeness.Of(a.Text, b.Text) < 0.5)
                sink.Add(Found(FindingSeverity.C, b.Line, null, b.Text, "a number of its own", $"line {a.Line}: {a.Text}", "caption copied"));
        }

        var appendices = context.Model.Headings.SelectMany(h => Reference().Matches(h.Text)).Where(m => m.Groups["k"].Value.Equals("appendix", StringComparison.OrdinalIgnoreCase)).Select(m => m.Groups["n"].Value).ToHashSet(StringComparer.Ordinal);
        var highest = captions.Where(c => c.Key.StartsWith("table", StringComparison.Ordinal)).Select(c => int.Parse(c.Key[6..], CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        foreach (var sentence in context.Model.Sentences.Where(s => !s.IsLabel))
        {
            foreach (Match match in Reference().Matches(sentence.Text))
            {
                var n = match.Groups["n"].Value;
                var isAppendix = match.Groups["k"].Value.Equals("appendix", StringComparison.OrdinalIgnoreCase);
                var lost = isAppendix ? appendices.Count > 0 && !appendices.Contains(n)
                    : match.Groups["k"].Value.Equals("table", StringComparison.OrdinalIgnoreCase) && captions.Count >= 2 && n.Length <= 2 && int.Parse(n, CultureInfo.InvariantCulture) > highest && highest > 0;
                sink.Check();
                if (lost)
                    sink.Add(Found(FindingSeverity.C, sentence.Line, sentence.Indicator, match.Value, isAppendix ? $"one of appendix {string.Join(", ", appendices.Order(StringComparer.Ordinal))}" : $"one of tables 1 to {highest}", "no heading or caption has that number", "renumbered by hand"));
            }
        }
    }

    // A footnote begins with its number too, and holds a sentence or an address.
    private static bool IsNote(string heading) => heading.Contains('↩', StringComparison.Ordinal) || heading.Contains('|', StringComparison.Ordinal) || Address().IsMatch(heading);

    // "31 March 2025" on a line of its own numbers no section.
    private static bool StartsLikeDate(string heading) => Reading.PrintedDate.StartsWithDay(heading);

    private static string Strip(string text) => text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ', '-');
}
