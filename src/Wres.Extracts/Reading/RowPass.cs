using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Text.Unicode;
using CsvHelper;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Reading;

/// <summary>
/// Reads all rows of a file in one pass: text in blocks by several workers, each with its own reader and caches; everything else
/// row after row.
/// </summary>
internal sealed class RowPass<T>(
    ReadContext context, Func<RowReader<T>> newReader, IProgress<long>? progress, CancellationToken ct, Action<T>? instead = null)
    where T : struct, IRowRecord
{
    private const int BlockSize = 1024 * 1024;
    private const int RowsAtOnce = 20_000;
    private readonly FileRows<T> _rows = new(context.Settings.IssueListCap, instead);

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnreadableFileException">It can't be used.</exception>
    /// <exception cref="RereadException">It must be opened again in another way.</exception>
    public FileRows<T> Run(OpenedFile file)
    {
        if (file is TableFile table)
        {
            using var rows = table.Open();
            OneAfterTheOther(rows, file);
        }
        else if (file is DelimitedFile { InOnePiece: true } whole)
        {
            using var utf8 = whole.Open();
            using var rows = DelimitedRows.Of(utf8, whole.Delimiter);
            using var checkedRows = new CheckedRows(rows, whole);
            OneAfterTheOther(checkedRows, file);
        }
        else
        {
            InBlocks((DelimitedFile)file);
        }

        return _rows;
    }

    private void OneAfterTheOther(RowSource source, OpenedFile file)
    {
        var reader = newReader();
        var sorter = new RowSorter(file.Header);
        var order = new InOrder<T>(_rows, context.Settings, progress);
        var passOver = file.HeaderRow + 1;
        for (var index = 0; ; index++)
        {
            var block = order.Rent();
            try
            {
                block.Read(source, passOver, sorter, reader, Math.Max(RowsAtOnce, passOver), ct);
            }
            catch (CsvFormatException)
            {
                throw new UnreadableFileException(IssueCatalogue.QuoteUnclosed, row: _rows.FileLines + block.Lines + 1);
            }

            var ended = block.Lines < Math.Max(RowsAtOnce, passOver);
            order.Add(index, block);
            if (ended) break;
            passOver = 0;
        }

        if (source is CheckedRows { EndedInQuote: true }) _rows.Log.Add(IssueCatalogue.QuoteUnclosed, _rows.FileLines);
        Add(reader);
    }

    private void InBlocks(DelimitedFile file)
    {
        using var blocks = new TextBlocks(file.Open(), BlockSize);
        var order = new InOrder<T>(_rows, context.Settings, progress);
        if (!blocks.TryNext(out var first)) return;
        var head = newReader();
        ReadBlock(first, file, head, order);
        if (!first.Last)
        {
            Exception? failure = null;
            var others = new Thread[Math.Max(context.Settings.Workers, 1) - 1];
            for (var i = 0; i < others.Length; i++)
            {
                others[i] = new Thread(() => Work(newReader())) { IsBackground = true, Name = "extract rows" };
                others[i].Start();
            }

            Work(head);
            foreach (var other in others) other.Join();
            if (failure is not null) ExceptionDispatchInfo.Throw(failure);

            void Work(RowReader<T> reader)
            {
                try
                {
                    while (Volatile.Read(ref failure) is null && blocks.TryNext(out var block)) ReadBlock(block, file, reader, order);
                }
#pragma warning disable CA1031 // The first failure of any worker is thrown again by the thread that waits for all.
                catch (Exception e)
                {
                    Interlocked.CompareExchange(ref failure, e, null);
                }
#pragma warning restore CA1031

                if (reader != head) Add(reader);
            }
        }

        Add(head);
    }

    private void ReadBlock(TextBlock block, DelimitedFile file, RowReader<T> reader, InOrder<T> order)
    {
        ct.ThrowIfCancellationRequested();
        var text = block.Buffer.AsMemory(0, block.Length);
        if (file.Kind == TextKind.Utf8 && !Utf8.IsValid(text.Span)) throw new RereadException(notUtf8: true);
        var rows = order.Rent();
        using (var source = DelimitedRows.Of(text, file.Delimiter))
        {
            rows.Read(source, block.Index == 0 ? file.HeaderRow + 1 : 0, new RowSorter(file.Header), reader, int.MaxValue, ct);
            if (DelimitedRows.EndsInQuote(text.Span[source.LastOffset..], (byte)file.Delimiter))
            {
                if (!block.Last) throw new RereadException(notUtf8: false);
                rows.Log.Add(IssueCatalogue.QuoteUnclosed, rows.Lines);
            }
        }

        order.Add(block.Index, rows);
        ArrayPool<byte>.Shared.Return(block.Buffer);
    }

    private void Add(RowReader<T> reader)
    {
        lock (_rows)
        {
            foreach (var (column, order) in reader.DateOrders)
            {
                var sum = _rows.DateOrders.GetValueOrDefault(column, DateOrder.None);
                _rows.DateOrders[column] = new DateOrder(sum.MonthFirst + order.MonthFirst, sum.DayFirst + order.DayFirst);
            }
        }
    }
}
