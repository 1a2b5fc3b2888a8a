using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Narrative;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>What stands before the figures.</summary>
internal static class FrontSections
{
    /// <summary>A section that is the trust's own words, with its signatures.</summary>
    public static Section? Own(Desk desk, string name, string title)
    {
        if (desk.Words.Of(name) is not { } words)
            return null;
        return new Section(name, title, desk.Facts.Style.Signatures.TryGetValue(name, out var by) && by.Count > 0 ? [words, new Signed(by)] : [words]);
    }

    public static Section Introduction(Desk desk)
    {
        var (facts, words) = (desk.Facts, desk.Facts.Words);
        var language = words.Minority == words.MinorityLong
            ? null
            : $"A note on language: in this document {words.Minority} stands for {words.MinorityLong}. No one term suits everybody.";
        var survey = FigureFormat.Plain(facts.Period.SurveyYear);
        return new Section("introduction", "About this report",
        [
            .. desk.Words.Or("introduction",
            [
                $"The Workforce Race Equality Standard (WRES) asks every NHS organisation in England to measure, each year and in the same way, how the experience of {words.Minority} {words.People} compares with that of {words.White} {words.People}, to publish the figures and to act on them.",
                $"It has nine {words.Indicators}: four on the workforce, four from the NHS Staff Survey and one on the board. This report covers {FigureFormat.Date(facts.Period.From)} to {FigureFormat.Date(facts.Period.To)}; the workforce and the board are counted on {FigureFormat.Date(facts.Period.Snapshot)}, and the survey is that of {survey}.",
                language,
            ]),
            .. facts.IsPublic ? [] : new Block[] { new Note("Internal edition", ["Small numbers are not hidden in this edition. It is for use inside the organisation and must not be published."]) },
            .. !facts.Withheld.Any ? [] : new Block[] { new Note("Small numbers", [$"{FigureFormat.Hidden} stands where a number is withheld so that no one can be recognised: counts of 1 to {FigureFormat.Plain(facts.Method.DisclosureThreshold)}, and others from which they could be worked out. 0 is shown."]) },
        ]);
    }

    public static Section Descriptors(Desk desk)
    {
        var facts = desk.Facts;
        (string Title, int From, int To)[] bands = [("Workforce", 1, 4), ("NHS Staff Survey", 5, 8), ("Board", 9, 9)];
        var rows = new List<TableRow>();
        foreach (var (title, from, to) in bands)
        {
            rows.Add(new TableRow([new Cell(title, Head: true, Left: true, Columns: 3, Class: "group")]));
            for (var id = from; id <= to; id++)
                rows.Add(new TableRow([Cell.Side(FigureFormat.Plain(id)), Cell.Words(facts.Titles.Measures(id)), Cell.Words(Facts.Capital(IndicatorTitles.Source(id, facts.Period.SurveyYear)))]));
        }

        var aims = facts.Style.Targets.Select(desk.Words.Fill).ToList();
        if (aims.Count > 0)
        {
            rows.Add(new TableRow([new Cell("Our aims", Head: true, Left: true, Columns: 3, Class: "group")]));
            rows.AddRange(aims.Select(a => new TableRow([Cell.Side("1"), Cell.Words(a), Cell.Words("our own target")])));
        }

        return new Section("descriptors", $"What the nine {facts.Words.Indicators} measure",
        [
            new TableBlock(new TableModel
            {
                Label = desk.Numbers.Table(),
                Caption = $"The nine {facts.Words.Indicators}",
                Head = [[Cell.Top(facts.Words.Indicator, left: true), Cell.Top("What it measures", left: true), Cell.Top("Source", left: true)]],
                Rows = rows,
                Widths = [1, 6, 3],
            }),
        ]);
    }

    public static Section CommitteePaper(Desk desk)
    {
        var (facts, governance) = (desk.Facts, desk.Facts.Style.Governance);
        var entries = new List<(string, string)>();
        void Add(string term, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
                entries.Add((term, text));
        }

        Add("Paper for", governance.Committee);
        Add("Presented by", governance.Sponsor);
        Add("Author", Sentences.List([.. facts.Style.Cover.Authors.Select(a => a.Role is { } r ? $"{a.Name}, {r}" : a.Name)]));
        Add("Data submitted", governance.SubmissionDate);
        Add("Publication", governance.PublicationDate);
        Add("Approval", governance.Approval);
        Add("Purpose", $"To assure the committee that the Workforce Race Equality Standard for {facts.Year(facts.Period.Id)} has been measured, compared with the year before, and answered with a plan.");
        Add("Assurance", HeadlineText.Of(facts));
        return new Section("committee-paper", "Committee paper",
        [
            new Definitions(entries),
            .. desk.Words.Of("committee-paper") is { } own ? [own] : Array.Empty<Block>(),
            .. governance.Decisions.Count == 0 ? [] : new Block[] { new SubHeading("The committee is asked to"), Bullets.Of(governance.Decisions, numbered: true) },
            .. governance.Bodies.Count == 0 ? [] : new Block[] { new SubHeading("Who follows the plan"), Bullets.Of(governance.Bodies) },
        ])
        { NewPage = true };
    }
}
