using System.Globalization;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Extraction;

/// <summary>
/// Turns a table into figures. A cell means what its column head, its row label, its caption and its section say together; the
/// nearest of them that says something counts.
/// </summary>
internal sealed class TableFigures
{
    private readonly ReportModel _model;
    private readonly TableContext _context;
    private readonly TableGrid _grid;
    private readonly Dictionary<(string Label, int? Year, string? Area, TableRow? Row), CompositionRow> _compositions = [];
    private readonly Dictionary<(string Subset, int? Year), BoardFigures> _boards = [];
    private readonly Dictionary<(int? Year, Group Group), long> _rowSums = [];
    private readonly Dictionary<(int Indicator, Group Group, int? Year), long> _responses = [];
    private readonly Dictionary<(TableRow Row, int? Year), Likelihood> _segments = [];
    private readonly List<SeriesValue> _series = [];
    private readonly bool _isHeadline;
    private readonly HashSet<int> _benchmarkColumns;
    private readonly StageShares _stages;
    private string? _area;
    private int? _sectionIndicator;
    private string _lastSubset = "voting";
    private Measure _lastCounted = Measure.None;
    private int? _rowsYear;

    private TableFigures(ReportModel model, TableContext context, TableGrid grid)
    {
        (_model, _context, _grid) = (model, context, grid);
        _area = context.Area;
        _isHeadline = RowIndicators(grid).Distinct().Count() >= 4;
        _stages = new StageShares(grid);
        _benchmarkColumns = BenchmarkColumns.Of(grid, context.Caption);
    }

    public static void Read(ReportModel model, TableBlock table, TableContext context)
    {
        foreach (var grid in TableGrid.Of(table))
            new TableFigures(model, context, grid).Read();
    }

    private static IEnumerable<int> RowIndicators(TableGrid grid) =>
        grid.Rows.Where(r => TableGrid.LooksLikeData(r.Cells)).Select(r => RowIndicator(grid, r)).OfType<int>();

    private static int? RowIndicator(TableGrid grid, TableRow row)
    {
        var first = row.Cells[0].TrimStart();
        if (grid.HasIndicatorColumn && first.Length > 0 && first[0] is >= '1' and <= '9' && (first.Length == 1 || !char.IsLetterOrDigit(first[1]) && (first[1] is not ('.' or ',' or '%') || first[1] == '.' && (first.Length == 2 || !char.IsAsciiDigit(first[2])))))
            return first[0] - '0';
        return Words.Indicator(Label(row));
    }

    private static string Label(TableRow row) =>
        string.Join(" ", row.Cells.TakeWhile((c, i) => CellValue.TryParse(c) is null || (i == 0 && (c.Length == 1 || TableGrid.IsYear(c)))).Where(c => c.Length > 0));

    private void Read()
    {
        foreach (var row in _grid.Rows)
        {
            if (!TableGrid.LooksLikeData(row.Cells))
            {
                if (row.Cells.Count(c => c.Length > 0) == 1)
                {
                    var text = row.Cells.First(c => c.Length > 0);
                    _area = TableColumn.AreaOf(text) ?? _area;
                    _sectionIndicator = Words.Indicator(text) ?? _sectionIndicator;
                }

                NamedPercents(row);
                continue;
            }

            NamedPercents(row);
            Row(row);
        }

        // Two values for one group and year in one table: a column was not told apart, and neither can be used.
        foreach (var twice in _series.Where(s => s.Origin == Origin.Table).GroupBy(s => (s.Indicator, s.Group, s.LabelYear)).Where(g => g.Select(s => s.Value.Value).Distinct().Count() > 1).ToList())
        {
            foreach (var value in twice)
                _series.Remove(value);
            _model.NotRead.Add(new UncheckedItem($"indicator {Number(twice.Key.Indicator)}, {twice.Key.Group}, {_context.Name}", "several values stand under one head"));
        }

        _model.Shares.AddRange(_stages.Shares(_context.Name));
        TableDifferences.Read(_model, _grid, _context.Indicator, _context.Name);
        _model.UnknownLabels.AddRange(_grid.Columns.Where(c => c.Group == Group.Unknown).Select(c => (c.Label, _grid.Rows.Count > 0 ? _grid.Rows[0].Line : 0)));
        foreach (var series in _series)
            _model.Series.Add(_responses.TryGetValue((series.Indicator, series.Group, series.LabelYear), out var n) ? series with { Respondents = n } : series);
        _model.Compositions.AddRange(_compositions.Values.Where(c => c.Cells.Count > 1 || (c.Cells.Count == 1 && c.Cells.Values.First() is { Count: not null, Percent: not null })));
        var boards = _boards.Values.ToDictionary(b => b.Subset + b.Year, StringComparer.Ordinal);
        BoardWhole.Complete(boards);
        _model.Boards.AddRange(boards.Values);
    }

