using Wres.Domain.Results;
using Wres.Reports.Charts;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>The further views of indicator 1: disparity ratios, trajectory, finer groups, divisions, population, targets.</summary>
internal static class RepresentationExtras
{
    public static IEnumerable<Block> Make(Desk desk) =>
        [.. Disparity(desk), .. Trajectory(desk), .. Finer(desk), .. Units(desk), .. Left(desk), .. Populations(desk), .. Targets(desk)];

    private static IEnumerable<Block> Disparity(Desk desk)
    {
        var facts = desk.Facts;
        var rows = (facts.Indicator(1).Disparity ?? []).Where(d => d.LowerToMiddle is not null || d.MiddleToUpper is not null || d.LowerToUpper is not null)
            .Where(d => !facts.Withheld.Disparity(facts.Period.Id, d.Area, facts.Indicator(1))).ToList();
        if (rows.Count == 0)
            yield break;
        yield return new SubHeading("Race disparity ratios");
        yield return new Prose($"How much more likely {facts.Words.White} than {facts.Words.Minority} {facts.Words.People} are to be found higher up: 1.00 is parity, above 1 is to the disadvantage of {facts.Words.Minority} {facts.Words.People}. Lower: up to band 5; middle: bands 6 and 7; upper: band 8a and above.");
        string Show(double? v) => v is { } x ? facts.For(1).Ratio(x) : FigureFormat.None;
        var rungs = rows.SelectMany(r => new Rung[]
        {
            new(LevelTitles.Area(r.Area), null, "", true), new("lower to middle", r.LowerToMiddle, Show(r.LowerToMiddle)),
            new("middle to upper", r.MiddleToUpper, Show(r.MiddleToUpper)), new("lower to upper", r.LowerToUpper, Show(r.LowerToUpper)),
        }).ToList();
        var alternative = "Race disparity ratios: " + string.Join("; ", rows.Select(r => $"{LevelTitles.Area(r.Area)}: lower to middle {Show(r.LowerToMiddle)}, middle to upper {Show(r.MiddleToUpper)}, lower to upper {Show(r.LowerToUpper)}")) + ".";
        yield return new ChartBlock(new ChartModel(desk.Numbers.Figure(), "Race disparity ratios", alternative, LadderChart.Draw(rungs, "parity", alternative), null));
        yield return new TableBlock(new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = "Race disparity ratios",
            Head = [[Cell.Top("Area", left: true), Cell.Top("Lower to middle"), Cell.Top("Middle to upper"), Cell.Top("Lower to upper")]],
            Rows = [.. rows.Select(r => new TableRow([Cell.Side(LevelTitles.Area(r.Area)), new(Show(r.LowerToMiddle)), new(Show(r.MiddleToUpper)), new(Show(r.LowerToUpper))]))],
        });
    }

    private static IEnumerable<Block> Trajectory(Desk desk)
    {
        var facts = desk.Facts;
        var rows = facts.Indicator(1).Trajectory ?? [];
        if (rows.Count == 0 || facts.HidesShare(facts.Period.Id))
            yield break;
        yield return new SubHeading("What it would take in senior bands");
        if (rows.All(r => facts.Withheld.Trajectory(facts.Period.Id, r.Level)))
        {
            yield return new Prose("The numbers at these levels are too small to print, and with them how many more people it would take.");
            yield break;
        }

        yield return new TableBlock(new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"More {facts.Words.Minority} people needed each year for the band's share to reach the workforce's by {FigureFormat.Plain(rows[0].Target)}",
            Head = [[Cell.Top("Level", left: true), Cell.Top("People a year")]],
            Rows = [.. rows.Select(r => new TableRow([Cell.Side(LevelTitles.Level(r.Level)), new(facts.Withheld.Trajectory(facts.Period.Id, r.Level) ? FigureFormat.Hidden : facts.For(1).Count(r.PeopleAYear))]))],
        });
    }

    private static IEnumerable<Block> Finer(Desk desk)
    {
        var facts = desk.Facts;
        var entries = (facts.Indicator(1).Breakdowns?.Ethnicity ?? []).Where(e => e.Count is not null).ToList();
        if (facts.Withheld.Leaves("ethnicity") || entries.Count == 0 || entries.Sum(e => e.Count!.Value) is not (> 0 and var all))
            yield break;
        yield return new SubHeading("By ethnic group");
        yield return new TableBlock(new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"The workforce by ethnic group, {FigureFormat.Date(facts.Period.Snapshot)}",
            Source = "Electronic Staff Record",
            Head = [[Cell.Top("Group", left: true), Cell.Top("People and share of the workforce")]],
            Rows = [.. entries.Select(e => new TableRow([Cell.Side(e.Name), new(desk.CountShare(facts.Period.Id, "ethnicity", e.Name, "count", e.Count!.Value, all))]))],
        });
    }

    private static IEnumerable<Block> Units(Desk desk)
    {
        var breakdowns = desk.Facts.Indicator(1).Breakdowns;
        foreach (var (key, title, entries) in new[]
        {
            ("division", "Division", breakdowns?.Division), ("care-group", "Care group", breakdowns?.CareGroup), ("staff-group", "Staff group", breakdowns?.StaffGroup),
        })
        {
            // One entry alone says no more than the whole workforce does.
            if (entries is not { Count: > 1 } || desk.Facts.Withheld.Leaves(key))
                continue;
            yield return new SubHeading("By " + Narrative.Sentences.Lower(title));
            yield return new TableBlock(RepresentationTables.Breakdown(desk, key, title, entries));
        }
    }

    private static IEnumerable<Block> Left(Desk desk)
    {
        var left = new[] { ("ethnicity", "ethnic group"), ("division", "division"), ("care-group", "care group"), ("staff-group", "staff group") }
            .Where(t => desk.Facts.Withheld.Leaves(t.Item1)).Select(t => t.Item2).ToList();
        if (left.Count > 0)
            yield return new Prose($"The workforce by {Narrative.Sentences.List(left)} is in the internal edition only: its small numbers could not be withheld without withholding figures that stand above.");
    }

    private static IEnumerable<Block> Populations(Desk desk)
    {
        var facts = desk.Facts;
        if (facts.Style.Populations.Count == 0)
            yield break;
        yield return new SubHeading("The people who live here");
        yield return new TableBlock(new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"{Reading.Facts.Capital(facts.Words.Minority)} share of local populations",
            Head = [[Cell.Top("Area", left: true), Cell.Top("People"), Cell.Top("Share"), Cell.Top("Year"), Cell.Top("Source", left: true)]],
            Rows = [.. facts.Style.Populations.Select(p => new TableRow(
            [
                Cell.Side(Reading.Facts.Capital(p.Area)), new(p.People is { } n ? facts.For(1).Count(n) : FigureFormat.None), new(facts.For(1).Percent(p.MinorityPercent)),
                new(FigureFormat.Plain(p.Year)), Cell.Words(p.Source),
            ]))],
        });
        if (facts.Indicator(1).Value is { } share && !facts.HidesShare(facts.Period.Id))
        {
            foreach (var p in facts.Style.Populations.Where(p => !facts.For(1).IsNoPoints(share - p.MinorityPercent)))
                yield return new Prose($"The workforce share of {facts.For(1).Percent(share)} is {facts.For(1).PointsInWords(share - p.MinorityPercent)} {(share > p.MinorityPercent ? "above" : "below")} that of {p.Area}.");
        }
    }

    private static IEnumerable<Block> Targets(Desk desk)
    {
        if (desk.Facts.Style.Targets.Count == 0)
            yield break;
        yield return new SubHeading("Targets");
        yield return Bullets.Of(desk.Facts.Style.Targets.Select(desk.Words.Fill));
    }
}
