namespace Wres.Reports;

/// <summary>
/// One finished document: its file name without extension, the stand-alone HTML, whether it is printed to PDF as well, and its
/// title. Paper size and orientation are in the HTML's own page rules.
/// </summary>
public sealed record RenderedDocument(string Name, string Html, bool Print, string Title)
{
    /// <summary>The day that a PDF states as the one of its making: that of the figures, so that printing twice gives the same bytes.</summary>
    public DateOnly Dated { get; init; } = new(2000, 1, 1);
}
