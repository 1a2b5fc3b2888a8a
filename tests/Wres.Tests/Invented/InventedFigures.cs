using Wres.Domain.Indicators;
using Wres.Domain.Results;
using Wres.TestKit.Invented;

namespace Wres.Tests.Invented;

/// <summary>The figures of a drop as lines of text, once from the generator's own counts and once from the product.</summary>
internal static class InventedFigures
{
    private static readonly string[] Parts = ["total", "voting", "non-voting", "executive", "non-executive"];

    public static IReadOnlyList<string> Expected(InventedDrop drop)
    {
        var (w, b, u) = drop.Workforce[""];
        var lines = new List<string>(drop.Workforce.Lines().Select(l => "workforce " + l));
        lines.AddRange(Likelihood(2, drop.Appointed[""], drop.Shortlisted[""]));
        lines.AddRange(drop.Shortlisted.Names.Where(n => n.Length > 0).Select(n => $"2 {n} {Of(drop.Appointed[n])} of {Of(drop.Shortlisted[n])}"));
        if (drop.Shortlisted.Names.Skip(1).Any())
            lines.Add($"2 source Without International {Of(Minus(drop.Appointed[""], drop.Appointed["source International"]))} of {Of(Minus(drop.Shortlisted[""], drop.Shortlisted["source International"]))}");
        lines.AddRange(drop.Origins.Where(o => o.Value > 0).Select(o => $"origin {o.Key} {o.Value}"));
        lines.Add("2 applications " + Of(drop.Applications[""]));
        if (w + b + u > 0)
        {
            lines.AddRange(Likelihood(3, drop.Disciplined[""], (w, b, u)));
            if (drop.Trained is { } trained)
                lines.AddRange(Likelihood(4, trained[""], (w, b, u)));
        }

        for (var indicator = 5; indicator <= 8; indicator++)
        {
            foreach (var group in "wb")
            {
                if (drop.Survey(indicator, group) is { } figure)
                    lines.Add($"{indicator} {group} {(figure.Responses < 11 ? "suppressed" : figure.Percent.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))} of {figure.Responses}");
            }
        }

        if (w + b + u > 0)
            lines.AddRange(Parts.Where(p => drop.Board[p] is var (x, y, z) && x + y + z > 0).Select(p => $"9 {p} {Of(drop.Board[p])}"));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<string> Actual(CalculatedPeriod result, InventedDrop drop)
    {
        var lines = new List<string>();
        if (result.Workforce is { } workforce)
        {
            lines.Add($"workforce  {workforce.White}/{workforce.Bme}/{workforce.Unknown}");
            var one = result.Indicators[0];
            if (drop.Trained is not null)
            {
                lines.AddRange((one.Rows ?? []).Where(r => r.White + r.Bme + r.Unknown > 0).Select(r => $"workforce {r.Area} {r.Level} {r.White}/{r.Bme}/{r.Unknown}"));
                lines.AddRange((one.Clusters ?? []).Where(r => r.White + r.Bme + r.Unknown > 0).Select(r => $"workforce {r.Area} cluster {r.Cluster} {r.White}/{r.Bme}/{r.Unknown}"));
                lines.AddRange((one.Breakdowns?.Ethnicity ?? []).Where(e => e.Count > 0).Select(e => $"origin {e.Name} {e.Count}"));
                lines.AddRange((one.Breakdowns?.Division ?? []).Select(d =>
                    $"workforce division {d.Name.Replace("&", "and", StringComparison.Ordinal).ToLowerInvariant()} {d.White}/{d.Bme}/{d.Unknown}"));
            }
        }

        foreach (var id in new[] { 2, 3, 4 })
        {
            var indicator = result.Indicators[id - 1];
            if (indicator.Groups is { } groups)
                lines.AddRange(Likelihood(id, Numbers(groups, g => g.Numerator), Numbers(groups, g => g.Denominator), indicator.Value));
        }

        var two = result.Indicators[1];
        var said = drop.Shortlisted.Names.Select(n => n.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var (kind, entries) in new[] { ("source", two.Breakdowns?.Source), ("area", two.Breakdowns?.Area), ("level", two.Breakdowns?.Level), ("division", two.Breakdowns?.Division) })
        {
            if (said.Contains(kind))
                lines.AddRange((entries ?? []).Select(e => $"2 {kind} {(kind == "division" ? e.Name.ToLowerInvariant() : e.Name)} {Of(Numbers(e.Groups!, g => g.Numerator))} of {Of(Numbers(e.Groups!, g => g.Denominator))}"));
        }

        if (two.Funnel is { } funnel)
            lines.Add($"2 applications {funnel.White?.Applications ?? 0}/{funnel.Bme?.Applications ?? 0}/{funnel.Unknown?.Applications ?? 0}");
        foreach (var indicator in result.Indicators.Where(i => i.Id is >= 5 and <= 8))
        {
            foreach (var (name, group) in new[] { ("w", indicator.Groups?.White), ("b", indicator.Groups?.Bme) })
            {
                if (group is not null)
                    lines.Add($"{indicator.Id} {name} {(group.Status == "suppressed" ? "suppressed" : group.Percent?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))} of {group.Responses}");
            }
        }

        if (result.Indicators[8].Subsets is { } subsets)
        {
            foreach (var (name, part) in Parts.Zip([subsets.Total, subsets.Voting, subsets.NonVoting, subsets.Executive, subsets.NonExecutive]))
            {
                if (part is not null && part.White + part.Bme + part.Unknown > 0)
                    lines.Add($"9 {name} {part.White}/{part.Bme}/{part.Unknown}");
            }
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Likelihood(int id, (long W, long B, long U) n, (long W, long B, long U) of)
    {
        double? ratio = of.W == 0 || of.B == 0 ? null : id == 3 ? Ratio(n.B, of.B, n.W, of.W) : Ratio(n.W, of.W, n.B, of.B);
        return Likelihood(id, n, of, ratio);
    }

    private static IEnumerable<string> Likelihood(int id, (long W, long B, long U) n, (long W, long B, long U) of, double? ratio) =>
        [$"{id} {Of(n)} of {Of(of)} = {ratio?.ToString("0.000000", System.Globalization.CultureInfo.InvariantCulture)}"];

    private static double? Ratio(long n, long of, long byN, long byOf) => byN == 0 ? null : (double)n * byOf / ((double)of * byN);

    private static (long, long, long) Minus((long W, long B, long U) a, (long W, long B, long U) b) => (a.W - b.W, a.B - b.B, a.U - b.U);

    private static string Of((long W, long B, long U) counts) => $"{counts.W}/{counts.B}/{counts.U}";

    private static (long, long, long) Numbers(GroupSet<GroupFigures> groups, Func<GroupFigures, long?> number) =>
        (groups.White is { } w ? number(w) ?? 0 : 0, groups.Bme is { } b ? number(b) ?? 0 : 0, groups.Unknown is { } u ? number(u) ?? 0 : 0);
}
