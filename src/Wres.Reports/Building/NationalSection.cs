using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>The national picture: sourced national figures as a page of tiles and as a table with peers, and what anyone can do.</summary>
internal static class NationalSection
{
    private static readonly (string Words, string Url)[] Further =
    [
        ("NHS England: Workforce Race Equality Standard", "https://www.england.nhs.uk/about/equality/equality-hub/workforce-equality-data-standards/equality-standard/"),
        ("NHS Employers: NHS Workforce Race Equality Standard", "https://www.nhsemployers.org/articles/nhs-workforce-race-equality-standard"),
    ];

    public static Section? Make(Desk desk)
    {
        var facts = desk.Facts;
        var known = Enumerable.Range(1, 9).Where(id => facts.Comparison(id).Benchmark is not null).ToList();
        var rows = known.Select(id => Row(facts, id, facts.Titles.Title(id), facts.Comparison(id).Benchmark!.Value, facts.Comparison(id).Benchmark!.Year, facts.Comparison(id).Benchmark!.Source)).ToList();
        foreach (var (id, peer) in Enumerable.Range(1, 9).SelectMany(id => (facts.Comparison(id).Peers ?? []).Select(p => (id, p))))
            rows.Add(Row(facts, id, $"{facts.Titles.Title(id)}, {peer.Name}", peer.Value, peer.Year, peer.Source));
        var blocks = new List<Block>();
        if (known.Count > 0)
        {
            blocks.Add(new Prose($"The newest national figures that are known with a source, by the same {facts.Words.Indicators}.", Intro: true));
            blocks.Add(new Tiles([.. known.Select(id => National(facts, id))]));
        }

        blocks.AddRange(desk.Words.Of("national") is { } own ? [own] : Actions(facts));
        if (rows.Count > 0)
        {
            blocks.Add(new TableBlock(new TableModel
            {
                Label = desk.Numbers.Table(),
                Caption = "Beside national figures and peers",
                Head = [[Cell.Top(facts.Words.Indicator, left: true), Cell.Top("Here"), Cell.Top("There"), Cell.Top("Year"), Cell.Top("Publication", left: true)]],
                Rows = rows,
                Widths = [4, 1, 1, 0.8, 3],
            }));
        }

        return new Section("national", "The national picture", blocks);
    }

    private static Tile National(Facts facts, int id)
    {
        var national = facts.Comparison(id).Benchmark!;
        var here = facts.Indicator(id).Value is { } v ? $" Here: {facts.Show(id, v, facts.Period.Id)}." : "";
        return new Tile(id, FigureFormat.Plain(id), facts.Titles.Title(id), facts.Show(id, national.Value, ""), $"nationally in {FigureFormat.Plain(national.Year)}.{here}", null);
    }

    private static IEnumerable<Block> Actions(Facts facts) =>
    [
        new SubHeading("What an organisation can do"),
        Bullets.Of(
        [
            "Name one leader for each gap, and ask for progress at every board meeting.",
            "Look at each step of recruitment by division, and change the step where people are lost.",
            "Settle concerns informally and early, and check every formal case for fairness before it starts.",
            $"Ask {facts.Words.Minority} {facts.Words.People} what would help, and say what came of it.",
        ]),
        new SubHeading("What each of us can do"),
        Bullets.Of(
        [
            "Speak up when someone is treated unfairly, and stand by those who report it.",
            "Share openings, training and sponsorship beyond the people you know best.",
            "Fill in your own record and the staff survey, so that the figures speak for everyone.",
        ]),
        new SubHeading("Where to read on"),
        new Links([.. Further]),
    ];

    private static TableRow Row(Facts facts, int id, string title, double value, int year, string source) =>
        new([Cell.Side($"{FigureFormat.Plain(id)} {title}"), new(facts.Show(id, facts.Indicator(id).Value, facts.Period.Id)), new(facts.Show(id, value, "")), new(FigureFormat.Plain(year)), Publication(source)]);

    private static Cell Publication(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? new Cell("", Left: true, Content: [new Links([(address.Host, source)])])
            : Cell.Words(source);
}