    private void Row(TableRow row)
    {
        var label = Label(row);
        var head = OfYear(TableColumn.Read(label));
        var rowIndicator = RowIndicator(_grid, row);
        for (var j = 0; j < row.Cells.Count; j++)
        {
            var column = j < _grid.Columns.Count ? _grid.Columns[j] : new TableColumn();
            if (j == 0 && (_grid.HasIndicatorColumn || (column.Group is null && column.Measure is not (Measure.Workforce or Measure.Count))))
                continue;
            if (_benchmarkColumns.Contains(j))
                column = column with { Measure = Measure.Benchmark };
            if (CellValue.TryParse(row.Cells[j]) is { } value && !(TableGrid.IsYear(row.Cells[j]) && column.NamesYear))
                Cell(row, label, head, rowIndicator, column, value, row.Cells[j]);
        }

        Verdict(row, rowIndicator ?? _sectionIndicator ?? _context.Indicator, head);
        if (head.Measure is Measure.Shortlisted or Measure.Appointed or Measure.Workforce or Measure.Entering or Measure.Accessing)
            _lastCounted = head.Measure;
    }

    // "Improved" in a cell of its own, beside the values of two years or more.
    private void Verdict(TableRow row, int? indicator, TableColumn head)
    {
        if (indicator is not { } i || row.Cells.Where(c => c.Length is > 0 and < 30 && CellValue.TryParse(c) is null && (VerdictWord(c) is not null)).ToList() is not [var text])
            return;
        var values = _series.Where(s => s.Indicator == i && s.Line == row.Line && s.LabelYear is not null && (head.Group is null || s.Group == head.Group)).OrderBy(s => s.LabelYear).ToList();
        if (values.Count < 2 || values.Select(s => s.Group).Distinct().Count() != 1 || values[^1].LabelYear - values[^2].LabelYear != 1)
            return;
        _model.Verdicts.Add(new PrintedVerdict(i, values[0].Group, VerdictWord(text)!.Value, text, values[^2].Value, values[^1].Value, row.Line, _context.Name));
    }

    private static bool? VerdictWord(string cell) => cell.Trim().TrimEnd('.').ToUpperInvariant() switch
    {
        "IMPROVED" or "IMPROVEMENT" or "IMPROVING" or "BETTER" or "SLIGHT IMPROVEMENT" or "SLIGHTLY IMPROVED" => true,
        "WORSENED" or "WORSE" or "DETERIORATED" or "DETERIORATION" or "WORSENING" or "DETERIORATING" or "SLIGHT DETERIORATION" => false,
        _ => null,
    };

    // A year that is printed once, beside the first of its groups, holds for the groups below it.
    private TableColumn OfYear(TableColumn head)
    {
        if (head.Group is null or Group.All)
            return head;
        if (head.Year is not null)
            _rowsYear = head.Year;
        return head.Year is null && _rowsYear is { } year && Words.Groups(head.Label) is [{ Start: 0 } only] && only.End == head.Label.Length ? head with { Year = year } : head;
    }

