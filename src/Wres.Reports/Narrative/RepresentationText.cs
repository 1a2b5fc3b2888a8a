using Wres.Domain.Results;
using Wres.Reports.Figures;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>Indicator 1 in words.</summary>
internal sealed class RepresentationText(Facts facts)
{
    private readonly IndicatorResult _indicator = facts.Indicator(1);

    public string Meaning() => _indicator.Value is not null ? $"of {facts.Words.People} are {facts.Words.Minority}." : MissingText.Of(facts, _indicator)!;

    /// <summary>The workforce in numbers, and how many more or fewer than a year earlier.</summary>
    public string? Workforce()
    {
        if (facts.Result.Workforce is not { Total: > 0 } staff)
            return null;
        var name = facts.Result.Organisation.Name;
        if (facts.Withheld.Cell(facts.Period.Id, "workforce", "all", "total"))
            return null;
        var first = $"On {FigureFormat.Date(facts.Period.Snapshot)} {name} had {facts.For(1).Count(staff.Total)} {facts.Words.People} in post: "
            + $"{Part("bme", staff.Bme, staff.Total)} {facts.Words.Minority}, {Part("white", staff.White, staff.Total)} {facts.Words.White} and {Part("unknown", staff.Unknown, staff.Total)} whose ethnicity is not known.";
        if (facts.Of(facts.PreviousPeriod)?.Workforce is not { Total: > 0 } before || facts.HidesShare(facts.PreviousPeriod) || facts.Withheld.Cell(facts.PreviousPeriod, "workforce", "all", "total"))
            return first;
        return $"{first} A year earlier there were {facts.For(1).Count(before.Total)}, of whom {facts.For(1).Count(before.Bme)} were {facts.Words.Minority}.";
    }

    /// <summary>Shares of the three areas.</summary>
    public string? Areas()
    {
        var parts = new List<string>();
        foreach (var area in LevelTitles.Areas)
        {
            var rows = (_indicator.Rows ?? []).Where(r => r.Area == area).ToList();
            var (bme, all) = (rows.Sum(r => r.Bme), rows.Sum(r => r.White + r.Bme + r.Unknown));
            if (all > 0 && !facts.Withheld.Cell(facts.Period.Id, "area", area, "bme"))
                parts.Add($"{facts.For(1).Percent(100.0 * bme / all)} of {LevelTitles.Area(area).ToLowerInvariant()} {facts.Words.People}");
        }

        return parts.Count < 2 ? null : Facts.Capital($"{facts.Words.Minority} {facts.Words.People} are {Sentences.List(parts)}.");
    }

    /// <summary>How complete ethnicity is.</summary>
    public string? Declaration() => facts.Result.Quality.EthnicityDeclared is { } declared && !facts.Withheld.Cell(facts.Period.Id, "workforce", "all", "unknown")
        ? $"Ethnicity is known for {facts.For(1).Rate(declared)} of {facts.Words.People}."
        : null;

    /// <summary>Which levels lie below and above the share of the workforce; withheld and empty levels are in neither list.</summary>
    public IEnumerable<string> Levels()
    {
        if (_indicator.Value is not { } share || facts.HidesShare(facts.Period.Id))
            yield break;
        foreach (var area in LevelTitles.Areas)
        {
            var rows = (_indicator.Rows ?? []).Where(r => r.Area == area && r.White + r.Bme + r.Unknown > 0)
                .Where(r => !facts.Withheld.Cell(facts.Period.Id, "level", r.Area + "/" + r.Level, "bme")).ToList();
            var below = rows.Where(r => Share(r) < share).Select(Name).ToList();
            var above = rows.Where(r => Share(r) >= share).Select(Name).ToList();
            if (below.Count + above.Count == 0)
                continue;
            var lower = below.Count > 0 ? $"lower than {facts.For(1).Percent(share)} in {Sentences.List(below)}" : "";
            var higher = above.Count > 0 ? $"as high or higher in {Sentences.List(above)}" : "";
            yield return $"{LevelTitles.Area(area)}: the {facts.Words.Minority} share is {string.Join(", and ", new[] { lower, higher }.Where(s => s.Length > 0))}.";
        }
    }

    private static double Share(LevelRow r) => 100.0 * r.Bme / (r.White + r.Bme + r.Unknown);

    private static string Name(LevelRow row) => Sentences.Lower(LevelTitles.Level(row.Level));

    private string Part(string group, long n, long all)
    {
        if (facts.Withheld.Cell(facts.Period.Id, "workforce", "all", group))
            return FigureFormat.Hidden;
        return $"{facts.For(1).Count(n)} ({facts.For(1).Percent(100.0 * n / all)})";
    }
}
