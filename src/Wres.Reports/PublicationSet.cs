using Wres.Reports.Building;
using Wres.Reports.Components;
using Wres.Reports.Narrative;
using Wres.Reports.Reading;
using Wres.Reports.Rendering;

namespace Wres.Reports;

/// <summary>What is published: report and action plan in the public edition, whatever edition a run was asked for.</summary>
public static class PublicationSet
{
    /// <summary>Renders <c>report</c> and <c>action-plan</c>, in this order.</summary>
    /// <exception cref="ArgumentException">The inputs have problems (<see cref="DocumentSet.Problems"/>).</exception>
    public static async Task<IReadOnlyList<RenderedDocument>> RenderHtmlAsync(DocumentInputs inputs, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var published = inputs with { Edition = Edition.Public };
        var problems = DocumentSet.Problems(published);
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(inputs));
        await using var renderer = new ComponentRenderer();
        var documents = new List<RenderedDocument>();
        foreach (var make in new Func<Desk, Model.PaperModel>[] { PaperBuilder.Report, PaperBuilder.ActionPlan })
        {
            ct.ThrowIfCancellationRequested();
            var facts = new Facts(published);
            var paper = make(new Desk(facts, new OwnWords(facts)));
            documents.Add(new RenderedDocument(paper.Name, await renderer.RenderAsync<Shell>((nameof(Shell.Paper), paper)), true, paper.Title) { Dated = Domain.ReportingPeriod.Parse(inputs.Result.Period.Id).Snapshot });
        }

        return documents;
    }
}
