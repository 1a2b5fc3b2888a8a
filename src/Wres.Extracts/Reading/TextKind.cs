using System.Text;
using System.Text.Unicode;

namespace Wres.Extracts.Reading;

/// <summary>Encodings of text files.</summary>
internal enum TextKind : byte
{
    Utf8,
    Utf8WithBom,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
}

/// <summary>Finds a text's encoding from its first bytes, and opens it as UTF-8.</summary>
internal static class TextKinds
{
    /// <summary>BOM, else the pattern of NUL bytes, else UTF-8 where the bytes allow it, else Windows-1252.</summary>
    public static TextKind Detect(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return TextKind.Utf8WithBom;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return TextKind.Utf16LittleEndian;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return TextKind.Utf16BigEndian;
        var (even, odd) = (0, 0);
        for (var i = 0; i < start.Length && i < 4096; i++)
        {
            if (start[i] == 0) _ = i % 2 == 0 ? even++ : odd++;
        }

        var pairs = Math.Min(start.Length, 4096) / 2;
        if (odd > pairs / 2 && even < pairs / 10) return TextKind.Utf16LittleEndian;
        if (even > pairs / 2 && odd < pairs / 10) return TextKind.Utf16BigEndian;
        return Utf8.IsValid(WholeCharacters(start)) ? TextKind.Utf8 : TextKind.Windows1252;
    }

    /// <summary>The stream as UTF-8 without BOM. Disposes the inner stream.</summary>
    public static Stream AsUtf8(Stream stream, TextKind kind)
    {
        if (kind == TextKind.Utf8) return stream;
        if (kind == TextKind.Utf8WithBom)
        {
            Span<byte> bom = stackalloc byte[3];
            stream.ReadExactly(bom);
            return stream;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var inner = kind switch
        {
            TextKind.Utf16LittleEndian => Encoding.Unicode,
            TextKind.Utf16BigEndian => Encoding.BigEndianUnicode,
            _ => Encoding.GetEncoding(1252),
        };
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Encoding.CreateTranscodingStream(stream, inner, utf8);
    }

    private static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> start)
    {
        // The sample may end inside a character of up to four bytes.
        for (var back = 1; back <= 3 && back <= start.Length; back++)
        {
            var b = start[^back];
            if (b < 0x80) break;
            if (b >= 0xC0) return start[..^back];
        }

        return start;
    }
}
