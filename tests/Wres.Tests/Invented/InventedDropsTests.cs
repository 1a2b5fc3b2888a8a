using Wres.Domain.Results;
using Wres.TestKit.Invented;
using Wres.Tests.Samples;

namespace Wres.Tests.Invented;

/// <summary>
/// Reads drops of organisations that do not exist and compares every tally and indicator with counts that were made a second time,
/// from what the generator knows and not from the files.
/// </summary>
public sealed class InventedDropsTests
{
    public static TheoryData<ulong, int, int> Drops()
    {
        var data = new TheoryData<ulong, int, int>();
        for (var seed = 1UL; seed <= 50; seed++)
            data.Add(seed, 20 + (int)(seed * 37 % 180), (int)(seed % 4) * 4);
        return data;
    }

    [Theory]
    [MemberData(nameof(Drops))]
    public void Every_row_and_figure_is_as_the_generator_counts_it(ulong seed, int people, int percentMessy)
    {
        var invented = new InventedDrop(seed, 2020 + (int)(seed % 7), people, percentMessy);
        var drop = Drop.Read("XX9", invented.Period, invented.Files.Select(f => (f.Name, f.Bytes, f.Order)));

        drop.Files.Where(f => f.Input.Kind is not null).Select(f => Line(f.Input)).Order(StringComparer.Ordinal)
            .ShouldBe(invented.FileTruths.Select(t => t.ToString()).Order(StringComparer.Ordinal));
        var result = Drop.Calculate(drop);
        FiguresOf(invented).ShouldBe(FiguresOf(result, invented));
    }

    private static string Line(InputEntry e) =>
        $"{e.File} {e.Kind}: counted {e.Counted}; excluded {Text(e.ExcludedBy)}; rejected {Text(e.RejectedBy)}; blank {e.NotRows?.Blank ?? 0}, header {e.NotRows?.RepeatedHeader ?? 0}, footer {e.NotRows?.Footer ?? 0}";

    private static string Text(IReadOnlyDictionary<string, long>? counts) =>
        string.Join(" ", (counts ?? new Dictionary<string, long>()).OrderBy(c => c.Key, StringComparer.Ordinal).Where(c => c.Value > 0).Select(c => $"{c.Key}={c.Value}"));

    private static IEnumerable<string> FiguresOf(InventedDrop drop) => InventedFigures.Expected(drop);

    private static IEnumerable<string> FiguresOf(Wres.Domain.Indicators.CalculatedPeriod result, InventedDrop drop) => InventedFigures.Actual(result, drop);
}
