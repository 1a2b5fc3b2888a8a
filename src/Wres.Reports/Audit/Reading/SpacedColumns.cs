using System.Text.RegularExpressions;

namespace Wres.Reports.Audit.Reading;

/// <summary>
/// The columns of a table by where their values stand on the line. Values of one column lie under each other; a cell that is empty
/// leaves its place free, and a head belongs to the column that it stands over.
/// </summary>
internal sealed partial class SpacedColumns
{
    /// <summary>How far beside its column a head may stand.</summary>
    private const int MostBeside = 8;

    /// <summary>Rows with all their cells that it takes to say what the columns are.</summary>
    private const int FewestWhole = 2;

    [GeneratedRegex(@"^(?<l>.*[A-Za-z)]) (?<n>\d[\d,]*(?:\.\d+)?\s?%?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reached();

    private readonly List<(int Start, int End)> _columns;
    private readonly int _labelEnd;

    private SpacedColumns(List<(int Start, int End)> columns, int labelEnd) => (_columns, _labelEnd) = (columns, labelEnd);

    /// <summary>Number of columns without that of the labels.</summary>
    public int Count => _columns.Count;

    /// <summary>The columns of rows whose values stand under each other; null where they do not.</summary>
    /// <param name="rows">Lines with their cells, label first.</param>
    public static SpacedColumns? Of(IReadOnlyList<(string Line, IReadOnlyList<string> Cells)> rows)
    {
        var placed = new List<List<(int Start, int End)>>();
        var labelEnd = 0;
        foreach (var (line, cells) in rows)
        {
            if (Places(line, cells) is not { } places)
                return null;
            placed.Add(places);
            labelEnd = Math.Max(labelEnd, line[..places[0].Start].TrimEnd().Length);
        }

        return (UnderEachOther(placed) ?? OneAfterTheOther(placed)) is { } columns ? new SpacedColumns(columns, labelEnd) : null;
    }

    private static List<(int Start, int End)>? UnderEachOther(List<List<(int Start, int End)>> placed)
    {
        var columns = new List<(int Start, int End)>();
        foreach (var (start, end) in placed.SelectMany(p => p).OrderBy(p => p.Start).ThenBy(p => p.End))
        {
            if (columns.Count > 0 && start < columns[^1].End)
                columns[^1] = (columns[^1].Start, Math.Max(columns[^1].End, end));
            else
                columns.Add((start, end));
        }

        var most = placed.Max(p => p.Count);
        return columns.Count == most && placed.TrueForAll(p => p.Select(c => Index(columns, c)).Distinct().Count() == p.Count) ? columns : null;
    }

    /// <summary>
    /// A short mark need not stand under a longer value of its column. Rows with all their cells say by their order what a column is, as
    /// long as no column reaches into the next; the cells of the others have to stand in one each.
    /// </summary>
    private static List<(int Start, int End)>? OneAfterTheOther(List<List<(int Start, int End)>> placed)
    {
        var most = placed.Max(p => p.Count);
        var whole = placed.Where(p => p.Count == most).ToList();
        if (whole.Count < FewestWhole)
            return null;
        var columns = Enumerable.Range(0, most).Select(j => (Start: whole.Min(p => p[j].Start), End: whole.Max(p => p[j].End))).ToList();
        foreach (var row in placed.Where(p => p.Count < most))
        {
            var taken = new HashSet<int>();
            foreach (var place in row)
            {
                var under = Enumerable.Range(0, most).Where(j => place.Start < columns[j].End && columns[j].Start < place.End).ToList();
                if (under.Count != 1 || !taken.Add(under[0]))
                    return null;
                columns[under[0]] = (Math.Min(columns[under[0]].Start, place.Start), Math.Max(columns[under[0]].End, place.End));
            }
        }

        return columns.Zip(columns.Skip(1), (left, right) => left.End < right.Start).All(apart => apart) ? columns : null;
    }

    /// <summary>The cells of a line at their columns, label first.</summary>
    public List<string> Cells(string line, IReadOnlyList<string> cells)
    {
        var row = Enumerable.Repeat("", Count + 1).ToList();
        row[0] = cells[0];
        var places = Places(line, cells)!;
        for (var i = 0; i < places.Count; i++)
            row[Index(_columns, places[i]) + 1] = cells[i + 1];
        // A long label reaches its first value: the last number of it stands in a column of its own.
        if (Reached().Match(cells[0]) is { Success: true } reached && line.IndexOf(cells[0], StringComparison.Ordinal) is >= 0 and var at)
        {
            var number = reached.Groups["n"];
            var column = Overlapping((at + number.Index, at + number.Index + number.Length));
            if (column >= 0 && row[column + 1].Length == 0)
                (row[0], row[column + 1]) = (reached.Groups["l"].Value, number.Value);
        }

        return row;
    }

    /// <summary>The heads of a line over their columns, that of the labels first; null where two stand over one column.</summary>
    /// <param name="line">The line of heads.</param>
    /// <param name="tokens">Its heads in their order.</param>
    /// <param name="isUpper">True where a line of more heads stands below, so that one head may span several columns.</param>
    public List<string>? Heads(string line, IReadOnlyList<string> tokens, bool isUpper)
    {
        var places = Find(line, tokens, 0);
        if (places is null)
            return null;
        var row = Enumerable.Repeat("", Count + 1).ToList();
        if (isUpper && tokens.Count < Count && Count % tokens.Count == 0 && SpansEvenly(places))
        {
            for (var j = 0; j < Count; j++)
                row[j + 1] = tokens[j / (Count / tokens.Count)];
            return row;
        }

        // Heads that stand over a column come first; one over none, as above a chart or a mark, has a column of its own beside it or none.
        var order = Enumerable.Range(0, tokens.Count).OrderBy(i => Overlapping(places[i]) >= 0 ? 0 : 1).ThenBy(i => i).ToList();
        foreach (var i in order)
        {
            var beside = Overlapping(places[i]) < 0;
            if (beside && places[i].Start >= _labelEnd && (row[Nearest(places[i]) + 1].Length > 0 || Distance(places[i], Nearest(places[i])) > MostBeside))
                continue;
            var column = (beside ? places[i].Start < _labelEnd ? -1 : Nearest(places[i]) : Overlapping(places[i])) + 1;
            // The label may have several parts, each with its head: "Year  Ethnicity".
            if (row[column].Length > 0 && column > 0)
                return null;
            row[column] = row[column].Length > 0 ? $"{row[column]} {tokens[i]}" : tokens[i];
        }

        return row;
    }

    private bool SpansEvenly(List<(int Start, int End)> places)
    {
        var span = Count / places.Count;
        return !places.Where((p, i) =>
        {
            var centre = (p.Start + p.End) / 2;
            return centre < _columns[i * span].Start || p.Start > _columns[((i + 1) * span) - 1].End;
        }).Any();
    }

    private int Overlapping((int Start, int End) place)
    {
        var best = -1;
        var overlap = 0;
        for (var j = 0; j < Count; j++)
        {
            var common = Math.Min(place.End, _columns[j].End) - Math.Max(place.Start, _columns[j].Start);
            if (common > overlap)
                (best, overlap) = (j, common);
        }

        return best;
    }

    private int Nearest((int Start, int End) place) => Enumerable.Range(0, Count).MinBy(j => Distance(place, j));

    private int Distance((int Start, int End) place, int column) => Math.Min(Math.Abs(place.Start - _columns[column].End), Math.Abs(_columns[column].Start - place.End));

    private static int Index(List<(int Start, int End)> columns, (int Start, int End) place) => columns.FindIndex(c => c.Start <= place.Start && place.End <= c.End);

    // The values of a row, found from behind: a label may hold the same figures.
    private static List<(int Start, int End)>? Places(string line, IReadOnlyList<string> cells)
    {
        var places = new List<(int Start, int End)>();
        var end = line.Length;
        for (var i = cells.Count - 1; i > 0; i--)
        {
            if (cells[i].Length == 0)
                continue;
            var start = end == 0 ? -1 : line.LastIndexOf(cells[i], end - 1, StringComparison.Ordinal);
            // Values apart by one space only stand where the text put them, not where a column is.
            if (start < 0 || (start > 0 && !(line[start - 1] == ' ' && (start == 1 || line[start - 2] == ' '))))
                return null;
            places.Insert(0, (start, start + cells[i].Length));
            end = start;
        }

        return places.Count == cells.Count - 1 && places.Count > 0 ? places : null;
    }

    private static List<(int Start, int End)>? Find(string line, IReadOnlyList<string> tokens, int from)
    {
        var places = new List<(int Start, int End)>();
        foreach (var token in tokens)
        {
            var start = line.IndexOf(token, from, StringComparison.Ordinal);
            if (start < 0)
                return null;
            places.Add((start, start + token.Length));
            from = start + token.Length;
        }

        return places;
    }
}
