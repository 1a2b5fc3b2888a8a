using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Narrative;
using Wres.Reports.Styles;

namespace Wres.Reports.Building;

/// <summary>The four documents.</summary>
internal static class PaperBuilder
{
    private const string InternalNotice = "Internal edition: small numbers are not hidden. Not for publication.";

    public static PaperModel Report(Desk desk)
    {
        var facts = desk.Facts;
        var sections = ReportBuilder.Make(desk);
        var title = $"{facts.Style.Cover.Title ?? "Workforce Race Equality Standard"} {facts.Year(facts.Period.Id)}, {facts.Result.Organisation.Name}";
        return Paper(desk, "report", title, sections) with
        {
            Cover = facts.Style.Sections.Contains("cover") ? Cover(desk) : null,
            Masthead = facts.Style.Sections.Contains("cover") ? null
                : new(facts.Result.Organisation.Name, facts.Style.Cover.Title ?? "Workforce Race Equality Standard", Span(facts)),
            Contents = facts.Style.Sections.Contains("contents"),
        };
    }

    public static PaperModel ActionPlan(Desk desk)
    {
        var facts = desk.Facts;
        var title = $"{ActionPlanBuilder.Title(desk)}, {facts.Result.Organisation.Name}";
        var blocks = new List<Block> { new Prose($"{facts.Result.Organisation.Name}. Workforce Race Equality Standard, {facts.Year(facts.Period.Id)}.", Lead: true) };
        if (facts.Inputs.Actions.Count == 0)
            blocks.Add(new Note("No actions", ["No action plan was supplied for this period."]));
        else
            blocks.AddRange(ActionPlanBuilder.Blocks(desk));
        var sections = new List<Section> { new("plan", ActionPlanBuilder.Title(desk), blocks) { Landscape = true, Level = 1 } };
        if (ActionPlanBuilder.PreviousSection(desk) is { } previous)
            sections.Add(previous);
        return Paper(desk, "action-plan", title, sections);
    }

    public static PaperModel BoardSummary(Desk desk)
    {
        var facts = desk.Facts;
        var title = $"Board summary: Workforce Race Equality Standard {facts.Year(facts.Period.Id)}";
        var areas = FocusAreas.Of(facts).Take(3).ToList();
        List<Block> blocks =
        [
            new Prose($"{facts.Result.Organisation.Name}. {HeadlineText.Of(facts)}", Lead: true),
            new TableBlock(HeadlineSection.Table(desk)),
            new SubHeading(areas.Count == 0 ? "Priorities" : $"{Reading.Facts.Capital(facts.Format.Word(areas.Count))} {(areas.Count == 1 ? "priority" : "priorities")} that the figures suggest"),
            areas.Count == 0
                ? new Prose(FocusAreas.None(facts))
                : new Bullets([.. areas.Select(a => ((string?)$"{desk.Name(a.Id)}, {facts.Titles.Brief(a.Id)}:", FocusAreas.Why(facts, a) + " " + FocusAreas.Actions(facts, a.Id)))], Numbered: true),
            new Prose($"Ratios: 1.00 means equally likely, above 1 is to the disadvantage of {facts.Words.Minority} {facts.Words.People}. Survey figures are those of {FigureFormat.Plain(facts.Period.SurveyYear)}. {facts.Words.Indicator} 9 is in percentage points. Improved and declined describe the change; whether chance could explain it is in the report."),
        ];
        return Paper(desk, "board-summary", $"{title}, {facts.Result.Organisation.Name}", [new Section("summary", title, blocks) { Level = 1 }]);
    }

    public static PaperModel DataQuality(Desk desk) => Paper(desk, "data-quality",
        $"Data quality {desk.Facts.Year(desk.Facts.Period.Id)}, {desk.Facts.Result.Organisation.Name}", QualityDocument.Make(desk));

    private static PaperModel Paper(Desk desk, string name, string title, IReadOnlyList<Section> sections)
    {
        var facts = desk.Facts;
        var notice = Narrative.Sentences.Join(facts.Inputs.Draft, facts.IsPublic ? null : InternalNotice) is { Length: > 0 } said ? said : null;
        var foot = $"{facts.Result.Organisation.Name} | WRES {facts.Year(facts.Period.Id)}";
        var draft = facts.Inputs.Draft is not null;
        return new PaperModel(name, draft ? $"Draft: {title}" : title, StyleSheet.For(facts.Style, foot, notice), sections)
        {
            Banner = notice,
            Watermark = draft ? "DRAFT" : null,
            CaptionBelow = facts.Style.CaptionBelow,
        };
    }

    // A document that is a plan and no more is called one.
    private static string Span(Reading.Facts facts) => facts.Style.Sections.All(s => s is not ("indicators" or "headline"))
        ? "Action plan " + (facts.Style.ActionPlan.Period ?? facts.Year(facts.Period.Id))
        : facts.Period.Kind == "annual" ? $"Annual report {facts.Year(facts.Period.Id)}" : $"Monitoring report, {Sentences.Lower(facts.Period.Label)}";

    private static CoverModel Cover(Desk desk)
    {
        var (facts, cover) = (desk.Facts, desk.Facts.Style.Cover);
        var fields = new List<(string, string)>();
        if (cover.PublicationDate is { } date)
            fields.Add(("Published", date));
        foreach (var author in cover.Authors)
            fields.Add((fields.Any(f => f.Item1 == "Authors") ? "" : "Authors", author.Role is { } role ? $"{author.Name}, {role}" : author.Name));
        if (cover.Sources.Count > 0)
            fields.Add(("Sources", Sentences.List(cover.Sources)));
        fields.Add(("Period", $"{FigureFormat.Date(facts.Period.From)} to {FigureFormat.Date(facts.Period.To)}"));
        if (facts.Inputs.Draft is { } draft)
            fields.Add(("State", draft));
        fields.Add(("Edition", facts.IsPublic ? "Public" : "Internal, not for publication"));
        var share = facts.Indicator(1).Value;
        // A subtitle that says what the line of the period would say stands in its place.
        var same = string.Equals(cover.Subtitle, Span(facts), StringComparison.OrdinalIgnoreCase);
        return new CoverModel(facts.Result.Organisation.Name, cover.Title ?? "Workforce Race Equality Standard", same ? null : cover.Subtitle,
            same ? cover.Subtitle! : Span(facts), fields, cover.Logo,
            share is { } v ? facts.Show(1, v, facts.Period.Id) : null, share is null ? null : new RepresentationText(facts).Meaning());
    }
}
