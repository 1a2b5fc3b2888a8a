namespace Wres.Reports;

/// <summary>Prints a document to a tagged PDF.</summary>
public interface IPdfPrinter : IAsyncDisposable
{
    /// <summary>The PDF's bytes: the same bytes for the same document.</summary>
    Task<byte[]> PrintAsync(RenderedDocument document, CancellationToken ct);
}
