namespace Wres.Functions.Terminal;

/// <summary>
/// A table in a file or a pipe: columns as wide as their text, the last one broken at spaces. A table of the terminal library costs
/// a fifth of the time of a <c>check</c>, for colours that no one sees there.
/// </summary>
internal static class PlainTable
{
    private const string Between = "  ";
    private const int LeastLast = 40;

    public static void Write(TextWriter writer, int lineWidth, string[] heads, IReadOnlyList<string[]> rows)
    {
        var widths = new int[heads.Length - 1];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = heads[i].Length;
            foreach (var row in rows)
                widths[i] = Math.Max(widths[i], row[i].Length);
        }

        var indent = 0;
        foreach (var width in widths)
            indent += width + Between.Length;
        writer.WriteLine();
        Row(writer, widths, indent, lineWidth, heads);
        writer.WriteLine("  " + new string('-', Math.Max(indent, lineWidth - Between.Length)));
        foreach (var row in rows)
            Row(writer, widths, indent, lineWidth, row);
        writer.WriteLine();
    }

    private static void Row(TextWriter writer, int[] widths, int indent, int lineWidth, string[] cells)
    {
        writer.Write(Between);
        for (var i = 0; i < widths.Length; i++)
            writer.Write(cells[i].PadRight(widths[i]) + Between);
        var room = Math.Max(LeastLast, lineWidth - indent - Between.Length);
        var rest = cells[^1].AsSpan();
        while (rest.Length > room)
        {
            var cut = rest[..(room + 1)].LastIndexOf(' ');
            if (cut <= 0) cut = room;
            writer.WriteLine(rest[..cut]);
            writer.Write(new string(' ', indent + Between.Length));
            rest = rest[cut..].TrimStart(' ');
        }

        writer.WriteLine(rest);
    }
}
