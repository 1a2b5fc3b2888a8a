using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>One term for one thing, and the term that a note announces is the one used.</summary>
internal sealed partial class R24Terms : AuditRule
{
    private const RegexOptions Safe = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(?<t>BME|BAME)\s+(staff|colleagues|applicants|candidates|people|employees|representation|workforce)\b", Safe)]
    private static partial Regex Acronym();

    [GeneratedRegex(@"(use|uses|using|adopt|adopted) the (term|phrase|words?|acronym) ['""]?(?<t>[A-Z][A-Za-z ,&]+?)\s*['""]?\s*(\((?<a>[A-Z]{2,4})\)|to |when|throughout|in this)", Safe)]
    private static partial Regex Announced();

    [GeneratedRegex(@"Black,? (and |& )?(Asian,? )?(and |& )?[Mm]inority [Ee]thnic", Safe)]
    private static partial Regex Spelled();

    public override string Code => "R24";
    public override string Name => "terms";
    public override string Title => "One term for the minority group and one label for unknown ethnicity; an announced term is the one used.";
    public override string Severities => "C";
    public override string Fix => "Choose one form, say so once, and use it outside quotations and names.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        var own = context.Model.Sentences.Where(s => s.Section != "national").ToList();
        var acronyms = own.SelectMany(s => Acronym().Matches(s.Text), (s, m) => (Term: m.Groups["t"].Value, s.Line)).GroupBy(x => x.Term, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ToList();
        // A label alone may come from a national template; two forms in the running text are a matter of style.
        if (acronyms.Count == 2 && acronyms[1].Count() >= 2)
            sink.Add(Found(FindingSeverity.C, acronyms[1].First().Line, null, $"{acronyms[1].Key} {acronyms[1].Count()} times, {acronyms[0].Key} {acronyms[0].Count()} times", acronyms[0].Key, "terms counted outside the national figures", "texts of several sources"));
        AnnouncedTerm(sink, own);
        UnknownLabels(context, sink);
    }

    private void AnnouncedTerm(FindingSink sink, List<Sentence> sentences)
    {
        foreach (var sentence in sentences.Where(s => !s.IsLabel))
        {
            if (Announced().Match(sentence.Text) is not { Success: true } match)
                continue;
            var term = match.Groups["t"].Value.Trim();
            if (!Spelled().IsMatch(term))
                continue;
            var forms = sentences.Where(s => s != sentence).SelectMany(s => Spelled().Matches(s.Text)).Select(m => m.Value.Replace(",", "", StringComparison.Ordinal)).GroupBy(t => t, StringComparer.OrdinalIgnoreCase).ToList();
            var announced = forms.Where(f => f.Key.Equals(term, StringComparison.OrdinalIgnoreCase)).Sum(f => f.Count());
            var other = forms.Where(f => !f.Key.Equals(term, StringComparison.OrdinalIgnoreCase)).OrderByDescending(f => f.Count()).FirstOrDefault();
            if (other is not null && other.Count() > announced + 2)
                sink.Add(Found(FindingSeverity.C, sentence.Line, null, term, $"\"{other.Key}\" is used {other.Count()} times, \"{term}\" {announced} times", "forms counted", "the note announces another form"));
        }
    }

    private void UnknownLabels(AuditContext context, FindingSink sink)
    {
        var labels = context.Model.UnknownLabels.GroupBy(l => l.Label, StringComparer.OrdinalIgnoreCase).ToList();
        var unknown = labels.Find(l => l.Key.Contains("unknown", StringComparison.OrdinalIgnoreCase) || l.Key.Contains("missing", StringComparison.OrdinalIgnoreCase));
        var refused = labels.Find(l => l.Key.Contains("prefer", StringComparison.OrdinalIgnoreCase));
        if (unknown is not null && refused is not null)
            sink.Add(Found(FindingSeverity.C, unknown.First().Line, null, $"\"{unknown.Key}\" / \"{refused.Key}\"", "one label", $"line {unknown.First().Line} against line {refused.First().Line}", "unknown and prefer not to say are different answers"));
    }
}
