using System.Text.RegularExpressions;
using Markdig;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>
/// The trust's own Markdown by section. Figures come in by name, so that text and figures can't part; raw HTML is off; headings
/// start at the level below the section's.
/// </summary>
internal sealed partial class OwnWords
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseFootnotes().Build();

    private readonly IReadOnlyDictionary<string, string> _narrative;
    private readonly IReadOnlyDictionary<string, string> _figures;

    public OwnWords(Facts facts)
    {
        _narrative = facts.Inputs.Narrative;
        _figures = FigureNames.Of(facts);
    }

    /// <summary>What is wrong with the trust's words: sections that there are not, and figures that there are not.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        foreach (var (section, text) in _narrative.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            if (!IsKnown(section))
                problems.Add($"There is no section '{section}'. Sections: {string.Join(", ", Styles.SectionNames.All)}, indicator-1 to indicator-9.");
            foreach (var name in Missing(text))
                problems.Add($"The text of '{section}' asks for the figure '{name}', which these results do not have. {Near(name)}");
        }

        return problems;
    }

    /// <summary>The trust's words for a section; null where it wrote none.</summary>
    public Block? Of(string section) => _narrative.TryGetValue(section, out var text) && !string.IsNullOrWhiteSpace(text) ? new Written(Html(text)) : null;

    /// <summary>The trust's words for a section, else the sentences made by rule.</summary>
    public IEnumerable<Block> Or(string section, IEnumerable<string?> sentences) =>
        Of(section) is { } own ? [own] : sentences.Where(s => !string.IsNullOrWhiteSpace(s)).Select(s => new Prose(s!));

    /// <summary>A text with its figures filled in.</summary>
    public string Fill(string text) => Names().Replace(text, m => _figures.TryGetValue(m.Groups["name"].Value, out var figure) ? figure : m.Value);

    /// <summary>The figures that a text asks for and these results do not have.</summary>
    public IEnumerable<string> Missing(string text) =>
        Names().Matches(text).Select(m => m.Groups["name"].Value).Where(n => !_figures.ContainsKey(n)).Distinct(StringComparer.Ordinal);

    private string Html(string text)
    {
        var document = Markdown.Parse(Fill(text), Pipeline);
        SafeLinks.Keep(document);
        var html = document.ToHtml(Pipeline);
        // Chromium tags strong and em as types of PDF 2.0 in a PDF 1.4, which readers reject; b and i look the same and need none.
        html = Emphasis().Replace(html, m => $"<{m.Groups["close"].Value}{(m.Groups["name"].Value == "strong" ? "b" : "i")}>");
        // The section's own heading is h2: h1 in the text becomes h3, and so on down to h6.
        return Headings().Replace(html, m => $"<{m.Groups["close"].Value}h{Math.Min(6, m.Groups["level"].Value[0] - '0' + 2)}");
    }

    private static bool IsKnown(string section) =>
        Styles.SectionNames.All.Contains(section) || section is ['i', 'n', 'd', 'i', 'c', 'a', 't', 'o', 'r', '-', >= '1' and <= '9'];

    private string Near(string name)
    {
        var root = name.Split('.')[0];
        var near = _figures.Keys.Where(k => k.Split('.')[0].Equals(root, StringComparison.OrdinalIgnoreCase)).ToList();
        return near.Count > 0 ? $"It has {string.Join(", ", near)}." : $"Names begin with {string.Join(", ", _figures.Keys.Select(k => k.Split('.')[0]).Distinct(StringComparer.Ordinal))}.";
    }

    [GeneratedRegex(@"\{\{\s*(?<name>[^{}]*?)\s*\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Names();

    [GeneratedRegex("<(?<close>/?)(?<name>strong|em)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Emphasis();

    [GeneratedRegex("<(?<close>/?)h(?<level>[1-6])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Headings();
}
