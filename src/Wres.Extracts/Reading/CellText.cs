using System.Text;

namespace Wres.Extracts.Reading;

/// <summary>
/// Cells as they are compared: trimmed, no-break and other white space = space, runs of spaces = one, en and em dash = hyphen.
/// </summary>
internal static class CellText
{
    /// <summary>True if the cell has nothing but white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> cell)
    {
        var text = TrimAscii(cell);
        if (text.IsEmpty) return true;
        return text[0] is 0 or >= 127 && Clean(text).Length == 0;
    }

    /// <summary>Without ASCII white space at both ends.</summary>
    public static ReadOnlySpan<byte> TrimAscii(ReadOnlySpan<byte> cell)
    {
        var start = 0;
        var end = cell.Length;
        while (start < end && cell[start] <= 32) start++;
        while (end > start && cell[end - 1] <= 32) end--;
        return cell[start..end];
    }

    /// <summary>The cell as text to compare.</summary>
    public static string Clean(ReadOnlySpan<byte> cell) => IsClean(cell) ? Encoding.ASCII.GetString(cell) : Clean(Encoding.UTF8.GetString(cell));

    /// <summary>The text to compare.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (c is '\u200B' or '\uFEFF') continue;
            if (char.IsWhiteSpace(c) || c == '\0')
            {
                space = clean.Length > 0;
                continue;
            }

            if (space) clean.Append(' ');
            space = false;
            clean.Append(c is '\u2013' or '\u2014' ? '-' : c);
        }

        return clean.ToString();
    }

    /// <summary>The cell as a text to keep: lines trimmed and kept apart, spaces collapsed, dashes as written.</summary>
    public static string Lines(ReadOnlySpan<byte> cell)
    {
        var text = Encoding.UTF8.GetString(cell).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var lines = text.Split('\n').Select(KeepDashes).ToList();
        return string.Join('\n', lines).Trim('\n');
    }

    private static string KeepDashes(string line)
    {
        var words = string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 && words[0] is '\u2013' or '\u2014' ? "-" + words[1..] : words;
    }

    private static bool IsClean(ReadOnlySpan<byte> cell)
    {
        byte before = 32;
        foreach (var b in cell)
        {
            if (b is < 32 or >= 127 || (b == 32 && before == 32)) return false;
            before = b;
        }

        return before != 32 || cell.IsEmpty;
    }
}
