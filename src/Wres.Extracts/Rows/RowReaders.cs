using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;

namespace Wres.Extracts.Rows;

/// <summary>Something to do with the row readers of a kind that is known only when the file is opened.</summary>
internal interface IKindVisitor<out TResult>
{
    TResult Visit<T>(Func<RowReader<T>> newReader)
        where T : struct, IRowRecord;
}

/// <summary>The row readers of every kind.</summary>
internal static class RowReaders
{
    /// <summary>
    /// Gives a visitor the readers of an opened file. The visitor is a value: its code for each kind is then known when the program
    /// is compiled, and none of it is compiled at start.
    /// </summary>
    public static TResult Visit<TVisitor, TResult>(OpenedFile opened, ReadContext context, TVisitor visitor)
        where TVisitor : struct, IKindVisitor<TResult>
    {
        var header = opened.Header;
        var excel = opened.FromWorkbook;
        return header.Schema.Kind switch
        {
            ExtractKind.Staff => visitor.Visit(() => new StaffRowReader(header, context, excel)),
            ExtractKind.Recruitment => visitor.Visit(() => new RecruitmentRowReader(header, context, excel)),
            ExtractKind.RecruitmentTotals => visitor.Visit(() => new RecruitmentTotalRowReader(header, context)),
            ExtractKind.Disciplinary => visitor.Visit(() => new DisciplinaryRowReader(header, context, excel)),
            ExtractKind.Training => visitor.Visit(() => new TrainingRowReader(header, context, excel)),
            ExtractKind.Survey => visitor.Visit(() => new SurveyRowReader(header, context)),
            ExtractKind.Board => visitor.Visit(() => new BoardRowReader(header, context, excel)),
            ExtractKind.Counts => visitor.Visit(() => new CountsRowReader(header, context, excel)),
            _ => visitor.Visit(() => new ActionRowReader(header, context, excel)),
        };
    }
}
