using System.Text.RegularExpressions;

namespace Wres.Reports.Audit.Reading;

/// <summary>
/// Finds tables whose columns stand apart by spaces only, as text taken from a PDF has them: lines of values, the short texts
/// between them that are their labels, and the lines of column heads above.
/// </summary>
internal static partial class SpacedTables
{
    private const int MostHeadLines = 6;
    private const int MostGap = 5;
    private const int FewestNames = 3;
    private const int MostLabelLines = 3;
    private const int MostOfSection = 40;

    [GeneratedRegex(@"non[- ]?exec\w*(?: directors?| board)?|exec\w*(?: directors?| board)?|non[- ]?voting(?: board)?(?: members)?|voting(?: board)?(?: members)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SubsetMark();

    internal sealed record Region(TableBlock Table, int End);

    /// <summary>Regions by the index of their first line.</summary>
    public static Dictionary<int, Region> Find(IReadOnlyList<TextLine> lines)
    {
        var data = new List<string>?[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank && LineShape.MarkedCells(lines[i].Text) is null && !LineShape.IsCaption(lines[i].Text) && !LineShape.IsRule(lines[i].Text))
                data[i] = LineShape.SpacedCells(lines[i].Text);
        }

        var found = new Dictionary<int, Region>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (data[i] is null)
                continue;
            var end = EndOf(lines, data, i);
            var start = StartOf(lines, data, i);
            if (Build(lines, data, start, i, end) is { } table)
            {
                found[start] = new Region(table, end);
                i = end - 1;
            }
        }

        return found;
    }

    private static int EndOf(IReadOnlyList<TextLine> lines, List<string>?[] data, int first)
    {
        var end = first + 1;
        for (var i = first + 1; i < lines.Count; i++)
        {
            if (data[i] is not null || LoneValue(lines[i]))
                end = i + 1;
            else if (IsNextTable(lines, data, i) || IsOtherHead(lines, first, i))
                break;
            else if (!lines[i].IsBlank && !IsLabelText(lines[i].Text))
                break;
            else if (i - end >= MostGap)
                break;
        }

        return AfterLabel(lines, end);
    }

    // The last row's label may go on under it, and a gap ends it: "9 BAME share of voting board members" and "against the workforce".
    private static int AfterLabel(IReadOnlyList<TextLine> lines, int end)
    {
        var after = end;
        while (after < lines.Count && !lines[after].IsBlank && IsLabelText(lines[after].Text) && char.IsLower(lines[after].Text.TrimStart()[0]) && !IsWide(lines[after].Text.Trim()))
            after++;
        return after - end <= MostLabelLines && (after == lines.Count || lines[after].IsBlank) ? after : end;
    }

    // A line of other heads after a gap begins another table; the same heads again are those of the next page.
    private static bool IsOtherHead(IReadOnlyList<TextLine> lines, int first, int i)
    {
        if (lines[i].IsBlank || !IsHead(lines[i].Text) || HeadTokens(lines[i].Text) is not { Count: >= FewestNames } tokens
            || tokens.Count(t => t.Length < 30 && (Words.OnlyGroup(t) is not null || Words.OnlyYear(t) is not null)) < 2)
            return false;
        var own = PlainText.OneSpace(lines[i].Text);
        return !Enumerable.Range(Math.Max(0, first - MostHeadLines - 2), first - Math.Max(0, first - MostHeadLines - 2)).Any(j => PlainText.OneSpace(lines[j].Text) == own);
    }

    // A title and a line of heads below it begin another table.
    private static bool IsNextTable(IReadOnlyList<TextLine> lines, List<string>?[] data, int i)
    {
        if (lines[i].IsBlank || !(StartsLikeHeading(lines[i].Text) || LineShape.IsIndicatorTitle(lines[i].Text)))
            return false;
        for (var j = i + 1; j < lines.Count && j - i <= MostHeadLines + 2; j++)
        {
            if (lines[j].IsBlank)
                continue;
            if (data[j] is not null || LoneValue(lines[j]) || !IsLabelText(lines[j].Text))
                return false;
            if (IsHead(lines[j].Text) && HeadTokens(lines[j].Text).Count >= 2)
                return true;
        }

        return false;
    }

