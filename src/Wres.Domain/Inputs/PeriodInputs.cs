namespace Wres.Domain.Inputs;

/// <summary>
/// Everything that is counted for one organisation and period, after validation, exclusion and joining across files: the
/// only input of the indicators. Null means that there was no usable file of the kind; an empty list means a file without
/// cases, which is a finding. Rows are in the order of their file; no identifier of a person is in here.
/// </summary>
public sealed record PeriodInputs
{
    /// <summary>The organisation.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>The period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>One entry per person in the workforce on the snapshot; null where there is no staff file.</summary>
    public IReadOnlyList<Person>? Workforce { get; init; }

    /// <summary>Applications of the year at row level; null where there is no row-level recruitment file.</summary>
    public IReadOnlyList<Application>? Applications { get; init; }

    /// <summary>Recruitment totals per ethnic origin; null where there is no such file or row level wins.</summary>
    public IReadOnlyList<RecruitmentTotal>? RecruitmentTotals { get; init; }

    /// <summary>People with at least one formal disciplinary case of the year, one entry per person; null without a file.</summary>
    public IReadOnlyList<DisciplinaryEntry>? Disciplinary { get; init; }

    /// <summary>
    /// People of the workforce with at least one non-mandatory attendance, one entry per person; null where there is no
    /// training file or no staff file.
    /// </summary>
    public IReadOnlyList<TrainingEntry>? Training { get; init; }

    /// <summary>Survey figures of every year that the file holds, conflicts already left out; null without a file.</summary>
    public IReadOnlyList<SurveyFigure>? Survey { get; init; }

    /// <summary>Board members on the snapshot, one entry per member; null without a file.</summary>
    public IReadOnlyList<BoardMember>? Board { get; init; }

    /// <summary>Aggregated figures of every period that the drop holds, conflicts already left out.</summary>
    public IReadOnlyList<CountsFigure> Counts { get; init; } = [];

    /// <summary>The action plan's rows.</summary>
    public IReadOnlyList<PlannedAction> Actions { get; init; } = [];
}
