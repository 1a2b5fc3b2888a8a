using System.Globalization;
using Wres.Domain.Indicators;
using Wres.Domain.Results;
using Wres.TestKit.Invented;
using Wres.Tests.Samples;

namespace Wres.Tests.Invented;

/// <summary>Drops of counts files only: what is used, what is left aside, and what an indicator comes to.</summary>
public sealed class InventedCountsTests
{
    public static TheoryData<ulong> Seeds() => [.. Enumerable.Range(1, 60).Select(i => (ulong)i)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_indicator_comes_from_the_counts_that_the_contract_uses(ulong seed)
    {
        var invented = new InventedCounts(seed);
        var result = Drop.Calculate(Drop.Read("XX9", "2025-03", invented.Files().Select(f => (f.Name, f.Bytes, f.Order))));
        result.Indicators.Select(Line).ShouldBe(Enumerable.Range(1, 9).Select(id => Expected(id, invented)));
    }

    private static string Line(IndicatorResult i)
    {
        var value = i.Status == "suppressed" ? "suppressed" : i.Value?.ToString("0.000000", CultureInfo.InvariantCulture) ?? "none";
        var figures = i.Id switch
        {
            1 when i.Groups is { } g => $" {g.White!.Count}/{g.Bme!.Count}/{g.Unknown!.Count}",
            <= 4 when i.Groups is { } g => $" {g.White!.Numerator}/{g.Bme!.Numerator}/{g.Unknown!.Numerator} of {g.White.Denominator}/{g.Bme.Denominator}/{g.Unknown.Denominator}",
            9 when i.Subsets is { } s => $" {Part(s.Total)} {Part(s.Voting)} {Part(s.NonVoting)} {Part(s.Executive)} {Part(s.NonExecutive)}",
            _ => "",
        };
        return $"{i.Id} {i.Status} {value}{figures}";
    }

    private static string Expected(int id, InventedCounts invented)
    {
        var (n, of) = (invented.Counts[$"n {id}"], invented.Counts[$"d {id}"]);
        var people = invented.Counts["n 1"];
        var has = invented.Counts.Names.Contains($"n {id}");
        if (id == 1 && has)
            return Said(id, Sum(n) == 0 ? null : 100.0 * n.B / Sum(n), $" {Of(n)}");
        if (id is 2 or 3 or 4 && has)
            return Said(id, Ratio(id, n, of), $" {Of(n)} of {Of(of)}");
        if (id is >= 5 and <= 8 && (invented.Survey.ContainsKey($"{id} BME") || invented.Survey.ContainsKey($"{id} White") && !invented.Headlines.ContainsKey(id)))
        {
            return !invented.Survey.TryGetValue($"{id} BME", out var bme) ? $"{id} not-calculable none"
                : bme.Responses < 11 ? $"{id} suppressed suppressed" : Said(id, bme.Percent, "");
        }

        var (total, voting, executive) = (invented.Counts["board-total"], invented.Counts["board-voting"], invented.Counts["board-executive"]);
        if (id == 9 && Sum(total) > 0 && Sum(people) > 0)
        {
            var value = 100.0 * voting.B / Sum(voting) - 100.0 * people.B / Sum(people);
            return Said(id, value, $" {Of(total)} {Of(voting)} {Of(Minus(total, voting))} {Of(executive)} {Of(Minus(total, executive))}");
        }

        return invented.Headlines.TryGetValue(id, out var headline) ? $"{id} imported {headline.ToString("0.000000", CultureInfo.InvariantCulture)}" : $"{id} not-calculable none";
    }

    private static string Said(int id, double? value, string figures) =>
        $"{id} {(value is null ? "not-calculable" : "calculated")} {value?.ToString("0.000000", CultureInfo.InvariantCulture) ?? "none"}{figures}";

    private static double? Ratio(int id, (long W, long B, long U) n, (long W, long B, long U) of)
    {
        if (of.W == 0 || of.B == 0)
            return null;
        var (white, bme) = ((double)n.W / of.W, (double)n.B / of.B);
        var (top, bottom) = id == 3 ? (bme, white) : (white, bme);
        return bottom == 0 ? null : top / bottom;
    }

    private static string Part(BoardSubset? part) => part is null ? "-" : $"{part.White}/{part.Bme}/{part.Unknown}";

    private static string Of((long W, long B, long U) counts) => $"{counts.W}/{counts.B}/{counts.U}";

    private static (long, long, long) Minus((long W, long B, long U) a, (long W, long B, long U) b) => (a.W - b.W, a.B - b.B, a.U - b.U);

    private static long Sum((long W, long B, long U) counts) => counts.W + counts.B + counts.U;
}
