using Wres.Reports.Model;

namespace Wres.Reports.Building;

/// <summary>The sections of the report in the order of the house style. A section without content is left out.</summary>
internal static class ReportBuilder
{
    public static IReadOnlyList<Section> Make(Desk desk)
    {
        var sections = new List<Section>();
        foreach (var name in desk.Facts.Style.Sections.Where(n => n is not ("cover" or "contents")))
        {
            if (Make(desk, name) is not { } section || (section.Blocks.Count == 0 && section.Parts.Count == 0))
                continue;
            // Landscape begins a page by itself.
            sections.Add(section with { NewPage = section.NewPage && (!section.Landscape || sections.LastOrDefault() is { Landscape: true }) });
        }

        return sections;
    }

    private static Section? Make(Desk desk, string name) => name switch
    {
        "headline" => HeadlineSection.Make(desk),
        "indicators" => Indicators(desk),
        "introduction" => FrontSections.Introduction(desk),
        "descriptors" => FrontSections.Descriptors(desk),
        "committee-paper" => FrontSections.CommitteePaper(desk),
        "foreword" => FrontSections.Own(desk, name, "Foreword"),
        "network" => FrontSections.Own(desk, name, desk.Facts.Words.Network is { } n ? $"Message from {n}" : "Message from the staff network"),
        "edi-lead" => FrontSections.Own(desk, name, "Inclusive leadership"),
        "locality" => FrontSections.Own(desk, name, "Who we are and whom we serve"),
        "communications" => FrontSections.Own(desk, name, "How we will share this"),
        "progress" => ProgressSections.Progress(desk),
        "focus" => ProgressSections.Focus(desk),
        "next-steps" => ProgressSections.NextSteps(desk),
        "infographic" => InfographicSection.Make(desk),
        "survey" => SurveyOverview.Make(desk),
        "national" => NationalSection.Make(desk),
        "method" => MethodSection.Make(desk),
        "data-quality" => BackSections.DataQuality(desk),
        "glossary" => BackSections.Glossary(desk),
        "accessibility" => BackSections.Accessibility(desk),
        "submission" => SubmissionSection.Make(desk),
        "action-plan" => ActionPlanBuilder.Section(desk),
        "previous-plan" => ActionPlanBuilder.PreviousSection(desk),
        _ => null,
    };

    private static Section Indicators(Desk desk) => new("indicators", $"The nine {desk.Facts.Words.Indicators}", [])
    {
        Parts = [.. Enumerable.Range(1, 9).Select(id => id switch
        {
            1 => RepresentationSection.Make(desk),
            <= 4 => LikelihoodSection.Make(desk, id),
            <= 8 => SurveySection.Make(desk, id),
            _ => BoardSection.Make(desk),
        })],
    };
}
