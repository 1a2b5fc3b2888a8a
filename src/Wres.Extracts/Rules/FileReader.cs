using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Rules;

/// <summary>Reads one file of any kind; what can't be used becomes a quarantine.</summary>
internal sealed class FileReader(ReadContext context, IProgress<long>? progress, CancellationToken ct)
{
    private RowPass<T> NewPass<T>(Func<RowReader<T>> newReader)
        where T : struct, IRowRecord => new(context, newReader, progress, ct);

    /// <summary>Reads a file.</summary>
    public ReadFile Read(DroppedFile file)
    {
        try
        {
            return Reopening.Read(file, context.Settings, opened => RowReaders.Visit<Pass, ReadFile>(opened, context, new Pass(file, opened, this)));
        }
        catch (UnreadableFileException unreadable)
        {
            var log = new IssueLog(context.Settings.IssueListCap);
            log.Add(unreadable.Definition, unreadable.Row ?? 0, detail: unreadable.Detail);
            return new ReadFile(file, null, log) { Reason = unreadable.Definition.Code };
        }
    }

    private readonly struct Pass(DroppedFile file, OpenedFile opened, FileReader reader) : IKindVisitor<ReadFile>
    {
        public ReadFile Visit<T>(Func<RowReader<T>> newReader)
            where T : struct, IRowRecord
        {
            var rows = reader.NewPass(newReader).Run(opened);
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
}
