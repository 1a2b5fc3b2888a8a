using Wres.Domain.Text;

namespace Wres.Domain.Pay;

/// <summary>
/// Agenda for Change bands as they are written: "Band 5", "Band5", "8a", "Band 8 - Range A". Between the parts may stand spaces
/// with at most one hyphen or comma, or nothing.
/// </summary>
public static class BandText
{
    /// <summary>The first band 8a to 8d anywhere in the text, else the first "Band 1" to "Band 7" or "Band 9".</summary>
    public static Level? Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '8' && BandEight(text, i) is { } level) return level;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '1' and <= '9' and not '8' && WholeWords.IsBoundary(text, i + 1) && PrecededByBand(text, i))
                return Of(text[i] - '0');
        }

        return null;
    }

    /// <summary>A text of just the number 1 to 7 or 9.</summary>
    public static Level? Bare(ReadOnlySpan<char> text) =>
        text.Length == 1 && text[0] is >= '1' and <= '9' and not '8' ? Of(text[0] - '0') : null;

    /// <summary>
    /// The code XR or XN with two digits as a whole word: 01 to 07 = band 1 to 7, 08 to 11 = 8a to 8d, 12 = 9. The numbers above 7
    /// are not the band.
    /// </summary>
    public static Level? FromCode(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (text[i] is not ('X' or 'x') || text[i + 1] is not ('R' or 'r' or 'N' or 'n')) continue;
            if (!char.IsAsciiDigit(text[i + 2]) || !char.IsAsciiDigit(text[i + 3])) continue;
            if (!WholeWords.IsBoundary(text, i) || !WholeWords.IsBoundary(text, i + 4)) continue;
            var number = ((text[i + 2] - '0') * 10) + text[i + 3] - '0';
            if (number is >= 1 and <= 7) return Of(number);
            if (number is >= 8 and <= 11) return (Level)((int)Level.Band8a + number - 8);
            if (number == 12) return Level.Band9;
        }

        return null;
    }

    private static Level Of(int band) => band == 9 ? Level.Band9 : (Level)((int)Level.Band1 + band - 1);

    private static Level? BandEight(ReadOnlySpan<char> text, int eight)
    {
        if (!WholeWords.IsBoundary(text, eight) && !PrecededByBand(text, eight)) return null;
        var at = SkipSeparator(text, eight + 1);
        if (text[at..].StartsWith("range", StringComparison.OrdinalIgnoreCase))
            at = SkipSeparator(text, at + "range".Length);
        if (at >= text.Length || !WholeWords.IsBoundary(text, at + 1)) return null;
        var letter = char.ToLowerInvariant(text[at]);
        return letter is >= 'a' and <= 'd' ? (Level)((int)Level.Band8a + letter - 'a') : null;
    }

    private static bool PrecededByBand(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        if (end > 0 && text[end - 1] is '-' or ',') end--;
        while (end > 0 && text[end - 1] == ' ') end--;
        return end >= 4 && text[(end - 4)..end].Equals("band", StringComparison.OrdinalIgnoreCase) && WholeWords.IsBoundary(text, end - 4);
    }

    private static int SkipSeparator(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        if (at < text.Length && text[at] is '-' or ',') at++;
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }
}
