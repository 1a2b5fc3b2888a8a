using System.Globalization;
using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Rules;

/// <summary>
/// The read files of one drop and what the rules over all of them give. <paramref name="alone"/>: the files are only checked, no
/// indicators follow.
/// </summary>
internal sealed class Drop(IReadOnlyList<ReadFile> files, ReadContext context, bool alone)
{
    private readonly List<Issue> _issues = [];

    /// <summary>Issues that lie across files.</summary>
    public IReadOnlyList<Issue> Issues => _issues;

    public IReadOnlyList<Person>? Workforce { get; private set; }

    public IReadOnlyList<Application>? Applications { get; private set; }

    public IReadOnlyList<RecruitmentTotal>? Totals { get; private set; }

    public IReadOnlyList<DisciplinaryEntry>? Disciplinary { get; private set; }

    public IReadOnlyList<TrainingEntry>? Training { get; private set; }

    public IReadOnlyList<SurveyFigure>? Survey { get; private set; }

    public IReadOnlyList<BoardMember>? Board { get; private set; }

    public IReadOnlyList<CountsFigure> Counts { get; private set; } = [];

    public IReadOnlyList<PlannedAction> Actions { get; private set; } = [];

    /// <summary>Applies the rules to every file that is not superseded.</summary>
    public void Apply()
    {
        StaffIndex? staff = null;
        foreach (var file in Of<StaffRow>())
        {
            var rules = new StaffRules(file, context.Strings);
            Workforce = rules.Apply();
            staff = rules.Index();
        }

        foreach (var file in Of<RecruitmentTotalRow>()) Totals = RecruitmentRules.Totals(file);
        foreach (var file in Of<RecruitmentRow>()) Applications = RecruitmentRules.Apply(file, context.Period, context.Strings);
        foreach (var file in Of<DisciplinaryRow>()) Disciplinary = DisciplinaryRules.Apply(file, context.Period, staff);
        foreach (var file in Of<TrainingRow>())
        {
            var entries = TrainingRules.Apply(file, context.Period, staff);
            if (staff is not null) Training = entries;
        }

        foreach (var file in Of<SurveyRow>()) Survey = SurveyRules.Apply(file, context.Period);
        foreach (var file in Of<BoardRow>()) Board = BoardRules.Apply(file, context.Period);
        Counts = CountsRules.Apply([.. Of<CountsRow>()], noteUnknown: alone);
        var actions = new List<PlannedAction>();
        foreach (var file in Of<ActionRow>()) actions.AddRange(Records(file).Select(r => r.Action));
        Actions = actions;
    }

    /// <summary>Notes where the headcount differs much from earlier ones.</summary>
    public void CompareHeadcount(IReadOnlyList<PreviousHeadcount> previous)
    {
        if (Workforce is null) return;
        var file = Of<StaffRow>().First().File.Name;
        foreach (var earlier in previous.Where(p => p.Headcount > 0).OrderBy(p => p.Period))
        {
            var change = 100.0 * (Workforce.Count - earlier.Headcount) / earlier.Headcount;
            if (Math.Abs(change) > context.Settings.HeadcountChangePercent)
            {
                var detail = string.Create(CultureInfo.InvariantCulture, $"{earlier.Period.Id} by {change:+0.0;-0.0}%");
                _issues.Add(IssueCatalogue.HeadcountChanged.At(file, null, null, detail));
            }
        }
    }

    /// <summary>Notes where counted applications and a totals file of the same drop differ.</summary>
    public void CompareTotals(IReadOnlyList<RecruitmentTotal> totals)
    {
        if (Applications is null || totals.Count == 0) return;
        var file = Of<RecruitmentRow>().First().File.Name;
        foreach (var group in (ReadOnlySpan<EthnicGroup>)[EthnicGroup.White, EthnicGroup.Bme, EthnicGroup.Unknown])
        {
            var rows = Applications.Where(a => a.Counted && a.Group == group).ToList();
            var given = totals.Where(t => t.Group == group).ToList();
            if (rows.Count == given.Sum(t => t.Shortlisted) && rows.Count(r => r.Appointed) == given.Sum(t => t.Appointed)) continue;
            _issues.Add(IssueCatalogue.TotalsDiffer.At(file, null, null, $"group {(group == EthnicGroup.Bme ? "BME" : group.ToString())}"));
        }
    }

    private static IEnumerable<T> Records<T>(ReadFile<T> file)
        where T : struct, IRowRecord
    {
        for (var i = 0; i < file.Records.Count; i++) yield return file.Records[i];
    }

    private IEnumerable<ReadFile<T>> Of<T>()
        where T : struct, IRowRecord => files.OfType<ReadFile<T>>().Where(f => !f.Superseded);
}
