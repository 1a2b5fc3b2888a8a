using System.Text.Json;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Tables of people by band or cluster, and the single figures around them (indicator 1 of a figures file).</summary>
internal static class CompositionJsonReader
{
    public static void Read(ReportModel model, JsonElement? indicator)
    {
        foreach (JsonElement? table in indicator.Get("tables").Items())
            Table(model, table);
        foreach (JsonElement? figure in indicator.Get("summary_figures").Items())
        {
            if (figure.Get("percent").Printed() is not { } percent)
                continue;
            var measure = figure.Get("measure").Text() ?? "";
            model.Shares.Add(new Share
            {
                Percent = percent,
                Count = figure.Get("count").Count(),
                Indicator = 1,
                Year = FiguresJsonReader.LabelYear(figure.Get("year").Text()),
                Line = figure.Line() ?? 0,
                Place = measure,
            });
        }

        Distribution(model, indicator);
    }

    private static void Table(ReportModel model, JsonElement? table)
    {
        var name = table.Get("id").Text() ?? "table";
        var area = table.Get("staff_type").Text();
        if (table.Get("caption").Text() is { } caption)
            model.Headings.Add(new Heading($"{name}: {caption}", table.Get("caption_line").Int() ?? 0, HeadingKind.Caption));
        var combined = new Dictionary<string, Dictionary<Group, long>>(StringComparer.Ordinal);
        foreach (JsonElement? row in table.Get("rows").Items())
        {
            var line = row.Line() ?? 0;
            foreach (var year in row.Get("cells").Members())
            {
                var cells = new Dictionary<Group, Cell>();
                foreach (var cell in ((JsonElement?)year.Value).Members())
                {
                    if (JsonAccess.ToGroup(cell.Name) is { } group)
                        cells[group] = FiguresJsonReader.Cell(cell.Value, line);
                }

                Add(combined, year.Name, cells);
                model.Compositions.Add(new CompositionRow
                {
                    Table = name,
                    Label = row.Get("label").Text() ?? "",
                    Year = FiguresJsonReader.LabelYear(year.Name),
                    Area = area,
                    Cells = cells,
                });
            }
        }

        foreach (var year in table.Get("combined_percent").Members())
            Combined(model, name, area, year, combined.GetValueOrDefault(year.Name) ?? []);
    }

    private static void Combined(ReportModel model, string table, string? area, JsonProperty year, Dictionary<Group, long> counts)
    {
        var cells = new Dictionary<Group, Cell>();
        foreach (var percent in ((JsonElement?)year.Value).Members())
        {
            JsonElement? value = percent.Value;
            if (JsonAccess.ToGroup(percent.Name) is { } group && value.Printed() is { } printed)
                cells[group] = new Cell(counts.TryGetValue(group, out var n) ? n : null, printed, value.Line() ?? 0, printed.Text);
        }

        model.Compositions.Add(new CompositionRow
        {
            Table = table,
            Label = "all rows together",
            Year = FiguresJsonReader.LabelYear(year.Name),
            Area = area,
            IsTotal = true,
            Cells = cells,
        });
    }

    private static void Add(Dictionary<string, Dictionary<Group, long>> combined, string year, Dictionary<Group, Cell> cells)
    {
        if (!combined.TryGetValue(year, out var sums))
            combined[year] = sums = [];
        foreach (var (group, cell) in cells)
        {
            if (cell.Count is { } n)
                sums[group] = sums.GetValueOrDefault(group) + n;
        }
    }

    /// <summary>Shares of one group's people over segments: each is a share of that group's printed total.</summary>
    private static void Distribution(ReportModel model, JsonElement? indicator)
    {
        foreach (JsonElement? segment in indicator.Get("bme_distribution").Items())
        {
            if (segment.Get("percent").Printed() is not { } percent)
                continue;
            model.Distributions.Add(new DistributionShare(
                "BME people by segment", segment.Get("segment").Text() ?? "", Group.BME, percent, segment.Get("count").Count(), segment.Line() ?? 0));
        }
    }
}
