using Wres.Reports.Building;
using Wres.Reports.Components;
using Wres.Reports.Model;
using Wres.Reports.Narrative;
using Wres.Reports.Reading;
using Wres.Reports.Rendering;
using Wres.Reports.Styles;

namespace Wres.Reports;

/// <summary>The documents of one organisation and period, as HTML.</summary>
public static class DocumentSet
{
    /// <summary>
    /// What is wrong with the trust's own part of the inputs: its house style, and section or figure names in its Markdown.
    /// Empty where the documents can be rendered.
    /// </summary>
    public static IReadOnlyList<string> Problems(DocumentInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return [.. HouseStyleCheck.Problems(inputs.Style), .. new OwnWords(new Facts(inputs)).Problems()];
    }

    /// <summary>Renders <c>report</c>, <c>action-plan</c>, <c>board-summary</c> and <c>data-quality</c>, in this order.</summary>
    /// <exception cref="ArgumentException">The inputs have problems (<see cref="Problems"/>).</exception>
    public static async Task<IReadOnlyList<RenderedDocument>> RenderHtmlAsync(DocumentInputs inputs, CancellationToken ct)
    {
        var problems = Problems(inputs);
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(inputs));
        await using var renderer = new ComponentRenderer();
        var documents = new List<RenderedDocument>();
        foreach (var (paper, print) in Papers(inputs))
        {
            ct.ThrowIfCancellationRequested();
            documents.Add(new RenderedDocument(paper.Name, await renderer.RenderAsync<Shell>((nameof(Shell.Paper), paper)), print, paper.Title) { Dated = Domain.ReportingPeriod.Parse(inputs.Result.Period.Id).Snapshot });
        }

        return documents;
    }

    private static IEnumerable<(PaperModel Paper, bool Print)> Papers(DocumentInputs inputs)
    {
        var facts = new Facts(inputs);
        var words = new OwnWords(facts);
        yield return (PaperBuilder.Report(new Desk(facts, words)), true);
        yield return (PaperBuilder.ActionPlan(new Desk(facts, words)), true);
        yield return (PaperBuilder.BoardSummary(new Desk(facts, words)), true);
        yield return (PaperBuilder.DataQuality(new Desk(facts, words)), false);
    }
}
