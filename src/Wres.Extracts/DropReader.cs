using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Extracts.Rows;
using Wres.Extracts.Rules;

namespace Wres.Extracts;

/// <summary>Reads the files of one drop: bytes to counted inputs and issues, every row accounted for.</summary>
public static class DropReader
{
    /// <summary>Reads a drop. <paramref name="rows"/> hears of progress in data rows of the file being read.</summary>
    public static DropResult Read(
        OrganisationCode organisation, ReportingPeriod period, IReadOnlyList<DroppedFile> files, ExtractSettings settings,
        MethodSettings method, IProgress<long>? rows, CancellationToken ct) =>
        Read(organisation, period, files, settings, method, [], rows, ct);

    /// <summary>Reads a drop, its headcount compared with those of earlier periods.</summary>
    public static DropResult Read(
        OrganisationCode organisation, ReportingPeriod period, IReadOnlyList<DroppedFile> files, ExtractSettings settings,
        MethodSettings method, IReadOnlyList<PreviousHeadcount> previous, IProgress<long>? rows, CancellationToken ct)
    {
        var context = new ReadContext(period, period.Year + 10, settings, method);
        var reader = new FileReader(context, rows, ct);
        var read = files.Select(reader.Read).ToList();
        var totals = read.OfType<ReadFile<RecruitmentTotalRow>>().SelectMany(RecruitmentRules.Totals).ToList();
        Supersession.Apply(read);
        var drop = new Drop(read, context, alone: false);
        drop.Apply();
        drop.CompareHeadcount(previous);
        drop.CompareTotals(totals);
        var inputs = new PeriodInputs
        {
            Organisation = organisation,
            Period = period,
            Workforce = drop.Workforce,
            Applications = drop.Applications,
            RecruitmentTotals = drop.Totals,
            Disciplinary = drop.Disciplinary,
            Training = drop.Training,
            Survey = drop.Survey,
            Board = drop.Board,
            Counts = drop.Counts,
            Actions = drop.Actions,
        };
        return new DropResult(inputs, [.. read.Select(f => f.Quality())], drop.Issues);
    }

    /// <summary>
    /// Checks files by themselves, none superseding another. Without a period the rules that depend on the year are not applied;
    /// cases and attendances are joined where a staff file is among the files. Two-digit years up to
    /// <paramref name="latestYear"/> are 20yy.
    /// </summary>
    public static DropCheck Check(
        ReportingPeriod? period, int latestYear, IReadOnlyList<DroppedFile> files, ExtractSettings settings, MethodSettings method,
        CancellationToken ct)
    {
        var context = new ReadContext(period, period is { } p ? p.Year + 10 : latestYear, settings, method);
        var reader = new FileReader(context, null, ct);
        var read = files.Select(reader.Read).ToList();
        var drop = new Drop(read, context, alone: true);
        drop.Apply();
        drop.CompareTotals(drop.Totals ?? []);
        return new DropCheck([.. read.Select(f => f.Quality())], drop.Issues);
    }
}
