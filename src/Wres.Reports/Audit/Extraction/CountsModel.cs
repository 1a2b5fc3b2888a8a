using System.Globalization;
using Wres.Domain;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Extraction;

/// <summary>The figures of counts files, as the model of a report.</summary>
internal static class CountsModel
{
    public static ReportModel Read(string file, IReadOnlyList<PrintedCount> rows)
    {
        var model = new ReportModel(file);
        var compositions = new Dictionary<(int Year, string Area, string Level), CompositionRow>();
        var boards = new Dictionary<(int Year, string Subset), BoardFigures>();
        foreach (var row in rows)
        {
            if (!ReportingPeriod.TryParse(row.Period, out var period) || !int.TryParse(row.Indicator, NumberStyles.None, CultureInfo.InvariantCulture, out var indicator)
                || indicator is < 1 or > 9 || JsonAccess.ToGroup(row.Group.ToLowerInvariant()) is not { } group)
            {
                model.NotRead.Add(new UncheckedItem($"row {TableFigures.Number(row.Row)}", "its period, indicator or group is not one of the named ones"));
                continue;
            }

            Row(model, compositions, boards, row, period.Year, indicator, group);
        }

        model.Compositions.AddRange(compositions.Values);
        model.Boards.AddRange(boards.Values);
        model.ReportYear = model.Compositions.Select(c => c.Year).Concat(model.Likelihoods.Select(l => l.Year)).Concat(model.Series.Select(s => s.Year)).Concat(model.Boards.Select(b => b.Year)).Max();
        return model;
    }

    private static void Row(
        ReportModel model, Dictionary<(int, string, string), CompositionRow> compositions, Dictionary<(int, string), BoardFigures> boards, PrintedCount row, int year, int indicator, Group group)
    {
        var count = Printed.TryParse(row.Numerator) is { Decimals: 0 } n ? (long)n.Value : (long?)null;
        var of = Printed.TryParse(row.Denominator) is { Decimals: 0 } d ? (long)d.Value : (long?)null;
        var value = row.Value.Length > 0 ? Printed.TryParse(row.Value) : null;
        switch (row.Measure.ToUpperInvariant())
        {
            case "HEADCOUNT":
                Headcount(compositions, row, year, group, count, of, value);
                break;
            case "SHORTLISTING" or "DISCIPLINARY" or "TRAINING":
                var likelihood = model.LikelihoodOf(indicator, year);
                if (count is { } a)
                    likelihood.Numerators[group] = (a, row.Row);
                if (of is { } b)
                    likelihood.Denominators[group] = (b, row.Row);
                if (value is not null)
                    likelihood.Rates[group] = (Percent(value, count, of), row.Row);
                break;
            case "RATIO" when value is not null:
                var entry = model.LikelihoodOf(indicator, year);
                (entry.Ratio, entry.RatioLine, entry.Direction) = (value, row.Row, entry.Standard);
                Series(model, row, year, indicator, Group.BME, value, isRatio: true);
                break;
            case "SURVEY" when value is not null:
                Series(model, row, year, indicator, group, value, place: "survey", respondents: of);
                break;
            case "BOARD-TOTAL" or "BOARD-VOTING" or "BOARD-EXECUTIVE":
                var board = Board(boards, row.Measure.ToUpperInvariant() switch { "BOARD-TOTAL" => "overall", "BOARD-VOTING" => "voting", _ => "executive" }, year, row.Row);
                board.Members[group] = new Cell(count, value is null ? null : Percent(value, count, of), row.Row, row.Value);
                break;
            case "DIFFERENCE" when value is not null:
                Board(boards, "voting", year, row.Row).Differences[group == Group.All ? Group.BME : group] = (value, row.Row);
                Series(model, row, year, 9, group == Group.All ? Group.BME : group, value, isRatio: false);
                break;
            case "VALUE" when value is not null:
                if (indicator is >= 2 and <= 4)
                {
                    var ratio = model.LikelihoodOf(indicator, year);
                    if (ratio.Ratio is null)
                        (ratio.Ratio, ratio.RatioLine, ratio.Direction) = (value, row.Row, ratio.Standard);
                }
                else if (indicator == 9)
                {
                    Board(boards, "voting", year, row.Row).Differences.TryAdd(group == Group.All ? Group.BME : group, (value, row.Row));
                }

                Series(model, row, year, indicator, group == Group.All ? Group.BME : group, value, indicator is >= 2 and <= 4);
                break;
        }
    }

    private static void Headcount(Dictionary<(int, string, string), CompositionRow> compositions, PrintedCount row, int year, Group group, long? count, long? of, Printed? value)
    {
        var (area, level) = (row.Area.ToLowerInvariant(), row.Level.ToLowerInvariant());
        // Rows of bands and rows of clusters count the same people twice; each is a table of its own.
        var table = area.Length == 0 && level.Length == 0 ? "Workforce" : level.StartsWith("cluster", StringComparison.Ordinal) ? $"clusters {area}" : level.Length == 0 ? "areas" : $"levels {area}";
        if (!compositions.TryGetValue((year, area, level), out var composition))
        {
            compositions[(year, area, level)] = composition = new CompositionRow
            {
                Table = table,
                Label = $"{area} {level}".Trim() is { Length: > 0 } name ? name : "workforce",
                Year = year,
                Area = area.Length == 0 ? null : area.Replace('-', '_'),
                IsTotal = level.Length == 0,
                IsCluster = level.StartsWith("cluster", StringComparison.Ordinal),
            };
        }

        composition.Bases[group] = of;
        composition.Cells[group] = new Cell(count, value is null ? null : Percent(value, count, of), row.Row, "");
    }

    private static BoardFigures Board(Dictionary<(int, string), BoardFigures> boards, string subset, int year, int line)
    {
        if (!boards.TryGetValue((year, subset), out var board))
            boards[(year, subset)] = board = new BoardFigures { Subset = subset, Year = year, Line = line };
        return board;
    }

    private static void Series(ReportModel model, PrintedCount row, int year, int indicator, Group group, Printed value, bool isRatio = false, string? place = null, long? respondents = null) => model.Series.Add(new SeriesValue
    {
        Indicator = indicator,
        Group = group,
        Year = year,
        LabelYear = year,
        Value = value,
        IsRatio = isRatio,
        Line = row.Row,
        Place = place ?? $"row {TableFigures.Number(row.Row)}",
        Origin = Origin.Table,
        Respondents = respondents,
    });

    // A rate may be printed as a part of one (0.257) or in percent (25.7): the reading nearer to its counts is meant.
    private static Printed Percent(Printed value, long? count, long? of)
    {
        if (value.Text.EndsWith('%'))
            return value;
        if (value.Value <= 1 && value.Decimals >= 2 && count is > 0 && of is > 0)
        {
            var right = 100m * count.Value / of.Value;
            if (Math.Abs((value.Value * 100) - right) < Math.Abs(value.Value - right))
                return value with { Value = value.Value * 100, Decimals = value.Decimals - 2 };
        }

        return value with { Text = value.Text + "%" };
    }
}
