using Wres.Domain.Results;
using Wres.Reports.Reading;

namespace Wres.Reports.Narrative;

/// <summary>Which clusters have more or fewer people of the minority group than a year earlier; withheld changes are in neither list.</summary>
internal static class MovementText
{
    public static IEnumerable<string> Of(Facts facts)
    {
        var movements = facts.Comparison(1).Movement ?? [];
        foreach (var area in LevelTitles.Areas)
        {
            var shown = movements.Where(m => m.Area == area && m.Cluster != "none" && !facts.Withheld.Movement(facts.Period.Id, facts.PreviousPeriod, m.Area, m.Cluster, "bme")).ToList();
            var (more, fewer) = (shown.Where(m => m.Bme > 0).ToList(), shown.Where(m => m.Bme < 0).ToList());
            if (more.Count + fewer.Count == 0)
                continue;
            var parts = new[] { Part(facts, "more", more), Part(facts, "fewer", fewer) }.Where(p => p.Length > 0);
            yield return $"{LevelTitles.Area(area)}: than a year earlier there are {string.Join("; there are ", parts)}.";
        }
    }

    private static string Part(Facts facts, string word, List<ClusterMovement> movements) => movements.Count == 0 ? "" :
        $"{word} {facts.Words.Minority} {facts.Words.People} in {(movements.Count == 1 ? "cluster" : "clusters")} {Sentences.List([.. movements.Select(m => $"{m.Cluster} ({facts.Format.SignedCount(m.Bme)})")])}";
}
