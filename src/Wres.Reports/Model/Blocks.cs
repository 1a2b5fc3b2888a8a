namespace Wres.Reports.Model;

/// <summary>A piece of a section, in reading order.</summary>
internal abstract record Block;

/// <summary>A paragraph; an intro stays with what follows; a label stands before the text.</summary>
internal sealed record Prose(string Text, bool Lead = false, bool Intro = false, string? Label = null) : Block;

/// <summary>A heading below the section's own; 3 or 4.</summary>
internal sealed record SubHeading(string Text, int Level = 3) : Block;

/// <summary>A list; the strong part of an item comes before its text.</summary>
internal sealed record Bullets(IReadOnlyList<(string? Strong, string Text)> Items, bool Numbered = false) : Block
{
    public static Bullets Of(IEnumerable<string> items, bool numbered = false) => new([.. items.Select(i => ((string?)null, i))], numbered);
}

/// <summary>A table.</summary>
internal sealed record TableBlock(TableModel Table) : Block;

/// <summary>A chart.</summary>
internal sealed record ChartBlock(ChartModel Chart) : Block;

/// <summary>A box with a title.</summary>
internal sealed record Note(string Title, IReadOnlyList<string> Sentences) : Block;

/// <summary>The headline figure of an indicator with what it means, its verdict and a chart beside it.</summary>
internal sealed record KeyFigure(string Value, string Meaning, Verdict Verdict, ChartModel? Chart) : Block;

/// <summary>HTML that was made from the trust's Markdown, raw HTML off.</summary>
internal sealed record Written(string Html) : Block;

/// <summary>Signatures under a section.</summary>
internal sealed record Signed(IReadOnlyList<Styles.Signature> By) : Block;

/// <summary>A definition list.</summary>
internal sealed record Definitions(IReadOnlyList<(string Term, string Meaning)> Entries) : Block;

/// <summary>Tiles of the infographic.</summary>
internal sealed record Tiles(IReadOnlyList<Tile> Items) : Block;

/// <summary>One tile: the indicator and its number as a label, its figure, what it means, its verdict if any.</summary>
internal sealed record Tile(int Id, string Label, string Title, string Value, string Meaning, Verdict? Verdict);

/// <summary>Two charts beside each other where there is room.</summary>
internal sealed record Pair(ChartModel One, ChartModel Other) : Block;

/// <summary>Addresses with their words.</summary>
internal sealed record Links(IReadOnlyList<(string Words, string Url)> Items) : Block;

/// <summary>A list within a cell, one level of items under items.</summary>
internal sealed record CellList(IReadOnlyList<CellItem> Items, bool Lettered) : Block;

/// <summary>An item of a cell's list with the items under it.</summary>
internal sealed record CellItem(string Text, List<string> Under);

/// <summary>Short fields of an action in one line, each after its label.</summary>
internal sealed record ShortFields(IReadOnlyList<(string Label, string Text)> Items) : Block;

/// <summary>A footnote within a cell.</summary>
internal sealed record Footnote(string Text) : Block;

/// <summary>Blocks that stay on one page.</summary>
internal sealed record Kept(IReadOnlyList<Block> Blocks) : Block;

/// <summary>A small drawing that says nothing that the text does not.</summary>
internal sealed record Drawing(string Svg) : Block;

/// <summary>A verdict.</summary>
internal sealed record Chip(Verdict Verdict) : Block;

/// <summary>A number in colour and a name.</summary>
internal sealed record NumberedName(string Number, string Name) : Block;

/// <summary>The state of an action, in words within a frame.</summary>
internal sealed record StatusMark(string Text) : Block;

/// <summary>A label above a part of a cell.</summary>
internal sealed record Labelled(string Text) : Block;

/// <summary>A group's label with its objectives and reasons, in a table's head.</summary>
internal sealed record GroupHead(string Label, IReadOnlyList<string> Lines) : Block;
