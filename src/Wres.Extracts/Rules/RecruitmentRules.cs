using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rules;

/// <summary>Applications of the year: exclusions in order, and what the funnel needs.</summary>
internal static class RecruitmentRules
{
    /// <summary>Applies the rules; without a period no row lies outside the year.</summary>
    public static List<Application> Apply(ReadFile<RecruitmentRow> file, ReportingPeriod? period, StringTable strings)
    {
        var applications = new List<Application>();
        var seen = new HashSet<(long, long)>();
        var shortlisted = 0L;
        for (var i = 0; i < file.Records.Count; i++)
        {
            ref var row = ref file.Records[i];
            var inYear = period is null || row.ShortlistDate is not { } date || period.Value.Contains(date);
            if (row.Shortlisted) shortlisted++;
            var rule = Exclusion(row, inYear, seen);
            if (rule is not null) file.Exclude(rule);
            if (rule == "appointed-not-shortlisted") file.Log.Add(IssueCatalogue.AppointedNotShortlisted, row.Row, "Appointed");
            if (rule == "duplicate-row") file.Log.Add(IssueCatalogue.DuplicateRow, row.Row, "Applicant ID");
            if (rule is null) Note(row, file);
            if (!inYear || rule == "duplicate-row") continue;
            applications.Add(new Application(
                row.Group, rule is null, row.Shortlisted, row.Interviewed, row.Appointed, row.Source, row.Area, row.Level,
                strings[row.Division]));
        }

        OutsideYear.Note(file, shortlisted);
        return applications;
    }

    /// <summary>Totals per ethnic origin as they stand.</summary>
    public static List<RecruitmentTotal> Totals(ReadFile<RecruitmentTotalRow> file)
    {
        var totals = new List<RecruitmentTotal>();
        for (var i = 0; i < file.Records.Count; i++)
        {
            ref var row = ref file.Records[i];
            totals.Add(new RecruitmentTotal(row.Group, row.Shortlisted, row.Appointed, row.Applications));
        }

        return totals;
    }

    private static string? Exclusion(in RecruitmentRow row, bool inYear, HashSet<(long, long)> seen)
    {
        if (!row.Shortlisted) return row.Appointed ? "appointed-not-shortlisted" : "not-shortlisted";
        if (!inYear) return "outside-year";
        return seen.Add((row.Vacancy, row.Applicant)) ? null : "duplicate-row";
    }

    private static void Note(in RecruitmentRow row, ReadFile file)
    {
        if (row.StaffGroupUnmapped) file.Log.Add(IssueCatalogue.StaffGroupUnmapped, row.Row, "Staff Group");
        if (row.PayGradeUnmapped) file.Log.Add(IssueCatalogue.PayGradeUnmapped, row.Row, "Pay Grade");
        if (row.PayGradeDisagrees) file.Log.Add(IssueCatalogue.PayGradeDisagrees, row.Row, "Pay Grade");
    }
}
