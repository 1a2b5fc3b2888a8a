using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Finds the tables of an action plan by their column heads and reads their rows as actions.</summary>
internal static class PlanReader
{
    private static readonly (string Column, string[] Words)[] Heads =
    [
        ("action", ["action", "what we will do", "area for development", "activity", "initiative"]),
        ("indicator", ["indicator", "metric", "measure"]),
        ("owner", ["owner", "lead", "responsible", "accountab", "who"]),
        ("due", ["when", "timescale", "due", "completion", "deadline", "by when", "target date", "timeline", "review date", "date"]),
        ("kpi", ["kpi", "measure of success", "success", "how will we know", "outcome measure"]),
        ("status", ["status", "rag"]),
        ("progress", ["progress", "update"]),
        ("sustainability", ["sustain"]),
        ("objective", ["objective", "outcome", "aim"]),
    ];

    public static void Read(ReportModel model, List<Block> blocks)
    {
        var title = "";
        (Dictionary<string, int> Columns, int Width)? last = null;
        IReadOnlyList<int> indicators = [];
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading)
                title = heading.Text;
            if (block is not TableBlock table)
                continue;
            var width = table.Rows.Count > 0 ? table.Rows[0].Cells.Count : 0;
            if (Columns(table) is { } columns)
            {
                last = (columns, width);
                indicators = [];
                Table(model, table, columns, title, 1, ref indicators);
            }
            else if (last is { } before && before.Width == width && !table.Rows.Any(r => TableGrid.LooksLikeData(r.Cells) && r.Cells.Any(c => CellValue.TryParse(c) is { Percent: not null })))
            {
                // A plan goes on over the page, without its heads.
                Table(model, table, before.Columns, title, 0, ref indicators);
            }
        }
    }

    private static void Table(ReportModel model, TableBlock table, Dictionary<string, int> columns, string title, int from, ref IReadOnlyList<int> indicators)
    {
        foreach (var column in columns.Keys)
            model.PlanColumns.Add(column);
        var previous = title.Contains("progress against", StringComparison.OrdinalIgnoreCase);
        model.PlanPeriod ??= Words.Years(title).Where(y => y.Financial).Select(y => title[y.Start..y.End]).FirstOrDefault();
        var first = from == 0;
        foreach (var row in table.Rows.Skip(from))
        {
            Row(model, row, columns, ref indicators, previous, first);
            first = false;
        }
    }

    /// <summary>The plan columns that a printed head stands for.</summary>
    public static IEnumerable<string> ColumnsOf(string head) =>
        Heads.Where(h => h.Words.Any(w => head.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(h => h.Column);

    /// <summary>True where the heads of a table are those of an action plan.</summary>
    public static bool IsPlan(TableBlock table) => Columns(table) is not null;

    private static Dictionary<string, int>? Columns(TableBlock table)
    {
        if (table.Rows.Count == 0)
            return null;
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var head = table.Rows[0].Cells;
        for (var j = 0; j < head.Count; j++)
        {
            // The more telling word first: "KPIs and timelines" is a KPI column that also holds dates.
            foreach (var (column, words) in Heads)
            {
                if (head[j].Length is > 0 and < 80 && words.Any(w => head[j].Contains(w, StringComparison.OrdinalIgnoreCase)) && columns.TryAdd(column, j) && column != "kpi")
                    break;
            }
        }

        return columns.ContainsKey("action") && columns.Count >= 2 && !head.Any(c => CellValue.TryParse(c) is { Percent: not null }) ? columns : null;
    }

    private static void Row(ReportModel model, TableRow row, Dictionary<string, int> columns, ref IReadOnlyList<int> indicators, bool previous, bool afterPage)
    {
        string? Cell(string column) => columns.TryGetValue(column, out var j) && j < row.Cells.Count && row.Cells[j].Trim('-', ' ').Length > 0 ? PlainText.OneSpace(row.Cells[j]).Trim('•', ' ') : null;
        var action = Cell("action");
        var named = PlanIndicators.Of(Cell("indicator") ?? "", ownColumn: columns.ContainsKey("indicator"));
        if (named.Count == 0 && action is not null)
            named = PlanIndicators.Of(action, ownColumn: false);
        if (model.Actions.Count > 0 && PlanContinuation.GoesOn(model.Actions, action, named.Count > 0, afterPage))
        {
            model.Actions[^1] = PlanContinuation.Joined(model.Actions[^1], action, Cell("kpi"), Cell("due"), Cell("sustainability"), Cell("owner"), Split(Cell("progress")));
            return;
        }

        if (named.Count > 0)
            indicators = named;
        if (action is null || action.Length < 8)
            return;
        model.Actions.Add(new PlanAction
        {
            Reference = $"line {TableFigures.Number(row.Line)}",
            Indicators = indicators,
            Text = action,
            Status = Cell("status") ?? PlanStatus.InBrackets(action),
            Owner = Cell("owner"),
            Due = Cell("due"),
            Kpis = Cell("kpi"),
            Sustainability = Cell("sustainability"),
            Progress = Split(Cell("progress")),
            Line = row.Line,
            IsPreviousPlan = previous,
        });
    }

    private static List<string> Split(string? text) =>
        text is null ? [] : [.. text.Split('•', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(t => t.Length > 3)];
}
