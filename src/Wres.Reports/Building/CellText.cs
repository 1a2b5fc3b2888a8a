using System.Text.RegularExpressions;
using Wres.Reports.Model;

namespace Wres.Reports.Building;

/// <summary>
/// A cell's text as paragraphs and lists. Lines that begin with a hyphen or bullet are items, deeper ones (or those that begin with two hyphens or
/// a lone o) items of the item before; <c>a)</c> and <c>b)</c> are lettered items; a line that begins with a star is a footnote
/// where the text before it has one.
/// </summary>
internal static partial class CellText
{
    public static IReadOnlyList<Block> Blocks(string text, string? label = null)
    {
        var blocks = new List<Block>();
        var items = new List<CellItem>();
        var (lettered, starred) = (false, false);
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var line = raw.Trim();
            if (line.Length == 0)
                continue;
            if (starred && line[0] == '*')
            {
                Close();
                blocks.Add(new Footnote(line));
                continue;
            }

            starred |= line.Contains('*', StringComparison.Ordinal);
            if (Item().Match(line) is { Success: true } item)
            {
                var isLetter = item.Groups["letter"].Success;
                var inner = items.Count > 0 && !isLetter && (raw.Length - raw.TrimStart().Length >= 2 || item.Groups["mark"].Value is "o" or "--" || lettered);
                if (inner)
                {
                    items[^1].Under.Add(item.Groups["text"].Value);
                    continue;
                }

                if (isLetter != lettered)
                    Close();
                if (label is not null)
                    blocks.Add(new Labelled(label));
                (label, lettered) = (null, isLetter);
                items.Add(new(item.Groups["text"].Value, []));
                continue;
            }

            Close();
            blocks.Add(new Prose(line, Label: label));
            label = null;
        }

        Close();
        return blocks;

        void Close()
        {
            if (items.Count > 0)
                blocks.Add(new CellList([.. items], lettered));
            items.Clear();
            lettered = false;
        }
    }

    [GeneratedRegex(@"^(?:(?<mark>--|[-–•*]|o(?=\s))\s*|(?<letter>\(?[a-z]\))\s+)(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();
}
