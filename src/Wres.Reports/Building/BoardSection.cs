using Wres.Domain.Results;
using Wres.Reports.Charts;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Narrative;

namespace Wres.Reports.Building;

/// <summary>Indicator 9.</summary>
internal static class BoardSection
{
    public static Section Make(Desk desk)
    {
        const int id = 9;
        var (facts, indicator) = (desk.Facts, desk.Facts.Indicator(id));
        var blocks = new List<Block> { new Prose(facts.Titles.Measures(id), Intro: true) };
        if (indicator.Value is { } value)
            blocks.Add(new KeyFigure(facts.For(9).SignedPoints(value), BoardText.Meaning(facts), desk.Verdict(id), Chart(desk)));
        else
            blocks.Add(new Note("No figure this year", [BoardText.Meaning(facts)]));
        if (Table(desk) is { } table)
            blocks.Add(new TableBlock(table));
        blocks.AddRange(desk.Words.Or(Desk.Anchor(id),
        [
            Sentences.Join(BoardText.Shares(facts)),
            Sentences.Join(ChangeText.Movement(facts, id), ChangeText.Rule(facts, id), ChangeText.Origin(facts, id)),
            Sentences.Join(TrendText.Of(facts, id), desk.National(id), GoalText.Of(facts, id)),
        ]));
        if (BoardText.Certainty(facts) is { Count: > 0 } certainty)
            blocks.Add(desk.Certainty(id, certainty));
        if (indicator.Value is not null)
        {
            blocks.Add(new Note("How it is calculated",
            [
                $"The difference is the share of a group among voting board members minus its share of the workforce, in percentage points; {facts.Words.Unknown.ToLowerInvariant()} is kept in both wholes. A plus means a larger share on the board than in the workforce.",
            ]));
        }

        return new Section(Desk.Anchor(id), $"{desk.Name(id)}: {Sentences.Lower(facts.Titles.Title(id))}", blocks);
    }

    private static ChartModel? Chart(Desk desk)
    {
        var facts = desk.Facts;
        if (facts.Indicator(9).Subsets?.Voting?.Percent is not { } board || facts.Result.Workforce is not { Total: > 0 } staff || facts.HidesShare(facts.Period.Id))
            return null;
        Bar Of(string label, double percent) => new(label, percent, facts.For(9).Percent(percent));
        (string, Bar, Bar) Pair(string group, double onBoard, long people) =>
            (facts.Group(group), Of("Voting board members", onBoard), Of("Workforce", 100.0 * people / staff.Total));
        var pairs = facts.Style.GroupOrder.Select(g => g switch
        {
            "white" => Pair(g, board.White, staff.White),
            "bme" => Pair(g, board.Bme, staff.Bme),
            _ => Pair(g, board.Unknown, staff.Unknown),
        }).ToList();
        var alternative = "Voting board members beside the workforce: " + string.Join("; ", pairs.Select(p => $"{p.Item1}: board {p.Item2.Text}, workforce {p.Item3.Text}")) + ".";
        return new ChartModel(desk.Numbers.Figure(), "Voting board members beside the workforce", alternative, PairChart.Draw(pairs, alternative), null);
    }

    public static TableModel? Table(Desk desk)
    {
        var facts = desk.Facts;
        if (facts.Indicator(9).Subsets is not { } subsets)
            return null;
        var rows = new List<TableRow>();
        foreach (var (name, subset) in new[]
        {
            ("Voting", subsets.Voting), ("Non-voting", subsets.NonVoting), ("Executive", subsets.Executive), ("Non-executive", subsets.NonExecutive), ("Whole board", subsets.Total),
        })
        {
            if (subset is { Percent: not null } || (subset is not null && !facts.Withheld.BoardCounts && subset.White + subset.Bme + subset.Unknown > 0))
                rows.Add(new TableRow([Cell.Side(name), .. Cells(desk, subset)], Strong: name == "Whole board"));
        }

        if (rows.Count == 0)
            return null;
        var groups = facts.Style.GroupOrder;
        var counts = !facts.Withheld.BoardCounts;
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = $"The board on {FigureFormat.Date(facts.Period.Snapshot)} and its difference to the workforce, percentage points",
            Source = Reading.IndicatorTitles.Source(9, 0),
            Note = counts ? null : "Board members are few and named in public, so their numbers are not printed.",
            Head =
            [
                [Cell.Top("Members", left: true, rows: 2), Cell.Top("Share of members", columns: groups.Count), Cell.Top("Difference to the workforce", columns: groups.Count)],
                [.. groups.Select(g => Cell.Top(facts.Group(g))), .. groups.Select(g => Cell.Top(facts.Group(g)))],
            ],
            Rows = rows,
        };
    }

    private static IEnumerable<Cell> Cells(Desk desk, BoardSubset subset)
    {
        var (facts, format) = (desk.Facts, desk.Facts.For(9));
        foreach (var group in facts.Style.GroupOrder)
        {
            var percent = Of(subset.Percent, group) is { } p ? format.Percent(p) : FigureFormat.None;
            var count = format.Count(Desk.Of(group, subset.White, subset.Bme, subset.Unknown));
            yield return new(facts.Withheld.BoardCounts ? percent : facts.Style.CountFirst ? $"{count} ({percent})" : $"{percent} ({count})");
        }

        foreach (var group in facts.Style.GroupOrder)
            yield return new(Of(subset.Difference, group) is { } d ? format.SignedPoints(d) : FigureFormat.None);
    }

    private static double? Of(GroupNumbers? numbers, string group) =>
        numbers is null ? null : group switch { "white" => numbers.White, "bme" => numbers.Bme, _ => numbers.Unknown };
}
