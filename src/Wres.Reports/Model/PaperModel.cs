namespace Wres.Reports.Model;

/// <summary>A document ready to render. Public because the generated components are.</summary>
public sealed record PaperModel
{
    internal PaperModel(string name, string title, string css, IReadOnlyList<Section> sections) => (Name, Title, Css, Sections) = (name, title, css, sections);

    internal string Name { get; }
    internal string Title { get; }
    internal string Css { get; }
    internal IReadOnlyList<Section> Sections { get; }
    internal CoverModel? Cover { get; init; }
    internal Masthead? Masthead { get; init; }
    internal bool Contents { get; init; }
    internal string? Banner { get; init; }
    /// <summary>A word across every page; the banner says the same for those who do not see it.</summary>
    internal string? Watermark { get; init; }
    internal bool CaptionBelow { get; init; }
}

/// <summary>Name, title and period at the head of a report that has no cover.</summary>
internal sealed record Masthead(string Organisation, string Title, string Period);

/// <summary>A cover page.</summary>
internal sealed record CoverModel(string Organisation, string Title, string? Subtitle, string Period, IReadOnlyList<(string Term, string Text)> Fields, string? Logo, string? Figure, string? FigureMeaning);
