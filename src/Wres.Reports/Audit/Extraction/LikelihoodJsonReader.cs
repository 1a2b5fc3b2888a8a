using System.Text.Json;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Indicators 2, 3 and 4 of a figures file: counts, rates and ratio per year.</summary>
internal static class LikelihoodJsonReader
{
    public static void Read(ReportModel model, int indicator, JsonElement? element)
    {
        if (element.Get("title_printed").Text() is { } title)
            model.Sentences.Add(new Sentence(PlainText.Clean(title), element.Line() ?? 0, indicator, "heading") { IsLabel = true });
        if (element.Get("caption_printed").Text() is { } caption)
            model.Headings.Add(new Heading(PlainText.Clean(caption), element.Get("caption_line").Int() ?? 0, HeadingKind.Caption));
        foreach (JsonElement? year in element.Get("years").Items())
            Year(model, indicator, year);
    }

    private static void Year(ReportModel model, int indicator, JsonElement? year)
    {
        var line = year.Line() ?? 0;
        var entry = model.LikelihoodOf(indicator, FiguresJsonReader.LabelYear(year.Get("year").Text()));
        foreach (var member in year.Get("denominator").Members())
        {
            if (JsonAccess.ToGroup(member.Name) is { } group && ((JsonElement?)member.Value).Count() is { } n)
                entry.Denominators[group] = (n, ((JsonElement?)member.Value).Line() ?? line);
        }

        foreach (var member in year.Get("numerator").Members())
        {
            if (JsonAccess.ToGroup(member.Name) is { } group && ((JsonElement?)member.Value).Count() is { } n)
                entry.Numerators[group] = (n, ((JsonElement?)member.Value).Line() ?? line);
        }

        foreach (var member in year.Get("rate_percent").Members())
        {
            if (JsonAccess.ToGroup(member.Name) is { } group && ((JsonElement?)member.Value).Printed() is { } rate)
                entry.Rates[group] = (rate, ((JsonElement?)member.Value).Line() ?? line);
        }

        if (year.Get("ratio").Printed() is not { } ratio)
            return;
        entry.Ratio = ratio;
        entry.RatioLine = year.Get("ratio").Line() ?? line;
        entry.Direction = Words.Direction(PlainText.Clean(year.Get("ratio").Get("direction_printed").Text() ?? ""));
        model.Series.Add(new SeriesValue
        {
            Indicator = indicator,
            Group = Group.BME,
            Year = entry.Year,
            LabelYear = entry.Year,
            Value = ratio,
            IsRatio = true,
            Line = entry.RatioLine,
            Place = $"Indicator {FiguresJsonReader.Name(indicator)}, ratio",
            Origin = Origin.Table,
        });
    }
}