    private void Cell(TableRow row, string label, TableColumn head, int? rowIndicator, TableColumn column, CellValue value, string text)
    {
        var group = value.Group ?? (column.Group is { } c && c != Group.All ? c : head.Group ?? column.Group);
        var labelYear = column.Year ?? head.Year ?? Words.OnlyYear(_context.Caption);
        var measure = Merge(column.Measure, head.Measure);
        var indicator = rowIndicator ?? column.Indicator ?? _sectionIndicator ?? _context.Indicator ?? Implied(measure);
        if (measure is Measure.Target or Measure.Change)
            return;
        // The workforce in the board's own table is what the board is compared with.
        if (indicator == 1 && _context.Indicator == 9 && column.Indicator is null && label.Contains("workforce", StringComparison.OrdinalIgnoreCase))
            indicator = 9;
        if (measure == Measure.Benchmark)
        {
            if (indicator is { } i && (value.Percent ?? value.Plain) is { } benchmark)
                _model.Benchmarks.Add(new Benchmark(i, group, benchmark, column.Measure == Measure.Benchmark ? column.Label : label, false, labelYear, row.Line));
            return;
        }

        if (indicator == 1 && _isHeadline && value.Percent is { } share)
        {
            _series.Add(new SeriesValue
            {
                Indicator = 1,
                Group = Group.BME,
                Year = labelYear ?? _context.ReportYear,
                LabelYear = labelYear,
                Value = share,
                Line = row.Line,
                Place = _context.Name,
                Origin = Origin.Headline,
            });
            return;
        }

        if (indicator is >= 2 and <= 4)
            Likelihood(row, head, column, indicator.Value, group, labelYear ?? _context.ReportYear, measure, value, text);
        else if (indicator is >= 5 and <= 8)
            Survey(row, column, head, indicator.Value, group, labelYear, measure, value);
        else if (indicator == 9 || head.Subset is not null && group is not null || column.Subset is not null && group is not null)
            Board(row, head, column, group, labelYear ?? _context.ReportYear, measure, value, text);
        else
            Composition(row, label, head, column, group, labelYear, measure, value, text);
    }

    private static Measure Merge(Measure column, Measure row)
    {
        if (column is Measure.Benchmark or Measure.Responses or Measure.Target or Measure.Change)
            return column;
        if (row is Measure.Benchmark or Measure.Responses or Measure.Target)
            return row;
        return column is Measure.None or Measure.Percent or Measure.Count && row is not (Measure.None or Measure.Percent) ? row : column is Measure.None ? row : column;
    }

    private static int? Implied(Measure measure) => measure switch
    {
        Measure.Shortlisted or Measure.Appointed or Measure.Stage => 2,
        Measure.Entering => 3,
        Measure.Accessing => 4,
        _ => null,
    };

    private void Likelihood(TableRow row, TableColumn head, TableColumn column, int indicator, Group? group, int? year, Measure measure, CellValue value, string text)
    {
        var entry = IsSegment(row, head, column) ? SegmentOf(row, indicator, year) : _model.LikelihoodOf(indicator, year);
        var isRate = measure is Measure.Rate or Measure.Ratio or Measure.Percent or Measure.Difference;
        if (_stages.Add(row.Line, group, year, value))
        {
            // Each stage of a funnel is a share of an earlier one, not of the shortlist.
        }
        else if (value.Percent is { } percent && group is { } g && measure is not (Measure.Shortlisted or Measure.Workforce))
        {
            entry.Rates.TryAdd(g, (percent, row.Line));
        }

        if (value.Count is { } count && group is { } of && !(isRate && value.Percent is null))
        {
            var target = measure switch
            {
                Measure.Shortlisted => entry.Denominators,
                Measure.Workforce => entry.Denominators,
                Measure.Appointed or Measure.Entering or Measure.Accessing => entry.Numerators,
                Measure.Count or Measure.None when value.Percent is not null => entry.Numerators,
                _ => null,
            };
            target?.TryAdd(of, (count, row.Line));
            return;
        }

        if (value.Percent is not null || value.Plain is not { } plain)
            return;
        var isRatio = measure is Measure.Ratio or Measure.None or Measure.Difference || head.Direction is not null || column.Direction is not null;
        if ((measure == Measure.Rate || IsRateOfEach(row, measure, head, column)) && group is { } rated && plain.Value <= 1 && plain.Decimals >= 2)
        {
            // A likelihood printed as a part of one: 0.2495 is 24.95%.
            entry.Rates.TryAdd(rated, (plain with { Value = plain.Value * 100, Decimals = plain.Decimals - 2 }, row.Line));
        }
        else if ((isRatio || (measure == Measure.Rate && group is null)) && plain.Value is >= 0 and < 50 && (plain.Decimals > 0 || measure == Measure.Ratio))
        {
            if (entry.Segment is null)
                AddRatio(entry, plain with { Text = text.Trim() }, row.Line, head.Direction ?? column.Direction, indicator, year);
            else if (entry.Ratio is null && column.Measure == Measure.Ratio)
                (entry.Ratio, entry.RatioLine, entry.Direction) = (plain with { Text = text.Trim() }, row.Line, column.Direction ?? Words.Direction(_context.Caption));
        }
    }

