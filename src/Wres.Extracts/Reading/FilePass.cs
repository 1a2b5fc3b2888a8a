using Wres.Extracts.Issues;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Reading;

/// <summary>All rows of a file after reading: records in order, and what became of the others.</summary>
internal sealed class FileRows<T>(int issueCap, Action<T>? instead = null)
    where T : struct, IRowRecord
{
    /// <summary>Records of the rows that were not rejected, in the order of the file.</summary>
    public PagedList<T> Records { get; } = new();

    public IssueLog Log { get; } = new(issueCap);

    /// <summary>Rows of the file so far, of any sort, those above the header included.</summary>
    public long FileLines { get; set; }

    public long DataRows { get; set; }

    public long Blank { get; set; }

    public long RepeatedHeader { get; set; }

    public long Footer { get; set; }

    public Dictionary<string, DateOrder> DateOrders { get; } = new(StringComparer.Ordinal);

    /// <summary>Keeps a record, or hands it on where that was asked for instead.</summary>
    public void Take(in T record)
    {
        if (instead is null) Records.Add(record);
        else instead(record);
    }
}

/// <summary>Rows of one block, numbered from 1 within it.</summary>
internal sealed class BlockRows<T>(int issueCap)
    where T : struct, IRowRecord
{
    public List<T> Records { get; } = [];

    public IssueLog Log { get; private set; } = new(issueCap);

    public int Lines { get; set; }

    public int DataRows { get; set; }

    public int Blank { get; set; }

    public int RepeatedHeader { get; set; }

    public int Footer { get; set; }

    /// <summary>Makes it ready for another block; the room for records is kept.</summary>
    public void Clear()
    {
        Records.Clear();
        Log = new IssueLog(issueCap);
        Lines = DataRows = Blank = RepeatedHeader = Footer = 0;
    }

    /// <summary>Reads all rows of a source, the first of them passed over.</summary>
    public void Read(RowSource source, int passOver, RowSorter sorter, RowReader<T> reader, int most, CancellationToken ct)
    {
        while (Lines < most && source.Read())
        {
            Lines++;
            if ((Lines & 1023) == 0) ct.ThrowIfCancellationRequested();
            if (Lines <= passOver) continue;
            switch (sorter.Sort(source))
            {
                case RowSort.Blank: Blank++; break;
                case RowSort.RepeatedHeader: RepeatedHeader++; break;
                case RowSort.Footer: Footer++; break;
                default:
                    DataRows++;
                    if (reader.TryRead(source, Lines, Log, out var record)) Records.Add(record);
                    break;
            }
        }
    }
}
