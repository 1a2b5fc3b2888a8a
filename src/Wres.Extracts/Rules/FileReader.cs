using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Rows;
using Wres.Extracts.Schemas;

namespace Wres.Extracts.Rules;

/// <summary>Reads one file of any kind; what can't be used becomes a quarantine.</summary>
internal sealed class FileReader(ReadContext context, IProgress<long>? progress, CancellationToken ct)
{
    /// <summary>Reads a file.</summary>
    public ReadFile Read(DroppedFile file)
    {
        TextKind? kind = null;
        var inOnePiece = false;
        while (true)
        {
            try
            {
                return Read(file, FileOpener.Open(file, context.Settings, kind, inOnePiece));
            }
            catch (RereadException again)
            {
                if (again.NotUtf8) kind = TextKind.Windows1252;
                else inOnePiece = true;
            }
            catch (UnreadableFileException unreadable)
            {
                var log = new IssueLog(context.Settings.IssueSampleCap);
                log.Add(unreadable.Definition, unreadable.Row ?? 0, detail: unreadable.Detail);
                return new ReadFile(file, null, log) { Reason = unreadable.Definition.Code };
            }
        }
    }

    private ReadFile Read(DroppedFile file, OpenedFile opened)
    {
        var header = opened.Header;
        var excel = opened.FromWorkbook;
        return header.Schema.Kind switch
        {
            ExtractKind.Staff => Pass(file, opened, () => new StaffRowReader(header, context, excel)),
            ExtractKind.Recruitment => Pass(file, opened, () => new RecruitmentRowReader(header, context, excel)),
            ExtractKind.RecruitmentTotals => Pass(file, opened, () => new RecruitmentTotalRowReader(header, context)),
            ExtractKind.Disciplinary => Pass(file, opened, () => new DisciplinaryRowReader(header, context, excel)),
            ExtractKind.Training => Pass(file, opened, () => new TrainingRowReader(header, context, excel)),
            ExtractKind.Survey => Pass(file, opened, () => new SurveyRowReader(header, context)),
            ExtractKind.Board => Pass(file, opened, () => new BoardRowReader(header, context, excel)),
            ExtractKind.Counts => Pass(file, opened, () => new CountsRowReader(header, context, excel)),
            _ => Pass(file, opened, () => new ActionRowReader(header, context, excel)),
        };
    }

    private ReadFile<T> Pass<T>(DroppedFile file, OpenedFile opened, Func<RowReader<T>> newReader)
        where T : struct, IRowRecord
    {
        var rows = new RowPass<T>(context, newReader, progress, ct).Run(opened);
        var log = rows.Log;
        if (rows.DataRows == 0) log.Add(IssueCatalogue.NoRows);
        foreach (var column in opened.Header.MissingOptional) log.Add(IssueCatalogue.ColumnMissing, column: column);
        foreach (var column in opened.Header.Twice) log.Add(IssueCatalogue.ColumnTwice, opened.HeaderRow + 1, column);
        foreach (var (column, order) in rows.DateOrders)
        {
            if (order is { MonthFirst: > 0, DayFirst: 0 }) log.Add(IssueCatalogue.DatesMonthFirst, column: column);
        }

        return new ReadFile<T>(file, opened, rows);
    }
}
