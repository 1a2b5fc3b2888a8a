using Wres.Domain.Quality;
using Wres.Domain.Workforce;
using Wres.Extracts.Reading;
using Wres.Extracts.Rows;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rules;

/// <summary>The workforce of a staff file: exclusions, one row per person, and who can be joined to it.</summary>
internal sealed class StaffRules(ReadFile<StaffRow> file, StringTable strings)
{
    private readonly PersonTable _chosen = new(file.Records.Count);
    private readonly AssignmentChoice _choice = new(strings);

    private PagedList<StaffRow> Rows => file.Records;

    /// <summary>Applies the rules and notes on the file what they did.</summary>
    public WorkforceList Apply()
    {
        Choose();
        NoteDifferingOrigins();
        var workforce = new WorkforceList(_chosen.Count, strings);
        for (var i = 0; i < Rows.Count; i++)
        {
            ref var row = ref Rows[i];
            if (!row.Has(StaffNotes.Chosen)) continue;
            if ((row.Notes & ~(StaffNotes.Primary | StaffNotes.Chosen)) != StaffNotes.None) Note(row);
            workforce.Add(row);
        }

        return workforce;
    }

    /// <summary>Lookup for cases and attendances.</summary>
    public StaffIndex Index() => new(Rows, _chosen, _choice);

    private void Choose()
    {
        Span<long> excluded = stackalloc long[8];
        var further = 0L;
        for (var i = 0; i < Rows.Count; i++)
        {
            ref var row = ref Rows[i];
            if (row.Rule != PopulationRule.None)
            {
                excluded[(int)row.Rule]++;
                continue;
            }

            ref var best = ref _chosen.GetOrAdd(row.Person, i, out var added);
            if (added)
            {
                row.Notes |= StaffNotes.Chosen;
                continue;
            }

            further++;
            if (_choice.IsSameAssignment(row, Rows[best])) file.Log.Add(IssueCatalogue.AssignmentTwice, row.Row, "Assignment Number");
            if (!_choice.IsBetter(row, Rows[best])) continue;
            Rows[best].Notes &= ~StaffNotes.Chosen;
            row.Notes |= StaffNotes.Chosen;
            best = i;
        }

        for (var rule = PopulationRule.Bank; rule <= PopulationRule.NotInPost; rule++) file.Exclude(rule.Name(), excluded[(int)rule]);
        file.Exclude("further-assignment", further);
    }

    private void NoteDifferingOrigins()
    {
        var said = new HashSet<long>();
        for (var i = 0; i < Rows.Count; i++)
        {
            ref var row = ref Rows[i];
            if (row.Has(StaffNotes.Chosen)) continue;
            var chosen = _chosen.Row(row.Person);
            if (chosen >= 0 && Rows[chosen].Group != row.Group && said.Add(row.Person))
                file.Log.Add(IssueCatalogue.EthnicOriginDiffers, row.Row, "Ethnic Origin");
        }
    }

    private void Note(in StaffRow row)
    {
        if (row.Has(StaffNotes.StatusUnknown)) file.Log.Add(IssueCatalogue.AssignmentStatusUnknown, row.Row, "Assignment Status");
        if (row.Has(StaffNotes.AreaDisagrees)) file.Log.Add(IssueCatalogue.AreaDisagrees, row.Row, "Occupation Code");
        if (row.Has(StaffNotes.StaffGroupUnmapped)) file.Log.Add(IssueCatalogue.StaffGroupUnmapped, row.Row, "Staff Group");
        if (row.Has(StaffNotes.PayGradeUnmapped)) file.Log.Add(IssueCatalogue.PayGradeUnmapped, row.Row, "Pay Grade");
        if (row.Has(StaffNotes.PayGradeDisagrees)) file.Log.Add(IssueCatalogue.PayGradeDisagrees, row.Row, "Pay Grade");
        if (row.Has(StaffNotes.LostZeros)) file.Log.Add(IssueCatalogue.OccupationCodeZeros, row.Row, "Occupation Code");
    }
}