    // A row called ratio that prints one value for each group prints the rates, not what one is to the other.
    private bool IsRateOfEach(TableRow row, Measure measure, TableColumn head, TableColumn column) =>
        measure == Measure.Ratio && head.Direction is null && column is { Direction: null, Measure: Measure.None or Measure.Percent }
        && ((Group[])[Group.White, Group.BME]).All(g => Enumerable.Range(1, Math.Max(0, Math.Min(row.Cells.Count, _grid.Columns.Count) - 1)).Any(j => _grid.Columns[j].Group == g && CellValue.TryParse(row.Cells[j])?.Plain is { Value: <= 1 }));

    // Where the columns name group and measure, a row is either the whole or a part of the people.
    private bool IsSegment(TableRow row, TableColumn head, TableColumn column)
    {
        var label = Label(row);
        return !_isHeadline && head.Measure == Measure.None && head.Year is null && label.Length > 0 && !IsWhole(label) && Words.Indicator(label) is null
            && _grid.Columns.Any(c => c is { Group: Group.White, Measure: not Measure.None }) && (column.Measure != Measure.None || column.Group is not null)
            && _grid.Rows.Count(r => r.Cells.Count(c => c.Length > 0) > 1) > 1;
    }

    private Likelihood SegmentOf(TableRow row, int indicator, int? year)
    {
        if (!_segments.TryGetValue((row, year), out var entry))
            _model.SegmentLikelihoods.Add(_segments[(row, year)] = entry = new Likelihood { Indicator = indicator, Year = year, Segment = Label(row) });
        return entry;
    }

    private void AddRatio(Likelihood entry, Printed ratio, int line, RatioDirection? direction, int indicator, int? year)
    {
        // The indicator's own table stands above the headline table.
        if (entry.Ratio is null || (!_isHeadline && entry.Ratio.Value == ratio.Value))
        {
            entry.Ratio = ratio;
            entry.RatioLine = line;
        }

        entry.Direction ??= direction;
        _series.Add(new SeriesValue
        {
            Indicator = indicator,
            Group = Group.BME,
            Year = year,
            LabelYear = year,
            Value = ratio,
            IsRatio = true,
            Line = line,
            Place = _context.Name,
            Origin = _isHeadline ? Origin.Headline : Origin.Table,
        });
    }

    private void Survey(TableRow row, TableColumn column, TableColumn head, int indicator, Group? group, int? year, Measure measure, CellValue value)
    {
        if (measure == Measure.Responses)
        {
            if (value.Count is { } n && group is { } g)
                _responses[(indicator, g, year)] = n;
            return;
        }

        var percent = value.Percent ?? (value.Plain is { Value: <= 100 } plain && (plain.Decimals > 0 || measure == Measure.Percent) ? plain : null);
        if (percent is null || measure == Measure.Difference)
            return;
        var whose = group ?? (_isHeadline ? Group.BME : Group.All);
        if (value.Text.Contains("n=", StringComparison.OrdinalIgnoreCase) && value.Count is { } respondents)
            _responses[(indicator, whose, year)] = respondents;
        _series.Add(new SeriesValue
        {
            Indicator = indicator,
            Group = whose,
            Year = year,
            LabelYear = year ?? (column.YearIsSurvey || head.YearIsSurvey ? null : _context.ReportYear),
            Value = percent,
            Line = row.Line,
            Place = _context.Name,
            Origin = _isHeadline ? Origin.Headline : Origin.Table,
            LabelIsSurvey = column is { YearIsSurvey: true, Year: not null } || head is { YearIsSurvey: true, Year: not null } || _context.Caption.Contains("survey year", StringComparison.OrdinalIgnoreCase),
            TableIsSurvey = _context.Caption.Contains("survey", StringComparison.OrdinalIgnoreCase) || _grid.HeadText.Contains("survey", StringComparison.OrdinalIgnoreCase),
            TableNumber = _context.TableNumber,
        });
    }