    private static int StartOf(IReadOnlyList<TextLine> lines, List<string>?[] data, int first)
    {
        var start = first;
        var blanks = 0;
        for (var i = first - 1; i >= 0 && first - i <= MostHeadLines + 2; i--)
        {
            if (lines[i].IsBlank)
            {
                if (++blanks > 2)
                    break;
                continue;
            }

            var adjacent = i == start - 1;
            // A head in two lines: "Ethnicity" between the other heads and "Unknown".
            var upperHalf = adjacent && start != first && IsHead(lines[start].Text) && lines[i].Text.Trim().Length <= 24 && i > 0 && !lines[i - 1].IsBlank && IsHead(lines[i - 1].Text);
            if (data[i] is null && start == first && !adjacent && IsSection(lines, i))
            {
                (start, blanks) = (i, 0);
                continue;
            }

            if (data[i] is not null || LineShape.MarkedCells(lines[i].Text) is not null || !IsLabelText(lines[i].Text)
                || !(IsHead(lines[i].Text) || upperHalf || (adjacent && start == first && !StartsLikeHeading(lines[i].Text))))
                break;
            (start, blanks) = (i, 0);
        }

        return start;
    }

    // A short name that stands between a line of heads and the first row names the rows below it.
    private static bool IsSection(IReadOnlyList<TextLine> lines, int i)
    {
        if (lines[i].Text.Trim().Length > MostOfSection || !char.IsLetter(lines[i].Text.Trim()[0]) || IsWide(lines[i].Text.Trim()) || !IsLabelText(lines[i].Text))
            return false;
        var above = i - 1;
        while (above >= 0 && i - above <= 2 && lines[above].IsBlank)
            above--;
        return above >= 0 && above < i - 1 && !lines[above].IsBlank && IsHead(lines[above].Text) && HeadTokens(lines[above].Text).Count >= FewestNames;
    }

    private static TableBlock? Build(IReadOnlyList<TextLine> lines, List<string>?[] data, int start, int first, int end)
    {
        var widths = Enumerable.Range(first, end - first).Where(i => data[i] is not null).GroupBy(i => data[i]!.Count - 1).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First();
        var width = widths.Key;
        var headLines = new List<(TextLine Line, List<string> Tokens)>();
        var pending = new List<string>();
        for (var i = start; i < first; i++)
        {
            if (lines[i].IsBlank)
                continue;
            if (!IsHead(lines[i].Text))
            {
                pending.Add(PlainText.OneSpace(lines[i].Text));
                continue;
            }

            var tokens = HeadTokens(lines[i].Text);
            // "Ethnicity" above "Unknown" is one head in two lines.
            if (pending.Count > 0 && headLines.Count > 0 && tokens.Count == 1 && !lines[i - 1].IsBlank && Words.OnlyGroup($"{pending[^1]} {tokens[0]}") is not null)
            {
                tokens = [$"{pending[^1]} {tokens[0]}"];
                pending.RemoveAt(pending.Count - 1);
            }

            headLines.Add((lines[i], tokens));
        }

        // Heads that stand one after the other, together as many as there are columns, are one row.
        var oneRow = headLines.Count > 1 && headLines.TrueForAll(h => h.Tokens.Count < width) && headLines.Sum(h => h.Tokens.Count) == width
            && headLines.SelectMany(h => h.Tokens).Select(t => Words.OnlyGroup(t)).Distinct().Count() == width;
        List<TableRow> heads = oneRow ? [new TableRow(headLines[0].Line.Number, ["", .. headLines.SelectMany(h => h.Tokens)])]
            : [.. headLines.Select(h => new TableRow(h.Line.Number, Spread(h.Tokens, width)))];

        var columns = SpacedColumns.Of([.. Enumerable.Range(first, end - first).Where(i => Cells(lines, data, i) is not null).Select(i => (lines[i].Text, (IReadOnlyList<string>)Cells(lines, data, i)!))]);
        if (columns is not null && Placed(columns, headLines) is { } placed)
            (width, heads) = (columns.Count, placed);
        else
            columns = null;

        var rows = new List<TableRow>();
        var gap = false;
        int? adjacent = null;
        for (var i = first; i < end; i++)
        {
            if (lines[i].IsBlank)
            {
                gap |= pending.Count == 0;
                adjacent ??= pending.Count > 0 && !gap ? pending.Count : null;
                continue;
            }

            var cells = Cells(lines, data, i);
            if (cells is null)
            {
                pending.Add(PlainText.OneSpace(lines[i].Text));
                continue;
            }

            var label = cells[0];
            if (pending.Count > 0 && rows.Count == 0 && lines[i - 1].IsBlank && label.Length > 0 && heads.Count > 0)
                AddSection(rows, pending, lines[i].Number, width);
            else if (pending.Count > 0 && rows.Count > 0)
                Settle(rows, pending, label, gap, adjacent, lines[i - 1].IsBlank, lines[i].Number);
            (gap, adjacent) = (false, null);
            label = string.Join(" ", pending.Append(label)).Trim();
            pending.Clear();
            cells = columns?.Cells(lines[i].Text, cells) ?? cells;
            rows.Add(new TableRow(lines[i].Number, [label, .. cells.Skip(1), .. Enumerable.Repeat("", Math.Max(0, width - cells.Count + 1))]));
        }

        if (pending.Count > 0 && rows.Count > 0)
            GoOn(rows, pending);

        // One line of a few numbers is a table only with a label and a head; else it is text that happens to end in figures.
        return rows.Count >= 2 || (rows.Count == 1 && heads.Count > 0 && rows[0].Cells[0].Length > 0) ? new TableBlock(lines[start].Number, BlockReader.Widen([.. heads, .. rows])) : null;
    }

