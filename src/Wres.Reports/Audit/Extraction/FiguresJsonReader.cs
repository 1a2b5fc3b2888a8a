using System.Text.Json;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Reads a published report given as data (schema <c>wres-golden/1</c>): everything in it is as printed.</summary>
internal static class FiguresJsonReader
{
    public const string Schema = "wres-golden/1";

    public static ReportModel Read(string file, JsonElement root)
    {
        var model = new ReportModel(file);
        JsonElement? document = root;
        ReadPeriod(model, document.Get("period"), document.Get("document"));
        foreach (var year in document.Get("workforce").Items())
            Workforce(model, year);
        var indicators = document.Get("indicators");
        CompositionJsonReader.Read(model, indicators.Get("1"));
        for (var indicator = 2; indicator <= 4; indicator++)
            LikelihoodJsonReader.Read(model, indicator, indicators.Get(Name(indicator)));
        for (var indicator = 5; indicator <= 8; indicator++)
            Survey(model, indicator, indicators.Get(Name(indicator)));
        BoardJsonReader.Read(model, indicators.Get("9"));
        Headline(model, document.Get("headline_table"));
        NarrativeJsonReader.Read(model, document);
        return model;
    }

    internal static string Name(int indicator) => indicator.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void ReadPeriod(ReportModel model, JsonElement? period, JsonElement? document)
    {
        model.ReportYear = (period.Get("snapshot_date").Text() ?? period.Get("end").Text()) is { Length: >= 4 } end
            && int.TryParse(end.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
            ? year
            : Words.OnlyYear(PlainText.Clean(period.Get("label_printed").Text() ?? ""));
        var published = document.Get("publication_date_printed").Text() ?? period.Get("published").Text();
        model.Published = published is null ? null : PrintedDate.TryParse(published);
    }

    private static void Workforce(ReportModel model, JsonElement? entry)
    {
        var line = entry.Line() ?? 0;
        var cells = new Dictionary<Group, Cell>();
        foreach (var member in entry.Get("groups").Members())
        {
            if (JsonAccess.ToGroup(member.Name) is { } group)
                cells[group] = Cell(member.Value, line);
        }

        var total = entry.Get("total").Printed();
        // "approximately 3,000" is no count to be held to.
        if (total is { Decimals: 0 })
            cells[Group.All] = new Cell((long)total.Value, null, line, total.Text);
        if (cells.Count == 0)
            return;
        model.Compositions.Add(new CompositionRow
        {
            Table = "Workforce",
            Label = entry.Get("scope").Text() ?? "workforce",
            Year = LabelYear(entry.Get("year").Text()),
            IsTotal = true,
            Cells = cells,
            Base = total is null ? null : (long)total.Value,
        });
    }

    internal static Cell Cell(JsonElement? cell, int line)
    {
        var text = cell.Get("text").Text() ?? "";
        var percent = cell.Get("percent").Printed();
        return new Cell(cell.Get("count").Int() ?? (percent is null ? cell.Count() : null), percent, cell.Line() ?? cell.Get("percent").Line() ?? line, text);
    }

    internal static int? LabelYear(string? label) => label is null ? null : Words.OnlyYear(PlainText.Clean(label));

    private static void Survey(ReportModel model, int indicator, JsonElement? survey)
    {
        foreach (JsonElement? entry in survey.Get("series").Items())
        {
            var line = entry.Line() ?? 0;
            var surveyYear = entry.Get("survey_year").Int();
            var group = JsonAccess.ToGroup(entry.Get("group").Text() ?? "") ?? Group.All;
            var year = entry.Get("report_year").Int() ?? surveyYear + 1;
            if (entry.Get("percent").Printed() is { } percent)
            {
                model.Series.Add(new SeriesValue
                {
                    Indicator = indicator,
                    Group = group,
                    Year = year,
                    LabelYear = surveyYear,
                    Value = percent,
                    Line = line,
                    Place = $"Indicator {Name(indicator)}, survey {surveyYear}",
                    Origin = Origin.Table,
                    Respondents = entry.Get("respondents").Count(),
                });
            }

            if (entry.Get("benchmark_percent").Printed() is { } benchmark)
            {
                model.Benchmarks.Add(new Benchmark(indicator, group, benchmark, entry.Get("benchmark_kind").Text() ?? "benchmark", false, year,
                    entry.Get("benchmark_line").Int() ?? line));
            }
        }
    }

    private static void Headline(ReportModel model, JsonElement? table)
    {
        foreach (JsonElement? row in table.Get("rows").Items())
        {
            if (row.Get("indicator").Int() is not { } indicator || indicator is < 1 or > 9)
                continue;
            var line = row.Line() ?? 0;
            var label = PlainText.Clean(row.Get("label").Text() ?? "");
            model.Sentences.Add(new Sentence(label, line, indicator, "headline table") { IsLabel = true });
            foreach (var cell in row.Get("values").Members())
            {
                JsonElement? value = cell.Value;
                if (value.Printed() is not { } printed)
                    continue;
                var year = LabelYear(cell.Name);
                model.Series.Add(new SeriesValue
                {
                    Indicator = indicator,
                    Group = Group.BME,
                    Year = year,
                    LabelYear = year,
                    Value = printed,
                    IsRatio = indicator is >= 2 and <= 4,
                    Line = line,
                    Place = $"headline table, {cell.Name}",
                    Origin = Origin.Headline,
                });
            }
        }
    }
}
