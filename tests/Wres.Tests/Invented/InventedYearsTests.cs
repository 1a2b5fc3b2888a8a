using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.TestKit.Invented;
using Wres.Tests.Samples;

namespace Wres.Tests.Invented;

/// <summary>Two years of an organisation that does not exist, compared by the product and by the words of the method.</summary>
public sealed class InventedYearsTests
{
    public static TheoryData<ulong> Seeds() => [.. Enumerable.Range(1, 25).Select(i => (ulong)i * 1009)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_verdict_is_as_the_generator_s_counts_give_it(ulong seed)
    {
        var (before, now) = (new InventedDrop(seed, 2024, 160, 3, march: true), new InventedDrop(seed + 1, 2025, 160, 3, march: true));
        var earlier = Read(before, KnownHistory.None);
        var compared = Read(now, new KnownHistory { Results = [earlier.Document], Counts = earlier.Drop.Inputs.Counts, Survey = earlier.Drop.Inputs.Survey ?? [] });
        compared.Compared.Comparison.Select(c => $"{c.Id} {(c.Verdict == "not-comparable" ? c.Reason : c.Verdict)}")
            .ShouldBe(Enumerable.Range(1, 9).Select(id => $"{id} {InventedVerdict.Of(id, now, before)}"));
    }

    private static SampleResult Read(InventedDrop invented, KnownHistory history)
    {
        var drop = Drop.Read("XX9", invented.Period, invented.Files.Select(f => (f.Name, f.Bytes, f.Order)));
        var calculated = Drop.Calculate(drop);
        var known = history with { Counts = [.. history.Counts, .. drop.Inputs.Counts], Survey = [.. history.Survey, .. drop.Inputs.Survey ?? []] };
        return new SampleResult(drop, calculated, Comparer.Compare(drop.Inputs.Period, calculated.Indicators, known, new MethodSettings(), BenchmarkTable.Shipped));
    }
}
