using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.OpenData;

/// <summary>One of the nine, as the public report prints it.</summary>
/// <param name="Id">1 to 9.</param>
/// <param name="Label">Such as <c>Indicator 2</c>.</param>
/// <param name="Title">What it measures, in a few words.</param>
/// <param name="Value">The figure as printed, of indicator 9 with its unit, or a dash.</param>
/// <param name="Verdict">Since last year, in words.</param>
/// <param name="Exact">The rounded figure as a number; null where none is shown.</param>
/// <param name="Range">Of indicators 2 to 4: within, adverse-to-bme or adverse-to-white, by the printed figure; null for others.</param>
public sealed record PublicIndicator(int Id, string Label, string Title, string Value, string Verdict, double? Exact, string? Range);

/// <summary>A part of the workforce as the public report prints it: the minority group's share, or withheld.</summary>
public sealed record PublicGroup(string Kind, string Name, string Share, string People);

/// <summary>What may be told to people outside of the organisation's analysts: the public report's figures in brief. E-mails use nothing else.</summary>
public static class PublicDigest
{
    /// <summary>The nine indicators.</summary>
    public static IReadOnlyList<PublicIndicator> Indicators(DocumentInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var facts = new Facts(inputs with { Edition = Edition.Public });
        var open = OpenFigures.Of(inputs).Where(f => f is { Table: "headline", Measure: "value" } && f.Period == facts.Period.Id).ToDictionary(f => f.Indicator);
        return
        [
            .. Enumerable.Range(1, 9).Select(id =>
            {
                var exact = open[id].Value is { } text ? double.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : (double?)null;
                var shown = facts.Show(id, facts.Indicator(id).Value, facts.Period.Id);
                return new PublicIndicator(
                    id, $"{facts.Words.Indicator} {FigureFormat.Plain(id)}", facts.Titles.Short(id), id == 9 && exact is not null ? shown + " points" : shown,
                    Verdict.Of(facts.Comparison(id).Verdict).Word, exact, id is 2 or 3 or 4 && exact is { } v ? Range(facts, id, v) : null);
            }),
        ];
    }

    /// <summary>Divisions and care groups that the public report prints.</summary>
    public static IReadOnlyList<PublicGroup> Groups(DocumentInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var facts = new Facts(inputs with { Edition = Edition.Public });
        var breakdowns = facts.Indicator(1).Breakdowns;
        return [.. Of(facts, "division", breakdowns?.Division), .. Of(facts, "care-group", breakdowns?.CareGroup)];
    }

    private static IEnumerable<PublicGroup> Of(Facts facts, string kind, IReadOnlyList<BreakdownEntry>? entries)
    {
        if (entries is not { Count: > 1 } || facts.Withheld.Leaves(kind))
            yield break;
        foreach (var entry in entries)
        {
            var total = (entry.White ?? 0) + (entry.Bme ?? 0) + (entry.Unknown ?? 0);
            var hidden = facts.Withheld.Cell(facts.Period.Id, kind, entry.Name, "bme");
            var share = hidden || total == 0 ? FigureFormat.Hidden : facts.Format.Percent(100.0 * (entry.Bme ?? 0) / total);
            var people = facts.Withheld.Cell(facts.Period.Id, kind, entry.Name, "total") ? FigureFormat.Hidden : facts.Format.Count(total);
            yield return new PublicGroup(kind, entry.Name, share, people);
        }
    }

    // Above 1 is to the disadvantage of the minority group in all three.
    private static string Range(Facts facts, int id, double value) => facts.Indicator(id).FourFifths is { } said && !facts.Coarse(id, facts.Period.Id) ? said
        : value > facts.Method.FourFifthsHigh ? "adverse-to-bme" : value < facts.Method.FourFifthsLow ? "adverse-to-white" : "within";
}