    private void Board(TableRow row, TableColumn head, TableColumn column, Group? group, int? year, Measure measure, CellValue value, string text)
    {
        var isDifference = measure == Measure.Difference || column.Measure == Measure.Difference || head.Label.Contains("difference", StringComparison.OrdinalIgnoreCase);
        if (!isDifference && head.Subset is null && column.Subset is null && (head.Measure == Measure.Workforce || head.Label.Contains("workforce", StringComparison.OrdinalIgnoreCase)))
        {
            Composition(row, "Workforce", head, column, group, year, measure, value, text, besideBoard: true);
            return;
        }

        if (isDifference || (_isHeadline && group is null))
        {
            if ((value.Percent ?? value.Plain) is not { } difference)
                return;
            var whose = group ?? Group.BME;
            if (whose == Group.All)
                return;
            var subset = column.Subset ?? head.Subset ?? "voting";
            if (!_isHeadline)
                BoardOf(subset, year, row.Line).Differences[whose] = (difference, row.Line);
            if (subset == "voting")
                _series.Add(new SeriesValue
                {
                    Indicator = 9,
                    Group = whose,
                    Year = year,
                    LabelYear = year,
                    Value = difference,
                    Line = row.Line,
                    Place = _context.Name,
                    Origin = _isHeadline ? Origin.Headline : Origin.Table,
                });
            return;
        }

        if (group is not { } g)
            return;
        // A row of percents without its own name belongs to the members counted above it.
        var named = column.Subset ?? head.Subset;
        var board = BoardOf(named ?? _lastSubset, year, row.Line);
        if (named is not null)
            _lastSubset = named;
        var known = board.Members.GetValueOrDefault(g);
        board.Members[g] = new Cell(value.Count ?? known?.Count, value.Percent ?? known?.Percent, row.Line, text);
    }

    private BoardFigures BoardOf(string subset, int? year, int line)
    {
        if (!_boards.TryGetValue((subset, year), out var board))
            _boards[(subset, year)] = board = new BoardFigures { Subset = subset, Year = year, Line = line };
        return board;
    }

