namespace Wres.Reports.Audit.Reading;

/// <summary>A line of a report as read: its number in the file, as printed, and in plain spelling.</summary>
internal sealed record TextLine(int Number, string Raw)
{
    /// <summary>True where the markup says that the line is the caption of a table or figure.</summary>
    public bool IsCaption { get; init; }

    public string Text { get; } = PlainText.Clean(Raw);

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A part of a report.</summary>
internal abstract record Block(int Line);

/// <summary>A heading; <paramref name="Depth"/> is 1 to 6 where the markup says it, else 0.</summary>
internal sealed record HeadingBlock(int Line, string Text, int Depth) : Block(Line);

/// <summary>A paragraph or list item; the parts say which line each piece came from.</summary>
internal sealed record ParagraphBlock(int Line, string Text, bool IsBullet, IReadOnlyList<(int Start, int Line)> Parts) : Block(Line)
{
    public int LineAt(int offset)
    {
        var line = Line;
        foreach (var (start, number) in Parts)
        {
            if (start > offset)
                break;
            line = number;
        }

        return line;
    }
}

/// <summary>A table: rows of cells, all rows of equal width.</summary>
internal sealed record TableBlock(int Line, IReadOnlyList<TableRow> Rows) : Block(Line);

/// <summary>One row of a table.</summary>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells);
