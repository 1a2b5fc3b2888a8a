using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Results;

namespace Wres.Domain.Indicators;

/// <summary>Indicator 2: relative likelihood of being appointed from shortlisting, its breakdowns and the funnel.</summary>
internal static class RecruitmentIndicator
{
    private const int Id = 2;

    public static IndicatorResult Of(PeriodInputs inputs, MethodSettings settings) =>
        inputs.Applications is { } applications ? FromRows(applications, settings)
        : inputs.RecruitmentTotals is { } totals ? FromTotals(totals, settings)
        : RatioOutcome.NoData().ToIndicator(Id);

    private static IndicatorResult FromRows(IReadOnlyList<Application> applications, MethodSettings settings)
    {
        var tally = new RecruitmentTally();
        for (var i = 0; i < applications.Count; i++)
            tally.Add(applications[i]);
        return Outcome(tally.All, settings).ToIndicator(Id) with
        {
            Breakdowns = new()
            {
                Source = [.. Enum.GetValues<RecruitmentSource>().OrderBy(s => s == RecruitmentSource.NotRecorded).ThenBy(s => s)
                    .Select(s => (Name: SourceName(s), Cohort: tally.Source(s))).Where(e => !e.Cohort.Shortlisted.IsEmpty)
                    .Append((Name: "Without International", Cohort: tally.All - tally.Source(RecruitmentSource.International)))
                    .Select(e => Outcome(e.Cohort, settings).ToEntry(e.Name))],
                Level = [.. LevelNames.All.Select(l => (Name: l.Name(), Cohort: tally.Level(l)))
                    .Append((Name: IndicatorNames.NotRecorded, Cohort: tally.Level(null))).Where(e => !e.Cohort.Shortlisted.IsEmpty)
                    .Select(e => Outcome(e.Cohort, settings).ToEntry(e.Name))],
                Area = [.. Enum.GetValues<Area>().Select(a => (Name: a.Name(), Cohort: tally.Area(a)))
                    .Append((Name: IndicatorNames.NotRecorded, Cohort: tally.Area(null))).Where(e => !e.Cohort.Shortlisted.IsEmpty)
                    .Select(e => Outcome(e.Cohort, settings).ToEntry(e.Name))],
                Division = [.. tally.Divisions().Select(e => Outcome(e.Cohort, settings).ToEntry(e.Name))],
            },
            Funnel = Funnel(tally.Applications, tally.All.Shortlisted, tally.AnyInterviewed ? tally.Interviewed : null, tally.All.Appointed),
        };
    }

    private static IndicatorResult FromTotals(IReadOnlyList<RecruitmentTotal> totals, MethodSettings settings)
    {
        var cohort = default(Cohort);
        GroupCounts applications = default;
        var anyApplications = false;
        foreach (var row in totals)
        {
            cohort = new(cohort.Shortlisted.Plus(row.Group, row.Shortlisted), cohort.Appointed.Plus(row.Group, row.Appointed));
            applications = applications.Plus(row.Group, row.Applications ?? 0);
            anyApplications |= row.Applications is not null;
        }

        return Outcome(cohort, settings).ToIndicator(Id) with
        {
            Funnel = Funnel(anyApplications ? applications : null, cohort.Shortlisted, null, cohort.Appointed),
        };
    }

    private static RatioOutcome Outcome(Cohort cohort, MethodSettings settings) =>
        RatioOutcome.Of(cohort.Appointed, cohort.Shortlisted, bmeOverWhite: false, settings);

    private static GroupSet<FunnelFigures> Funnel(GroupCounts? applications, GroupCounts shortlisted, GroupCounts? interviewed, GroupCounts appointed) => new(
        new(applications?.White, shortlisted.White, interviewed?.White, appointed.White),
        new(applications?.Bme, shortlisted.Bme, interviewed?.Bme, appointed.Bme),
        new(applications?.Unknown, shortlisted.Unknown, interviewed?.Unknown, appointed.Unknown));

    private static string SourceName(RecruitmentSource source) => source switch
    {
        RecruitmentSource.Internal => "Internal",
        RecruitmentSource.External => "External",
        RecruitmentSource.International => "International",
        _ => IndicatorNames.NotRecorded,
    };
}
