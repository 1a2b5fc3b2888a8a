using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>Numbers are well formed and of one form in a table; no word is doubled; the field's own terms are spelled right.</summary>
internal sealed partial class R28Format : AuditRule
{
    private const RegexOptions Safe = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b20\d{3}\s?[/-]\s?\d\d\b|\b20\d\d\s?/\s?\d{3}\b|\d\.\s?%|\d%%|\b\d{1,3}\.\d{1,2}\.\d{1,2}\s?%|\b\d{1,3},\d{1,2}\s?%", Safe)]
    private static partial Regex Malformed();

    [GeneratedRegex(@"\b(ABME|BMAE|BAEM|BEM|WRSE|WERS|BAMEs?taff)\b|\b(BME|BAME) (colleges|collegues|colleages|stafff|satff)\b|\b[Tt]able\s*:\s*\d+\b", Safe)]
    private static partial Regex Misprint();

    public override string Code => "R28";
    public override string Name => "spelling-and-format";
    public override string Title => "Numbers are well formed; one table prints one number of decimals; no doubled words; terms spelled right.";
    public override string Severities => "C";
    public override string Fix => "Correct the text; print every percent of a table with the same number of decimals.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        var lines = context.Model.FullText.Length > 0 ? context.Model.FullText.Split('\n').Select((text, i) => (text, i + 1)).ToList()
            : [.. context.Model.Sentences.Select(s => (s.Text, s.Line)).Concat(context.Model.Actions.Select(a => (string.Join(" ", a.Text, a.Due, a.Kpis, a.Sustainability), a.Line ?? 0)))
                .Concat(context.Model.Compositions.SelectMany(c => c.Cells.Values.Select(v => (v.Text, v.Line))))];
        foreach (var (text, line) in lines)
            Line(sink, text, line);
        foreach (var table in context.Model.Compositions.GroupBy(c => c.Table, StringComparer.Ordinal))
            Decimals(sink, table.Key, [.. table.SelectMany(r => r.Cells.Values)]);
    }

    private void Line(FindingSink sink, string text, int line)
    {
        if (text.Contains("http", StringComparison.OrdinalIgnoreCase) && text.Length < 200)
            return;
        foreach (Match match in Malformed().Matches(text))
            sink.Add(Found(FindingSeverity.C, line, null, match.Value, "a well-formed number", "read as printed", "digit lost or doubled"));
        foreach (Match match in Misprint().Matches(text))
            sink.Add(Found(FindingSeverity.C, line, null, match.Value, "the usual spelling", "read as printed", "misprint"));
        if (DoubledWord(text) is { } doubled)
            sink.Add(Found(FindingSeverity.C, line, null, $"{doubled} {doubled}", doubled, "read as printed", "word doubled"));
    }

    private static string? DoubledWord(string text)
    {
        string[] never = ["the", "of", "to", "and", "in", "is", "for", "with", "are", "a", "by", "from", "was", "were"];
        var words = text.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Length > 0 && words[i] == words[i - 1] && never.Contains(words[i], StringComparer.Ordinal))
                return words[i];
        }

        return null;
    }

    private void Decimals(FindingSink sink, string table, List<Cell> cells)
    {
        // 0% and 100% are whole in every style.
        var percents = cells.Where(c => c.Percent is { Value: not (0 or 100) }).ToList();
        if (percents.Count < 4)
            return;
        sink.Check();
        var forms = percents.GroupBy(c => c.Percent!.Decimals).OrderByDescending(g => g.Count()).ToList();
        if (forms.Count > 1)
            sink.Add(Found(
                FindingSeverity.C, forms[^1].First().Line, 1, string.Join(", ", forms.Select(f => f.First().Percent!.Text)), $"{forms[0].Key} decimals throughout",
                string.Join(", ", forms.Select(f => $"{f.Count()} with {f.Key}")), "mixed sources", table));
    }
}
