using System.Text.Json;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>The sentences, definitions, benchmarks and local figures of a figures file.</summary>
internal static class NarrativeJsonReader
{
    public static void Read(ReportModel model, JsonElement? document)
    {
        foreach (JsonElement? claim in document.Get("claims").Items())
            Sentence(model, claim.Get("quote").Text(), claim, claim.Get("indicator").Int(), claim.Get("place").Text() ?? claim.Get("kind").Text() ?? "");
        var quoted = model.Sentences.Select(s => s.Text).ToList();
        foreach (JsonElement? label in document.Get("trend_labels").Items())
        {
            if (label.Get("quote").Text() is { } quote && !quoted.Exists(q => q.Contains(PlainText.Clean(quote), StringComparison.Ordinal)))
                Sentence(model, quote, label, label.Get("indicator").Int(), "progress list");
        }

        foreach (JsonElement? definition in document.Get("definitions_printed").Items())
        {
            if (definition.Get("text").Text() is { } text)
                model.Sentences.Add(new Sentence(PlainText.Clean(text), definition.Line() ?? 0, definition.Get("indicator").Int(), "definition") { IsLabel = true });
        }

        foreach (JsonElement? area in document.Get("population").Items())
        {
            if (area.Get("area").Text() is { } name && area.Get("non_white_percent").Printed() is { } percent)
                model.NamedPercents.Add(new NamedPercent(name, percent, area.Line() ?? 0));
        }

        foreach (JsonElement? plan in document.Get("action_plans").Items())
        {
            if (plan.Get("title_printed").Text() is { } title)
                model.Headings.Add(new Heading(PlainText.Clean(title), plan.Line() ?? 0, HeadingKind.Section));
        }
    }

    private static void Sentence(ReportModel model, string? quote, JsonElement? source, int? indicator, string place)
    {
        if (quote is null)
            return;
        var national = place.StartsWith("national", StringComparison.Ordinal) || source.Get("kind").Text() == "national";
        foreach (var (text, _) in SentenceSplitter.Split(PlainText.OneSpace(PlainText.Clean(quote))))
            model.Sentences.Add(new Sentence(text, source.Line() ?? 0, indicator, national ? "national" : place));
    }
}
