using Wres.Extracts.Reading;

namespace Wres.Extracts.Values;

/// <summary>
/// Identifiers as numbers, so that rows can be joined without keeping their texts. Up to twelve letters, digits and hyphens are
/// a number in base 37 with digits 1 to 37, which is exact; any other text gets the next free negative number.
/// </summary>
internal sealed class TextKeys
{
    private const int Longest = 12;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _others = new(StringComparer.Ordinal);

    /// <summary>The key of a cell, case ignored; 0 for a blank one. Safe for several threads.</summary>
    public long Key(ReadOnlySpan<byte> cell, bool withoutLeadingZeros)
    {
        var text = CellText.TrimAscii(cell);
        if (withoutLeadingZeros)
        {
            while (text.Length > 1 && text[0] == '0') text = text[1..];
        }

        return text.Length <= Longest && TryEncode(text, out var key) ? key : Other(text, withoutLeadingZeros);
    }

    private static bool TryEncode(ReadOnlySpan<byte> text, out long key)
    {
        key = 0;
        foreach (var b in text)
        {
            int digit;
            if (b is >= (byte)'0' and <= (byte)'9') digit = b - '0' + 1;
            else if ((b | 0x20) is >= 'a' and <= 'z') digit = (b | 0x20) - 'a' + 11;
            else if (b == '-') digit = 37;
            else return false;
            key = (key * 37) + digit;
        }

        return true;
    }

    private long Other(ReadOnlySpan<byte> cell, bool withoutLeadingZeros)
    {
        var text = CellText.Clean(cell).ToUpperInvariant();
        if (withoutLeadingZeros && text.Length > 1 && text[0] == '0')
        {
            text = text.TrimStart('0');
            if (text.Length == 0) text = "0";
        }

        var ascii = System.Text.Encoding.UTF8.GetBytes(text);
        if (ascii.Length <= Longest && TryEncode(ascii, out var exact)) return exact;
        lock (_lock)
        {
            if (!_others.TryGetValue(text, out var key))
            {
                key = -1L - _others.Count;
                _others.Add(text, key);
            }

            return key;
        }
    }
}
