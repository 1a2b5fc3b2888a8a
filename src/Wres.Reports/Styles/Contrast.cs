using System.Globalization;

namespace Wres.Reports.Styles;

/// <summary>Contrast of two colours by WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of their relative luminances, 1 to 21.</summary>
public static class Contrast
{
    /// <summary>The ratio of two colours <c>#RRGGBB</c>.</summary>
    public static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>True if the text is a colour <c>#RRGGBB</c>.</summary>
    public static bool IsColour(string text) =>
        text is { Length: 7 } && text[0] == '#' && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    private static double Luminance(string colour)
    {
        ArgumentNullException.ThrowIfNull(colour);
        return 0.2126 * Channel(colour, 1) + 0.7152 * Channel(colour, 3) + 0.0722 * Channel(colour, 5);
    }

    private static double Channel(string colour, int at)
    {
        var c = int.Parse(colour.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
