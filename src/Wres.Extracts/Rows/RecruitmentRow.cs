using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;

namespace Wres.Extracts.Rows;

/// <summary>An application.</summary>
internal struct RecruitmentRow : IRowRecord
{
    public long Vacancy;
    public long Applicant;
    public EthnicGroup Group;
    public RecruitmentSource Source;
    public bool Shortlisted;
    public bool Appointed;
    public bool? Interviewed;
    public DateOnly? ShortlistDate;
    public Area? Area;
    public Level? Level;
    public bool StaffGroupUnmapped;
    public bool PayGradeUnmapped;
    public bool PayGradeDisagrees;
    public int Division;

    public int Row { readonly get; set; }
}

/// <summary>A row of recruitment totals.</summary>
internal struct RecruitmentTotalRow : IRowRecord
{
    public EthnicGroup Group;
    public long Shortlisted;
    public long Appointed;
    public long? Applications;

    public int Row { readonly get; set; }
}
