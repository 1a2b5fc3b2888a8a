using Wres.Domain.Disclosure;

namespace Wres.Tests.Domain;

public sealed class SuppressionTests
{
    private readonly CountSystem _system = new();

    [Fact]
    public void Counts_of_1_to_4_are_hidden_and_0_and_5_are_shown()
    {
        foreach (var n in new[] { 0, 1, 4, 5 })
            Cell($"{n}", n);
        Hidden().ShouldBe(["1", "4"]);
    }

    [Fact]
    public void A_row_with_one_hidden_cell_hides_its_smallest_other_non_zero_count()
    {
        Sum(Cell("total", 112), Cell("white", 90), Cell("bme", 20), Cell("unknown", 2), Cell("none", 0));
        Hidden().ShouldBe(["bme", "unknown"]);
    }

    [Fact]
    public void Of_two_equal_counts_the_first_is_hidden()
    {
        Sum(Cell("total", 23), Cell("a", 10), Cell("b", 10), Cell("c", 3));
        Hidden().ShouldBe(["a", "c"]);
    }

    [Fact]
    public void Hiding_runs_on_through_columns_until_nothing_changes()
    {
        int a = Cell("a", 3), b = Cell("b", 20), c = Cell("c", 30), d = Cell("d", 40), e = Cell("e", 50), f = Cell("f", 60);
        Sum(Cell("row 1", 23), a, b);
        Sum(Cell("row 2", 70), c, d);
        Sum(Cell("row 3", 110), e, f);
        Sum(Cell("left", 83), a, c, e);
        Sum(Cell("right", 120), b, d, f);
        Hidden().ShouldBe(["a", "b", "c", "d"]);
    }

    [Fact]
    public void A_hidden_cell_beside_zeros_hides_its_total()
    {
        int only = Cell("only", 40), other = Cell("other", 2);
        Sum(Cell("row", 40), only, Cell("zero", 0));
        Sum(Cell("column", 42), only, other);
        Hidden().ShouldBe(["only", "other", "row"]);
    }

    [Fact]
    public void Two_rings_of_hidden_cells_joined_by_one_cell_do_not_give_that_cell_away()
    {
        // Every sum has two hidden cells or more, and yet the bridge is the difference of two sums of sums.
        int a = Cell("a", 1), b = Cell("b", 2), c = Cell("c", 3), bridge = Cell("bridge", 4), d = Cell("d", 1), e = Cell("e", 2), f = Cell("f", 3);
        int x = Cell("x", 50), y = Cell("y", 60);
        Sum(Cell("s1", 3), a, b);
        Sum(Cell("s2", 55), b, c, x);
        Sum(Cell("s3", 8), a, c, bridge);
        Sum(Cell("s4", 67), bridge, d, e, y);
        Sum(Cell("s5", 4), d, f);
        Sum(Cell("s6", 5), e, f);
        var hidden = Suppression.Apply(_system, 4);
        LinearAttack.Solved(_system, hidden).ShouldBeEmpty();
    }

    [Fact]
    public void Tied_counts_are_hidden_together()
    {
        _system.Tie(Cell("white", 12), Cell("bme", 2));
        Hidden().ShouldBe(["bme", "white"]);
    }

    [Fact]
    public void Random_tables_with_totals_can_not_be_undone()
    {
        var random = new Random(20250331);
        for (var round = 0; round < 150; round++)
        {
            var system = new CountSystem();
            int rows = random.Next(2, 9), columns = random.Next(2, 6);
            var counts = new long[rows, columns];
            var cells = new int[rows, columns];
            for (var r = 0; r < rows; r++)
            {
                for (var c = 0; c < columns; c++)
                {
                    counts[r, c] = random.Next(3) == 0 ? random.Next(0, 5) : random.Next(0, 60);
                    cells[r, c] = system.Add(new("p", "t", $"{r}", $"{c}"), counts[r, c]);
                }
            }

            for (var r = 0; r < rows; r++)
            {
                var row = Enumerable.Range(0, columns).ToArray();
                system.AddSum(system.Add(new("p", "t", $"{r}", "total"), row.Sum(c => counts[r, c])), [.. row.Select(c => cells[r, c])]);
            }

            for (var c = 0; c < columns; c++)
            {
                var column = Enumerable.Range(0, rows).ToArray();
                system.AddSum(system.Add(new("p", "t", "total", $"{c}"), column.Sum(r => counts[r, c])), [.. column.Select(r => cells[r, c])]);
            }

            var hidden = Suppression.Apply(system, 4);
            LinearAttack.Solved(system, hidden).ShouldBeEmpty($"round {round}");
        }
    }

    [Fact]
    public void A_headline_is_never_hidden_for_another_cell_and_an_inner_one_is_instead()
    {
        int white = Cell("white", 100), bme = Cell("bme", 3), unknown = Cell("unknown", 28);
        Sum(Cell("row", 131), white, bme, unknown);
        // The column of Unknown has no other people, and its total is a headline: hiding Unknown alone would protect nothing.
        Sum(_system.Add(new("2025-03", "t", "headline", "n"), 28, headline: true), unknown, Cell("zero", 0));
        Hidden().ShouldBe(["bme", "unknown", "white"]);
    }

    [Fact]
    public void A_small_headline_is_hidden_and_costs_no_other_headline()
    {
        int white = Headline("white", 900), bme = Headline("bme", 90), unknown = Headline("unknown", 3);
        Sum(Headline("total", 993), white, bme, unknown);
        Hidden().ShouldBe(["unknown"]);
    }

    private int Headline(string name, long count) => _system.Add(new("2025-03", "t", name, "n"), count, headline: true);

    private int Cell(string name, long count) => _system.Add(new("2025-03", "t", name, "n"), count);

    private void Sum(int whole, params int[] parts) => _system.AddSum(whole, parts);

    private string[] Hidden() => [.. Suppression.Apply(_system, 4).Select(c => c.Row).Order(StringComparer.Ordinal)];
}
