using Wres.Reports.Model;

namespace Wres.Reports.Building;

/// <summary>A cell's text as paragraphs and lists: lines that begin with a hyphen are items.</summary>
internal static class CellText
{
    public static IReadOnlyList<Block> Blocks(string text, string? label = null)
    {
        var blocks = new List<Block>();
        var items = new List<(string?, string)>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('-') || line.StartsWith('•'))
            {
                if (label is not null)
                    blocks.Add(new Labelled(label));
                label = null;
                items.Add((null, line[1..].TrimStart()));
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
                blocks.Add(new Bullets([.. items]));
            items.Clear();
        }
    }
}
