using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Wres.Reports.Audit.Reading;

/// <summary>Takes markup and typographic variants out of a line, so that all later reading sees one spelling.</summary>
internal static partial class PlainText
{
    [GeneratedRegex("<(?:/?p|/?li|/?ul|/?ol|br ?/?|/?div|/?tr)(?:\\s[^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BreakingTag();

    [GeneratedRegex("</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AnyTag();

    [GeneratedRegex("[ \\u00a0\\u2009\\u202f\\u2007]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    /// <summary>The mark that stands for the end of a list item or paragraph inside a table cell.</summary>
    public const string Break = " • ";

    /// <summary>Plain spelling without markup; tabs and runs of spaces stay, because they part columns.</summary>
    public static string Clean(string line)
    {
        var text = line;
        if (text.Contains('<', StringComparison.Ordinal))
            text = AnyTag().Replace(BreakingTag().Replace(text, Break), "");
        if (text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            builder.Append(c switch
            {
                '\u2013' or '\u2014' or '\u2010' or '\u2011' or '\u2212' => '-',
                '\u2018' or '\u2019' => '\'',
                '\u201c' or '\u201d' => '"',
                '\u00a0' or '\u202f' or '\u2009' or '\u2007' => ' ',
                '\uf0b7' or '\u25cf' or '\u25aa' or '\u2023' or '\u00b7' or '\uf0a7' or '\u2713' or '\u2714' => '•',
                '\u200b' or '\ufeff' or '\f' => ' ',
                _ => c,
            });
        }

        return builder.Replace("**", "").Replace("__", "").ToString();
    }

    /// <summary>Runs of spaces and tabs as one space.</summary>
    public static string OneSpace(string text) => Spaces().Replace(text.Replace('\t', ' '), " ").Trim();
}
