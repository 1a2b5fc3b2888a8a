using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Rules;

/// <summary>Figures of all counts files together, each once, conflicting ones left out.</summary>
internal static class CountsRules
{
    private sealed record Key(ReportingPeriod Period, int Indicator, CountsMeasure Measure, CountsGroup Group, Place Place);

    private sealed record Used(Key Key, ReadFile<CountsRow> File, int Row, CountsFigure Figure);

    private sealed record Place(Area? Area, Level? Level, int Cluster);

    /// <summary>
    /// Applies the rules over the pooled files. A missing Unknown is noted only where asked for: in a run the indicators note it,
    /// for the figures that they use.
    /// </summary>
    public static List<CountsFigure> Apply(IReadOnlyList<ReadFile<CountsRow>> files, bool noteUnknown)
    {
        var byKey = new Dictionary<Key, List<(ReadFile<CountsRow> File, int Row, CountsFigure Figure)>>();
        foreach (var file in files)
        {
            for (var i = 0; i < file.Records.Count; i++)
            {
                if (file.Records[i].Figure is not { } f) continue;
                var key = new Key(f.Period, f.Indicator, f.Measure, f.Group, new Place(f.Area, f.Level, f.Cluster));
                if (!byKey.TryGetValue(key, out var rows)) byKey.Add(key, rows = []);
                rows.Add((file, file.Records[i].Row, f));
            }
        }

        var used = new List<Used>();
        foreach (var (key, rows) in byKey)
        {
            var first = rows[0];
            if (rows.TrueForAll(r => IsSame(r.Figure, first.Figure))) used.Add(new Used(key, first.File, first.Row, first.Figure));
            else rows.ForEach(r => r.File.Log.Add(IssueCatalogue.FigureConflict, r.Row, "Numerator"));
        }

        if (noteUnknown) NoteUnknown(used);
        return [.. used.Select(u => u.Figure)];
    }

    private static void NoteUnknown(List<Used> used)
    {
        foreach (var place in used.Where(u => CountsWords.CountsPeople(u.Key.Measure) && u.Figure.Numerator is not null)
            .GroupBy(u => (u.Key.Period, u.Key.Measure, u.Key.Place)))
        {
            var groups = place.Select(u => u.Key.Group).ToHashSet();
            if (groups.Contains(CountsGroup.Unknown) || groups.Contains(CountsGroup.All)) continue;
            var first = place.First();
            first.File.Log.Add(IssueCatalogue.UnknownNotGiven, first.Row, "Group");
        }
    }

    private static bool IsSame(CountsFigure a, CountsFigure b) =>
        a.Numerator == b.Numerator && a.Denominator == b.Denominator && a.Value == b.Value;
}
