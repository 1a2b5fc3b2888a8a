using System.Text;

namespace Wres.Reports.Audit.Reading;

/// <summary>Text from bytes: UTF-8 or UTF-16 by their marks, else UTF-8 where the bytes allow it, else Windows-1252.</summary>
internal static class TextFiles
{
    public static string Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        var start = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes).Replace('\u0096', '\u2013').Replace('\u0097', '\u2014').Replace('\u0092', '\u2019');
        }
    }

    public static List<TextLine> Lines(string text)
    {
        var lines = new List<TextLine>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            lines.Add(new TextLine(lines.Count + 1, line));
        return lines;
    }
}
