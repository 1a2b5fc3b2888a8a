using System.Text;

namespace Wres.Reports.Styles;

/// <summary>The style sheet of a document: fonts and colours within it, so that the document stands alone.</summary>
internal static class StyleSheet
{
    private static readonly string Rules = Text("Wres.Reports.Styles.document.css");
    private static readonly string Faces = Face("LiberationSans-Regular", "normal") + Face("LiberationSans-Bold", "bold");

    /// <summary>The rules with a house style's colours, and what stands at the foot (and, where given, the head) of every page.</summary>
    public static string For(HouseStyle style, string foot, string? top, string? more = null) => Faces + Rules
        .Replace("HEADING", style.Colours.Heading, StringComparison.Ordinal)
        .Replace("ACCENT", style.Colours.Accent, StringComparison.Ordinal)
        .Replace("SECOND", style.Colours.Second, StringComparison.Ordinal)
        .Replace("\"FOOT\"", Quoted(foot), StringComparison.Ordinal)
        .Replace("TOP", top is null ? "" : $"@top-center{{content:{Quoted(top)};font:bold 8.5pt \"Wres Sans\",Arial;color:#8a1538}}", StringComparison.Ordinal)
        + more;

    // Everything but letters, digits and plain marks goes in by code point, so that no name can end the string or the element.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is ' ' or '.' or ',' or '-' or '/' or ':' or '(' or ')' or '|'))
                quoted.Append(rune);
            else
                quoted.Append('\\').Append(rune.Value.ToString("x6", System.Globalization.CultureInfo.InvariantCulture)).Append(' '); // One space ends a code point and is not printed.
        }

        return quoted.Append('"').ToString();
    }

    private static string Face(string name, string weight) =>
        $"@font-face{{font-family:\"Wres Sans\";font-weight:{weight};src:url(data:font/woff2;base64,{Convert.ToBase64String(Bytes($"Wres.Reports.Fonts.{name}.woff2"))}) format(\"woff2\")}}\n";

    private static string Text(string resource) => Encoding.UTF8.GetString(Bytes(resource));

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
