using Wres.Domain.Ethnicity;
using Wres.Domain.Workforce;
using Wres.Extracts.Reading;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Rules;

/// <summary>What the staff file says of a person who is not in the workforce.</summary>
internal readonly record struct Leaver(EthnicGroup Group, bool OutOfScope);

/// <summary>Finds people of the staff file for cases and attendances.</summary>
internal sealed class StaffIndex(PagedList<StaffRow> rows, PersonTable chosen, AssignmentChoice choice)
{
    /// <summary>The group of someone in the workforce; null for anyone else.</summary>
    public EthnicGroup? Group(long person) => chosen.Row(person) is >= 0 and var row ? rows[row].Group : null;

    /// <summary>
    /// The given people's rows where all of these are left out: the group by the choice rule, and whether every assignment is out
    /// of scope. One pass over the file.
    /// </summary>
    public Dictionary<long, Leaver> Leavers(HashSet<long> people)
    {
        var best = new Dictionary<long, (int Row, bool OutOfScope)>();
        for (var i = 0; people.Count > 0 && i < rows.Count; i++)
        {
            ref var row = ref rows[i];
            if (!people.Contains(row.Person)) continue;
            var outOfScope = row.Rule.IsOutOfScope();
            if (!best.TryGetValue(row.Person, out var known)) best[row.Person] = (i, outOfScope);
            else best[row.Person] = (choice.IsBetter(row, rows[known.Row]) ? i : known.Row, known.OutOfScope && outOfScope);
        }

        return best.ToDictionary(b => b.Key, b => new Leaver(rows[b.Value.Row].Group, b.Value.OutOfScope));
    }
}
