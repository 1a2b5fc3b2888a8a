using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Rules;

/// <summary>
/// People with at least one formal disciplinary case of the year, each once by the earliest case. Joins need a staff file; without
/// one the group is the case row's.
/// </summary>
internal static class DisciplinaryRules
{
    /// <summary>Applies the rules; without a period no row lies outside the year.</summary>
    public static List<DisciplinaryEntry> Apply(ReadFile<DisciplinaryRow> file, ReportingPeriod? period, StaffIndex? staff)
    {
        var cases = Cases(file, period);
        var leavers = staff?.Leavers([.. cases.Select(i => file.Records[i].Person).Where(p => staff.Group(p) is null)]) ?? [];
        var first = new Dictionary<long, int>();
        foreach (var i in cases)
        {
            ref var row = ref file.Records[i];
            if (leavers.TryGetValue(row.Person, out var leaver) && leaver.OutOfScope) file.Exclude("not-in-scope");
            else if (!first.TryGetValue(row.Person, out var known)) first[row.Person] = i;
            else
            {
                file.Exclude("further-case");
                if (row.Opened < file.Records[known].Opened) first[row.Person] = i;
            }
        }

        var entries = new List<DisciplinaryEntry>();
        foreach (var i in first.Values.Order())
        {
            ref var row = ref file.Records[i];
            var group = staff?.Group(row.Person);
            if (staff is not null && group is null) file.Log.Add(IssueCatalogue.CaseNotInPost, row.Row, "Employee Number");
            EthnicGroup? leaverGroup = leavers.TryGetValue(row.Person, out var leaver) ? leaver.Group : null;
            entries.Add(new DisciplinaryEntry(group ?? leaverGroup ?? row.Group ?? EthnicGroup.Unknown, group is not null, row.Division));
        }

        return entries;
    }

    private static List<int> Cases(ReadFile<DisciplinaryRow> file, ReportingPeriod? period)
    {
        var cases = new List<int>();
        for (var i = 0; i < file.Records.Count; i++)
        {
            ref var row = ref file.Records[i];
            if (!row.IsDisciplinary) file.Exclude("other-case-type");
            else if (!row.Formal) file.Exclude("not-formal");
            else if (period is not null && !period.Value.Contains(row.Opened)) file.Exclude("outside-year");
            else cases.Add(i);
        }

        OutsideYear.Note(file, cases.Count + file.Excluded("outside-year"));
        return cases;
    }
}
