using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;

namespace Wres.Extracts.Rows;

/// <summary>A survey figure. Figure is null where a value is none of the named ones: counted, not used.</summary>
internal struct SurveyRow : IRowRecord
{
    public int SurveyYear;
    public SurveyFigure? Figure;

    public int Row { readonly get; set; }
}

/// <summary>An aggregated figure. Figure is null where a value is none of the named ones: counted, not used.</summary>
internal struct CountsRow : IRowRecord
{
    public CountsFigure? Figure;

    public int Row { readonly get; set; }
}

/// <summary>A row of the action plan.</summary>
internal struct ActionRow : IRowRecord
{
    public PlannedAction Action;

    public int Row { readonly get; set; }
}
