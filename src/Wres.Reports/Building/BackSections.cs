using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>What stands behind the figures.</summary>
internal static class BackSections
{
    public static Section DataQuality(Desk desk)
    {
        var facts = desk.Facts;
        var blocks = new List<Block>();
        if (facts.Result.Quality.EthnicityDeclared is { } declared && !facts.Withheld.Cell(facts.Period.Id, "workforce", "all", "unknown"))
            blocks.Add(new Prose($"Ethnicity is known for {facts.For(1).Rate(declared)} of the workforce."));
        blocks.AddRange(desk.Words.Of("data-quality") is { } own ? [own] : []);
        blocks.AddRange(QualityTables.Files(desk));
        blocks.AddRange(QualityTables.Issues(desk));
        return new Section("data-quality", "How good the data are", blocks);
    }

    public static Section Glossary(Desk desk)
    {
        var w = desk.Facts.Words;
        (string, string)[] entries =
        [
            (w.Minority, $"{w.MinorityLong}: all ethnic groups other than the White ones."),
            ("Confidence interval", "The range that a figure's method would cover with the stated chance, were the same process to be repeated; the narrower, the surer."),
            ("Four-fifths range", "A rule of thumb: a ratio outside it is worth a closer look, however it came about."),
            ("Headcount", "People, however many hours they work."),
            ("p", "How often chance alone would bring a difference at least this large if there were none; small means that chance is an unlikely explanation."),
            ("Percentage points", "The plain difference of two percentages: from 12% to 15% is 3 percentage points."),
            ("Relative likelihood", "The rate of one group divided by the rate of another; 1.00 means equally likely."),
            ("Shortlisted", "Chosen for interview or assessment."),
            ("Voting member", "A member of the board who may vote on its decisions."),
            ("WRES", "Workforce Race Equality Standard."),
        ];
        return new Section("glossary", "Glossary", desk.Words.Of("glossary") is { } own ? [own, new Definitions(entries)] : [new Definitions(entries)]);
    }

    public static Section Accessibility(Desk desk)
    {
        var facts = desk.Facts;
        var contact = facts.Style.Contact;
        var entries = new List<(string, string)>();
        if (contact?.Telephone is { } telephone)
            entries.Add(("Telephone", telephone));
        if (contact?.Email is { } email)
            entries.Add(("E-mail", email));
        if (contact?.Website is { } site)
            entries.Add(("Website", site));
        foreach (var other in contact?.SocialMedia ?? [])
            entries.Add(("Social media", other));
        return new Section("accessibility", "Accessibility",
        [
            .. desk.Words.Or("accessibility",
            [
                "This document is made to be read with a screen reader, by keyboard, at large sizes and in print: headings, tables and charts are tagged, every chart has its text and its figures in a table, and no meaning rests on colour alone. It is made to meet level AA of the Web Content Accessibility Guidelines 2.2.",
                $"To ask for it in another format, such as large print, audio, easy read or another language, please contact {facts.Result.Organisation.Name}{(entries.Count > 0 ? ":" : ".")}",
            ]),
            .. entries.Count > 0 ? new Block[] { new Definitions(entries) } : [],
        ]);
    }
}
