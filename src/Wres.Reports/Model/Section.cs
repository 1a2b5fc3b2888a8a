namespace Wres.Reports.Model;

/// <summary>A section of a document: its name (also its anchor), title and blocks.</summary>
internal sealed record Section(string Name, string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>Starts on a new page.</summary>
    public bool NewPage { get; init; }
    /// <summary>Its pages are landscape.</summary>
    public bool Landscape { get; init; }
    /// <summary>Level of the section's heading: 1 on a document's first section without a cover, else 2.</summary>
    public int Level { get; init; } = 2;
    /// <summary>Lower sections, one heading level down.</summary>
    public IReadOnlyList<Section> Parts { get; init; } = [];
}
