namespace Wres.Extracts.Schemas;

/// <summary>A header found at a row (0-based), or the nearest that was found.</summary>
internal sealed record FoundHeader(int Row, HeaderMatch Match);

/// <summary>
/// Looks for the header among the first rows of a file: the first row that has every required column of one kind; a tie goes to
/// the kind with more of its columns present.
/// </summary>
internal sealed class HeaderFinder(IReadOnlyList<ColumnMap> maps)
{
    /// <summary>How many rows are looked at.</summary>
    public const int Rows = 30;

    /// <summary>The header, null where none of the rows is one.</summary>
    public FoundHeader? Find(IReadOnlyList<string[]> rows)
    {
        for (var r = 0; r < rows.Count && r < Rows; r++)
        {
            HeaderMatch? best = null;
            foreach (var match in Matches(rows[r]))
            {
                if (!match.MissingRequired.Any() && (best is null || match.Present > best.Present)) best = match;
            }

            if (best is not null) return new FoundHeader(r, best);
        }

        return null;
    }

    /// <summary>The one with the larger share of required columns.</summary>
    public static FoundHeader? Nearer(FoundHeader? first, FoundHeader? second) =>
        first is null || (second is not null && Score(second.Match) > Score(first.Match)) ? second : first;

    /// <summary>The row and kind with the largest share of required columns; null where no row has any column of any kind.</summary>
    public FoundHeader? Nearest(IReadOnlyList<string[]> rows)
    {
        FoundHeader? best = null;
        var bestScore = 0.0;
        for (var r = 0; r < rows.Count && r < Rows; r++)
        {
            foreach (var match in Matches(rows[r]))
            {
                var score = Score(match);
                if (score <= bestScore) continue;
                (best, bestScore) = (new FoundHeader(r, match), score);
            }
        }

        return best;
    }

    private static double Score(HeaderMatch match)
    {
        var found = match.RequiredCount - match.MissingRequired.Count();
        return found == 0 ? 0 : ((double)found / match.RequiredCount) + (match.Present * 0.001);
    }

    private IEnumerable<HeaderMatch> Matches(string[] row)
    {
        var keys = Array.ConvertAll(row, HeaderName.Key);
        if (keys.Count(k => k.Length > 0) < 2) yield break;
        foreach (var schema in Schemata.All)
        {
            if (HeaderMatch.Of(schema, row, keys, maps) is { } match) yield return match;
        }
    }
}
