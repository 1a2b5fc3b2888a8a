using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Rules;

/// <summary>People of the workforce with at least one non-mandatory attendance of the year, each once.</summary>
internal static class TrainingRules
{
    /// <summary>
    /// Applies the rules; without a period no row lies outside the year, without a staff file nobody is known not to be in post.
    /// </summary>
    public static List<TrainingEntry> Apply(ReadFile<TrainingRow> file, ReportingPeriod? period, StaffIndex? staff)
    {
        var people = new HashSet<long>();
        var entries = new List<TrainingEntry>();
        var attended = 0L;
        for (var i = 0; i < file.Records.Count; i++)
        {
            ref var row = ref file.Records[i];
            var rule = Exclusion(row, period, staff, people);
            if (rule is not ("mandatory" or "not-attended")) attended++;
            if (rule == "not-in-post") file.Log.Add(IssueCatalogue.TrainingNotInPost, row.Row, "Employee Number");
            if (rule is not null) file.Exclude(rule);
            else entries.Add(new TrainingEntry(staff?.Group(row.Person) ?? EthnicGroup.Unknown));
        }

        OutsideYear.Note(file, attended);
        return entries;
    }

    private static string? Exclusion(in TrainingRow row, ReportingPeriod? period, StaffIndex? staff, HashSet<long> people)
    {
        if (row.Mandatory) return "mandatory";
        if (!row.Attended) return "not-attended";
        if (period is not null && !period.Value.Contains(row.Completed)) return "outside-year";
        if (staff is not null && staff.Group(row.Person) is null) return "not-in-post";
        return people.Add(row.Person) ? null : "further-attendance";
    }
}
