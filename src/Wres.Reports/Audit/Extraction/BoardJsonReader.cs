using System.Text.Json;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Indicator 9 of a figures file: members, percents and differences per year and subset of the board.</summary>
internal static class BoardJsonReader
{
    public static void Read(ReportModel model, JsonElement? element)
    {
        foreach (JsonElement? year in element.Get("years").Items())
        {
            var label = FiguresJsonReader.LabelYear(year.Get("year").Text());
            var line = year.Line() ?? 0;
            var subsets = new Dictionary<string, BoardFigures>(StringComparer.Ordinal);
            foreach (var subset in year.Get("composition").Members())
            {
                var board = Subset(subsets, subset.Name, label, line);
                foreach (var member in ((JsonElement?)subset.Value).Members())
                {
                    JsonElement? value = member.Value;
                    if (JsonAccess.ToGroup(member.Name) is { } group && value.Printed() is { } count)
                        board.Members[group] = new Cell((long)count.Value, null, value.Line() ?? line, count.Text);
                }
            }

            foreach (var subset in year.Get("percent").Members())
                Percents(Subset(subsets, subset.Name, label, line), subset.Value, line);
            Differences(model, Subset(subsets, "voting", label, line), year, line);
            BoardWhole.Complete(subsets);
            model.Boards.AddRange(subsets.Values.Where(b => b.Members.Count > 0 || b.Differences.Count > 0));
        }
    }

    private static void Percents(BoardFigures board, JsonElement? percents, int line)
    {
        foreach (var member in percents.Members())
        {
            JsonElement? value = member.Value;
            if (JsonAccess.ToGroup(member.Name) is { } group && value.Printed() is { } percent)
                board.Members[group] = new Cell(board.Members.GetValueOrDefault(group)?.Count, percent, value.Line() ?? line, percent.Text);
        }
    }

    private static void Differences(ReportModel model, BoardFigures board, JsonElement? year, int line)
    {
        foreach (var member in year.Get("difference").Members())
        {
            JsonElement? value = member.Value;
            if (JsonAccess.ToGroup(member.Name) is not { } group || value.Printed() is not { } difference)
                continue;
            board.Differences[group] = (difference, value.Line() ?? line);
            model.Series.Add(new SeriesValue
            {
                Indicator = 9,
                Group = group,
                Year = board.Year,
                LabelYear = board.Year,
                Value = difference,
                Line = value.Line() ?? line,
                Place = "Indicator 9, difference",
                Origin = Origin.Table,
            });
        }
    }

    private static BoardFigures Subset(Dictionary<string, BoardFigures> subsets, string name, int? year, int line)
    {
        if (!subsets.TryGetValue(name, out var board))
            subsets[name] = board = new BoardFigures { Subset = name.Replace('_', '-'), Year = year, Line = line };
        return board;
    }
}
