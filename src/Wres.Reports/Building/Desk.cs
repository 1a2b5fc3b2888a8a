using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>What every section is made with: the facts, the numbers of tables and figures, and the trust's own words.</summary>
internal sealed class Desk(Facts facts, Narrative.OwnWords words)
{
    public Facts Facts { get; } = facts;
    public Narrative.OwnWords Words { get; } = words;
    public Numbering Numbers { get; } = new();

    private FigureFormat Format => Facts.For(1);

    /// <summary>A count with its share of a whole, in the order of the house style; withheld as one.</summary>
    public string CountShare(string period, string table, string row, string group, long count, long whole)
    {
        if (Facts.Withheld.Cell(period, table, row, group))
            return FigureFormat.Hidden;
        if (whole == 0)
            return Format.Count(count);
        var percent = Format.Percent(100.0 * count / whole);
        return Facts.Style.CountFirst ? $"{Format.Count(count)} ({percent})" : $"{percent} ({Format.Count(count)})";
    }

    /// <summary>A count alone.</summary>
    public string Count(string period, string table, string row, string group, long count) =>
        Facts.Withheld.Cell(period, table, row, group) ? FigureFormat.Hidden : Format.Count(count);

    /// <summary>A bar of the share of a group in a row.</summary>
    public Charts.Bar Bar(string period, string table, string row, string label, long bme, long whole)
    {
        if (Facts.Withheld.Cell(period, table, row, "bme"))
            return new(label, null, FigureFormat.Hidden);
        return whole == 0 ? new(label, null, "no one") : new(label, 100.0 * bme / whole, Format.Percent(100.0 * bme / whole));
    }

    /// <summary>The groups of the house style in its order, with a group's count of a row.</summary>
    public static long Of(string group, long white, long bme, long unknown) => group switch { "white" => white, "bme" => bme, _ => unknown };

    /// <summary>The verdict of an indicator.</summary>
    public Verdict Verdict(int id) => Model.Verdict.Of(Facts.Comparison(id).Verdict);

    /// <summary>How sure the figure is and what chance could do to its change.</summary>
    public Note Certainty(int id, IReadOnlyList<string> lines)
    {
        var change = Narrative.ChangeText.Chance(Facts, id);
        return new Note("How sure is this?", [.. lines, .. change is null ? [] : new[] { change }]);
    }

    /// <summary>The national figure, where one is sourced.</summary>
    public string? National(int id)
    {
        if (Facts.Comparison(id).Benchmark is not { } national)
            return null;
        var unit = id == 9 ? " percentage points" : "";
        var source = Facts.Style.Sections.Contains("national") ? "" : $" ({national.Source})";
        return $"The national figure for {FigureFormat.Plain(national.Year)} was {Facts.Show(id, national.Value, "")}{unit}{source}.";
    }

    /// <summary>The indicator's name with its number: Indicator 2.</summary>
    public string Name(int id) => $"{Facts.Words.Indicator} {FigureFormat.Plain(id)}";

    /// <summary>Anchor of an indicator's section.</summary>
    public static string Anchor(int id) => "indicator-" + FigureFormat.Plain(id);

    /// <summary>The years of indicator 1 that can stand side by side, oldest first: years without counts are left out.</summary>
    public IReadOnlyList<IndicatorsDocument> CountedYears(int most) =>
        [.. Facts.Years(most).Where(d => d.Workforce is { Total: > 0 }).Reverse()];
}
