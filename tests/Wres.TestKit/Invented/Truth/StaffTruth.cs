namespace Wres.TestKit.Invented.Truth;

/// <summary>Who is in the workforce: the population rules of the method, said a second time.</summary>
internal sealed class StaffTruth
{
    private static readonly string[] OutOfScope = ["bank", "honorary", "agency", "non-executive", "volunteer", "seconded-in"];
    private static readonly string[] Rejections = ["row-short", "value-missing", "value-ruined"];
    private readonly IReadOnlyList<StaffLine> _lines;
    private readonly ILookup<string, StaffLine> _rowsOf;

    public StaffTruth(IReadOnlyList<StaffLine> lines, DateOnly snapshot)
    {
        _lines = lines;
        foreach (var line in lines)
            line.Fate = Fate(line, snapshot);
        foreach (var person in lines.Where(l => l.Fate == "counted").GroupBy(l => l.Person, StringComparer.Ordinal).ToList())
        {
            var chosen = Choose([.. person]);
            foreach (var other in person.Where(l => l != chosen))
                other.Fate = "further-assignment";
            Workforce.Add(chosen.Person, chosen);
        }

        _rowsOf = lines.Where(l => !Rejections.Contains(l.Fate)).ToLookup(l => l.Person, StringComparer.Ordinal);
    }

    /// <summary>The chosen row of each person, in the order in which people first come up.</summary>
    public Dictionary<string, StaffLine> Workforce { get; } = new(StringComparer.Ordinal);

    public long Headcount(char group) => Workforce.Values.Count(l => l.Group == group);

    /// <summary>True where every row of the person is of a kind that is no employment.</summary>
    public bool NotInScope(string person) => _rowsOf[person].Any() && _rowsOf[person].All(l => OutOfScope.Contains(l.Fate));

    /// <summary>The group of a person who is not in the workforce but has rows; null where there is none.</summary>
    public char? GroupOfLeaver(string person) => _rowsOf[person].Any() ? Choose([.. _rowsOf[person]]).Group : null;

    public void Report(FileTruth truth)
    {
        foreach (var line in _lines)
        {
            if (line.Fate == "counted")
                truth.Count();
            else if (Rejections.Contains(line.Fate))
                truth.Reject(line.Fate);
            else
                truth.Exclude(line.Fate);
        }
    }

    private static string Fate(StaffLine line, DateOnly snapshot) =>
        line.Cut ? "row-short"
        : line.Person.Length == 0 && !line.NumberRuined || line.Assignment.Length == 0 ? "value-missing"
        : line.NumberRuined ? "value-ruined"
        : line.CategoryRule.Length > 0 ? line.CategoryRule
        : line.StatusNotInPost || line.Start > snapshot ? "not-in-post"
        : "counted";

    private static StaffLine Choose(IReadOnlyList<StaffLine> rows)
    {
        var best = rows[0];
        foreach (var row in rows.Skip(1))
        {
            if (Before(row, best))
                best = row;
        }

        return best;
    }

    /// <summary>True where a row comes strictly before another one; equal rows leave the first of the file.</summary>
    private static bool Before(StaffLine a, StaffLine b)
    {
        if (a.Primary != b.Primary)
            return a.Primary;
        if (a.Fte != b.Fte)
            return a.Fte > b.Fte;
        if (a.Start != b.Start)
            return a.Start is { } start && (b.Start is null || start < b.Start);
        return string.CompareOrdinal(a.Assignment, b.Assignment) < 0;
    }
}
