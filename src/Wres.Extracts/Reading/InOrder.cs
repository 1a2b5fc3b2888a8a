using System.Runtime.InteropServices;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Reading;

/// <summary>Puts the blocks that several workers read back into the order of the file.</summary>
internal sealed class InOrder<T>(FileRows<T> file, long mostRows, IProgress<long>? progress)
    where T : struct, IRowRecord
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, BlockRows<T>> _waiting = [];
    private int _next;

    public void Add(int index, BlockRows<T> block)
    {
        lock (_lock)
        {
            _waiting.Add(index, block);
            while (_waiting.Remove(_next, out var next))
            {
                Append(next);
                _next++;
            }
        }
    }

    private void Append(BlockRows<T> block)
    {
        file.Log.Append(block.Log, file.FileLines);
        foreach (ref var record in CollectionsMarshal.AsSpan(block.Records))
        {
            record.Row += (int)file.FileLines;
            file.Records.Add(record);
        }

        file.FileLines += block.Lines;
        file.DataRows += block.DataRows;
        file.Blank += block.Blank;
        file.RepeatedHeader += block.RepeatedHeader;
        file.Footer += block.Footer;
        if (file.DataRows > mostRows)
            throw new UnreadableFileException(IssueCatalogue.RowsTooMany, mostRows.ToString(System.Globalization.CultureInfo.InvariantCulture));
        progress?.Report(file.DataRows);
    }
}
