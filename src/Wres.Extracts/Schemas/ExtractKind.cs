namespace Wres.Extracts.Schemas;

/// <summary>The kinds of files; recruitment has two forms, which share one name.</summary>
internal enum ExtractKind : byte
{
    Staff,
    Recruitment,
    RecruitmentTotals,
    Disciplinary,
    Training,
    Survey,
    Board,
    Counts,
    Actions,
}