    private static List<string>? Cells(IReadOnlyList<TextLine> lines, List<string>?[] data, int i) => data[i] ?? (LoneValue(lines[i]) && !GoesOnWithLabel(lines, data, i) ? ["", lines[i].Text.Trim()] : null);

    // "Under band" and below it "1": the figure stands where the label does, far from the values.
    private static bool GoesOnWithLabel(IReadOnlyList<TextLine> lines, List<string>?[] data, int i)
    {
        if (i == 0 || data[i - 1] is not { Count: >= 3 } above || above[0].Length == 0)
            return false;
        var (indent, label) = (Indent(lines[i].Text), Indent(lines[i - 1].Text));
        return Math.Abs(indent - label) <= 1 && lines[i - 1].Text.IndexOf(above[1], label + above[0].Length, StringComparison.Ordinal) >= label + above[0].Length + 2;
    }

    private static int Indent(string text) => text.Length - text.TrimStart().Length;

    private static List<TableRow>? Placed(SpacedColumns columns, List<(TextLine Line, List<string> Tokens)> headLines)
    {
        var heads = new List<TableRow>();
        for (var h = 0; h < headLines.Count; h++)
        {
            var (line, tokens) = headLines[h];
            if (columns.Heads(line.Text, tokens, headLines.Skip(h + 1).Any(below => below.Tokens.Count > tokens.Count)) is not { } cells)
                return null;
            heads.Add(new TableRow(line.Number, cells));
        }

        return heads;
    }

    // Text between two rows ends the label above, begins the label below, or names the rows that follow.
    private static void Settle(List<TableRow> rows, List<string> pending, string label, bool gap, int? adjacent, bool afterBlank, int line)
    {
        if (!gap && label.Length > 0 && !(adjacent is null && LineShape.IsIndicatorTitle(pending[^1])))
        {
            // Right below a row and apart from what follows, it is the row's.
            var above = adjacent ?? (char.IsUpper(label[0]) && !NextBelongs(pending) && !(Words.OnlyGroup(label, withAll: false) is not null && Words.Indicator(string.Join(" ", pending)) is not null)
                ? pending.Count : pending.TakeWhile(p => char.IsLower(p[0])).Count());
            if (adjacent is null && above < pending.Count && above > 0 && char.IsLower(label[0]) && !pending.Skip(above).Any(p => char.IsUpper(p[0]) || char.IsAsciiDigit(p[0])))
                above = 0;
            if (above > 0)
            {
                GoOn(rows, pending.Take(above));
                pending.RemoveRange(0, above);
            }
        }

        // "Indicator 3: ..." between rows stands over all that follow.
        if (pending.Count == 1 && adjacent is null && LineShape.IsIndicatorTitle(pending[0]))
            AddSection(rows, pending, line, rows[^1].Cells.Count - 1);

        // A name above rows that are only groups, or after a gap, stands over all of them.
        if (pending.Count > 0 && label.Length > 0 && char.IsUpper(label[0]) && (gap || (adjacent is not null && afterBlank) || Words.OnlyGroup(label, withAll: false) is not null && label.Length < 24))
            AddSection(rows, pending, line, rows[^1].Cells.Count - 1);
    }

    /// <summary>The pending text as a row of its own, which stands over those that follow.</summary>
    private static void AddSection(List<TableRow> rows, List<string> pending, int line, int width)
    {
        rows.Add(new TableRow(line, [string.Join(" ", pending), .. Enumerable.Repeat("", width)]));
        pending.Clear();
    }

