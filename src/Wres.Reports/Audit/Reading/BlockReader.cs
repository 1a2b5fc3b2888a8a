namespace Wres.Reports.Audit.Reading;

/// <summary>Parts lines into headings, captions, paragraphs, list items and tables.</summary>
internal sealed class BlockReader
{
    /// <summary>Depth that marks a caption among the headings.</summary>
    public const int CaptionDepth = -1;

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly List<Block> _blocks = [];
    private readonly List<TextLine> _paragraph = [];

    private BlockReader(IReadOnlyList<TextLine> lines) => _lines = lines;

    public static List<Block> Read(IReadOnlyList<TextLine> lines)
    {
        var reader = new BlockReader(lines);
        reader.Read();
        return reader._blocks;
    }

    private void Read()
    {
        var regions = SpacedTables.Find(_lines);
        for (var i = 0; i < _lines.Count;)
        {
            if (regions.TryGetValue(i, out var region))
            {
                Flush();
                _blocks.Add(region.Table);
                i = region.End;
                continue;
            }

            i = LineShape.MarkedCells(_lines[i].Text) is not null && !_lines[i].IsBlank && !LineShape.IsRule(_lines[i].Text) ? Marked(i) : One(i);
        }

        Flush();
    }

    private int Marked(int from)
    {
        Flush();
        var rows = new List<TableRow>();
        var i = from;
        for (; i < _lines.Count; i++)
        {
            var text = _lines[i].Text;
            if (LineShape.IsRule(text))
                continue;
            if (_lines[i].IsBlank)
            {
                // One blank line inside a table of marked rows is a gap of the layout; two end it.
                if (i + 1 < _lines.Count && !_lines[i + 1].IsBlank && LineShape.MarkedCells(_lines[i + 1].Text) is not null && SameWidth(rows, i + 1))
                    continue;
                break;
            }

            if (LineShape.MarkedCells(text) is not { } cells)
                break;
            rows.Add(new TableRow(_lines[i].Number, cells));
        }

        if (rows.Count > 0)
            _blocks.Add(new TableBlock(rows[0].Line, Widen(rows)));
        return Math.Max(i, from + 1);
    }

    private bool SameWidth(List<TableRow> rows, int next) =>
        rows.Count > 1 && LineShape.MarkedCells(_lines[next].Text)!.Count == rows[^1].Cells.Count && TableGrid.LooksLikeData(LineShape.MarkedCells(_lines[next].Text)!);

    internal static List<TableRow> Widen(List<TableRow> rows)
    {
        var width = rows.Max(r => r.Cells.Count);
        return [.. rows.Select(r => r.Cells.Count == width ? r : r with { Cells = [.. r.Cells, .. Enumerable.Repeat("", width - r.Cells.Count)] })];
    }

    private int One(int i)
    {
        var line = _lines[i];
        if (line.IsBlank)
        {
            EndParagraph(i);
            return i + 1;
        }

        if (LineShape.IsRule(line.Text))
        {
            Flush();
            return i + 1;
        }

        if (line.IsCaption || LineShape.IsCaption(line.Text))
        {
            Flush();
            _blocks.Add(new HeadingBlock(line.Number, PlainText.OneSpace(line.Text).Trim('*', ' '), CaptionDepth));
            return i + 1;
        }

        var alone = _paragraph.Count == 0 && (i + 1 >= _lines.Count || _lines[i + 1].IsBlank || LineShape.IsCaption(_lines[i + 1].Text));
        if ((_paragraph.Count == 0 || line.Text.StartsWith('#') || LineShape.IsIndicatorTitle(line.Text)) && (!LineShape.IsBullet(line.Text) || (alone && IsNumberedHeading(i)) || IsNumberedTitle(i)) && LineShape.Heading(line, alone) is { } heading)
        {
            Flush();
            // A long heading may go on in the next line.
            if (heading.Depth == 0 && i + 1 < _lines.Count && _lines[i + 1].IsBlank == false && char.IsLower(_lines[i + 1].Text.TrimStart()[0]) && _lines[i + 1].Text.Trim().Length < 90)
            {
                _blocks.Add(heading with { Text = heading.Text + " " + PlainText.OneSpace(_lines[i + 1].Text) });
                return i + 2;
            }

            _blocks.Add(heading);
            return i + 1;
        }

        if (LineShape.IsBullet(line.Text))
            Flush();
        _paragraph.Add(line);
        return i + 1;
    }

    // "8. Metric 7: ..." is a heading, in one line or two, where it stands apart.
    private bool IsNumberedTitle(int i)
    {
        if (!LineShape.IsIndicatorTitle(_lines[i].Text) || (i > 0 && !_lines[i - 1].IsBlank))
            return false;
        var next = i + 1;
        if (next < _lines.Count && !_lines[next].IsBlank && char.IsLower(_lines[next].Text.TrimStart()[0]))
            next++;
        return next >= _lines.Count || _lines[next].IsBlank;
    }

    // "5. Conclusions" on its own is a heading; "1. First point" among other points is a list item.
    private bool IsNumberedHeading(int i)
    {
        var text = _lines[i].Text.Trim();
        if (!char.IsAsciiDigit(text[0]) || text.Length > 90 || text[^1] is ';' or ',' or ':')
            return false;
        var before = i - 1;
        while (before >= 0 && _lines[before].IsBlank)
            before--;
        var after = i + 1;
        while (after < _lines.Count && _lines[after].IsBlank)
            after++;
        var number = Number(i);
        return !(before >= 0 && Number(before) == number - 1) && !(after < _lines.Count && Number(after) == number + 1);
    }

    private int? Number(int i)
    {
        var text = _lines[i].Text.TrimStart();
        return LineShape.IsBullet(text) && int.TryParse(string.Concat(text.TakeWhile(char.IsAsciiDigit)), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : null;
    }

    // Text of a page is often broken by blank lines: a paragraph that has not ended goes on where the next line begins small.
    private void EndParagraph(int blank)
    {
        if (_paragraph.Count == 0)
            return;
        var last = _paragraph[^1].Text.TrimEnd();
        var next = blank + 1;
        while (next < _lines.Count && next < blank + 3 && _lines[next].IsBlank)
            next++;
        var goesOn = last.Length > 40 && last[^1] is not ('.' or ':' or ';' or '!' or '?' or ')') && next < _lines.Count && !_lines[next].IsBlank
            && char.IsLower(_lines[next].Text.TrimStart()[0]) && LineShape.MarkedCells(_lines[next].Text) is null;
        if (!goesOn)
            Flush();
    }

    private void Flush()
    {
        if (_paragraph.Count == 0)
            return;
        var text = new System.Text.StringBuilder();
        var parts = new List<(int, int)>();
        var bullet = LineShape.IsBullet(_paragraph[0].Text);
        foreach (var line in _paragraph)
        {
            var piece = PlainText.OneSpace(text.Length == 0 && bullet ? LineShape.WithoutBullet(line.Text) : line.Text);
            if (piece.Length == 0)
                continue;
            // A word broken at the end of a line stays one word with its hyphen.
            if (text.Length > 0)
                text.Append(' ');
            parts.Add((text.Length, line.Number));
            text.Append(piece);
        }

        _blocks.Add(new ParagraphBlock(_paragraph[0].Number, text.ToString(), bullet, parts));
        _paragraph.Clear();
    }
}
