using System.Text;

namespace Wres.TestKit.Text;

/// <summary>Writes an extract as delimited text; cells are quoted where RFC 4180 asks for it.</summary>
public static class ExtractText
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(ExtractTable table, FileStyle style)
    {
        var text = new StringBuilder();
        foreach (var title in style.Titles)
            text.Append(title).Append(style.NewLine);
        AppendRow(text, table.Columns.Select(c => style.Headings.GetValueOrDefault(c, c)), style);
        foreach (var row in table.Rows.Concat(style.Footers))
            AppendRow(text, row, style);
        return [.. style.Encoding.GetPreamble(), .. style.Encoding.GetBytes(text.ToString())];
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells, FileStyle style)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
                text.Append(style.Delimiter);
            first = false;
            if (cell.Contains(style.Delimiter, StringComparison.Ordinal) || cell.AsSpan().ContainsAny('"', '\n', '\r'))
                text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else
                text.Append(cell);
        }

        text.Append(style.NewLine);
    }
}