    /// <summary>The last row's label goes on with the text.</summary>
    private static void GoOn(List<TableRow> rows, IEnumerable<string> text) =>
        rows[^1] = rows[^1] with { Cells = [rows[^1].Cells[0] + " " + string.Join(" ", text), .. rows[^1].Cells.Skip(1)] };

    private static bool NextBelongs(List<string> pending) => pending[^1].Length > 0 && (pending[^1].EndsWith("in", StringComparison.Ordinal) || pending[^1].EndsWith("of", StringComparison.Ordinal) || pending[^1].EndsWith("and", StringComparison.Ordinal));

    private static bool LoneValue(TextLine line) => !line.IsBlank && line.Text.Trim().Length < 16 && CellValue.TryParse(line.Text.Trim()) is { Group: null } value && !(value.Plain is { Value: >= 2000 and <= 2049, Decimals: 0 });

    private static bool IsLabelText(string text)
    {
        var trimmed = text.Trim();
        return (trimmed.Length is > 0 and <= 110 || (trimmed.Length <= 260 && IsWide(trimmed))) && !trimmed.EndsWith('.') && !LineShape.IsCaption(text) && !LineShape.IsBullet(text) && !LineShape.IsRule(text) && !trimmed.StartsWith('#');
    }

    /// <summary>True where a line is cells apart, not a sentence.</summary>
    private static bool IsWide(string text) => text.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length >= 3;

    private static bool StartsLikeHeading(string text) => LineShape.Heading(new TextLine(0, text), alone: false) is { Depth: >= 0 } || Words.Indicator(text) is not null && text.Contains("ndicator", StringComparison.Ordinal);

    /// <summary>True where a line names groups, years or measures as column heads do, and nothing else at length.</summary>
    private static bool IsHead(string text)
    {
        var trimmed = PlainText.OneSpace(text);
        if ((trimmed.Length > 120 && !IsWide(text.Trim())) || trimmed.EndsWith('.') || StartsLikeHeading(text))
            return false;
        var groups = Words.Groups(trimmed, withAll: true);
        var covered = groups.Sum(g => g.End - g.Start) + Words.Years(trimmed).Sum(y => y.End - y.Start);
        var tokens = HeadTokens(text);
        return covered * 2 >= trimmed.Length || IsRowOfNames(text) || (tokens.Count >= 2 && tokens.TrueForAll(t => t.Length <= 80) && (groups.Count > 0 || Words.Years(trimmed).Count > 0 || tokens.Exists(TableColumn.NamesMeasure)));
    }

    // Three names and more, far apart and none a figure, are heads whatever they name.
    private static bool IsRowOfNames(string text)
    {
        var cells = text.Trim().Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return cells.Length >= FewestNames && cells.All(c => c.Length <= 40 && CellValue.TryParse(c) is null && char.IsLetter(c[0])) && char.IsUpper(cells[0][0]);
    }

    private static List<string> HeadTokens(string text)
    {
        var wide = text.Trim().Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        if (wide.Count >= 2 && !wide.Exists(w => (Words.Groups(w, withAll: true).Count > 1 || SubsetMark().Count(w) > 1) && !w.Contains(" or ", StringComparison.OrdinalIgnoreCase)))
            return wide;
        var clean = PlainText.OneSpace(text);
        var marks = Words.Groups(clean, withAll: true).Select(g => (g.Start, g.End)).Concat(Words.Years(clean).Select(y => (y.Start, y.End))).OrderBy(m => m.Start).ToList();
        if (marks.Count < 2)
            marks = [.. SubsetMark().Matches(clean).Select(m => (m.Index, End: m.Index + m.Length))];
        if (marks.Count >= 2 && marks.Sum(m => m.Item2 - m.Item1) * 2 >= clean.Length)
            return [.. marks.Select(m => clean[m.Start..m.End])];
        if (wide.Count >= 2)
            return wide;
        // Codes such as B5-7 and % are heads word by word; "Number of shortlisted applicants" is one label.
        var words = clean.Split(' ');
        return words.Length > 1 && words.All(w => w.Length <= 10) && words.Count(w => w.Any(char.IsAsciiDigit) || w is "%" or "No" or "No." or "n") * 2 >= words.Length ? [.. words] : [clean];
    }

    private static List<string> Spread(List<string> tokens, int width)
    {
        if (tokens.Count == width + 1)
            return tokens;
        if (tokens.Count > 0 && tokens.Count < width && width % tokens.Count == 0)
        {
            var span = width / tokens.Count;
            return ["", .. tokens.SelectMany(t => Enumerable.Repeat(t, span))];
        }

        return ["", .. tokens];
    }
}