    private void Composition(TableRow row, string label, TableColumn head, TableColumn column, Group? group, int? year, Measure measure, CellValue value, string text, bool besideBoard = false)
    {
        var percent = value.Percent ?? (measure is Measure.Percent && value.Plain is { Value: <= 100 } p && value.Count is null | measure == Measure.Percent ? p : null);
        var count = percent is not null && value.Percent is null ? null : value.Count;
        var whose = group ?? (measure is Measure.Workforce or Measure.Count && column.Group is null && head.Group is null ? Group.All : (Group?)null);
        if (whose is not { } g || (count is null && percent is null) || measure is Measure.Ratio or Measure.Rate or Measure.Difference or Measure.Responses)
            return;
        // "Total" at the head of a row is its name where the columns are the groups.
        var rowGroup = head.Group == Group.All && column.Group is not null ? null : head.Group;
        var columnIsGroup = column.Group is not null && column.Group == g && rowGroup is null || value.Group is not null;
        var name = columnIsGroup || rowGroup is null ? label : LevelOf(column);
        var area = TableColumn.AreaOf(label) ?? TableColumn.AreaOf(column.Label) ?? _area;
        // Rows of one label in several parts of a table are rows of their own; where groups are the rows, a level is made of several.
        var key = (name, year, area, columnIsGroup || rowGroup is null ? row : null);
        if (rowGroup is not null && name.Length == 0 && percent is not null && count is null && _rowSums.TryGetValue((year, g), out var sum))
        {
            // A column headed only by % is the share over the count columns before it.
            (count, key) = (sum, ("all columns together", year, area, null));
        }

        if (!_compositions.TryGetValue(key, out var composition))
        {
            var whole = IsWhole(name);
            _compositions[key] = composition = new CompositionRow
            {
                Table = whole && area is null && (besideBoard || !HasLevels()) && !key.Item1.StartsWith("all columns", StringComparison.Ordinal) ? "Workforce" : _context.Name,
                Label = name.Length == 0 ? "workforce" : name,
                Year = year ?? _context.ReportYear,
                Area = area,
                IsTotal = whole || key.Item1.StartsWith("all columns", StringComparison.Ordinal),
            };
        }

        if (rowGroup is not null && count is { } added && name.Length > 0)
            _rowSums[(year, g)] = _rowSums.GetValueOrDefault((year, g)) + added;
        var known = composition.Cells.GetValueOrDefault(g);
        composition.Cells[g] = new Cell(known?.Count ?? count, known?.Percent ?? percent, row.Line, known is null || value.Percent is not null && value.Count is not null ? text : $"{known.Text} {text}".Trim());
    }

    private bool HasLevels() => _grid.Rows.Count(r => TableGrid.LooksLikeData(r.Cells) && !IsWhole(Label(r)) && Words.OnlyGroup(Label(r)) is null) >= 2;

    private static bool IsWhole(string label)
    {
        var text = label.Trim();
        return text.Length == 0 || text.StartsWith("total", StringComparison.OrdinalIgnoreCase) || text.StartsWith("overall", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("grand total", StringComparison.OrdinalIgnoreCase) || text.StartsWith("all staff", StringComparison.OrdinalIgnoreCase)
            || text.Contains("workforce", StringComparison.OrdinalIgnoreCase) || text.Contains("headcount", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("number of staff", StringComparison.OrdinalIgnoreCase) || Words.OnlyYear(text) is not null && text.Length < 20;
    }

    // The column's head without its group and year: B5-7, 8a-b; a bare measure says nothing of the level.
    private static string LevelOf(TableColumn column)
    {
        var text = column.Label;
        foreach (var year in Words.Years(text).OrderByDescending(y => y.Start))
            text = text.Remove(year.Start, year.End - year.Start);
        text = text.Replace("%", "", StringComparison.Ordinal).Replace("Number", "", StringComparison.OrdinalIgnoreCase).Replace("Headcount", "", StringComparison.OrdinalIgnoreCase)
            .Replace("Percentage", "", StringComparison.OrdinalIgnoreCase).Replace("Count", "", StringComparison.OrdinalIgnoreCase).Replace("of staff", "", StringComparison.OrdinalIgnoreCase)
            .Replace("of workforce", "", StringComparison.OrdinalIgnoreCase);
        return PlainText.OneSpace(text).Trim(' ', '(', ')', ',', ':');
    }

    private void NamedPercents(TableRow row)
    {
        if (row.Cells.Count < 2 || row.Cells[0].Length is < 4 or > 40 || Words.OnlyGroup(row.Cells[0]) is not null || Words.Indicator(row.Cells[0]) is not null || TableColumn.NamesMeasure(row.Cells[0])
            || row.Cells[0].Contains("band", StringComparison.OrdinalIgnoreCase) || row.Cells[0].Contains("cluster", StringComparison.OrdinalIgnoreCase))
            return;
        foreach (var cell in row.Cells.Skip(1))
        {
            var end = cell.IndexOf('%', StringComparison.Ordinal);
            if (end is > 0 and < 7 && Printed.TryParse(cell[..end]) is { } percent)
                _model.NamedPercents.Add(new NamedPercent(row.Cells[0], percent with { Text = percent.Text + "%" }, row.Line));
        }
    }

    internal static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
