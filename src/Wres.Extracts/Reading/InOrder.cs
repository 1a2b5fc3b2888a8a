using System.Runtime.InteropServices;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Reading;

/// <summary>Puts the blocks that several workers read back into the order of the file.</summary>
internal sealed class InOrder<T>(FileRows<T> file, ExtractSettings settings, IProgress<long>? progress)
    where T : struct, IRowRecord
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, BlockRows<T>> _waiting = [];
    private readonly Stack<BlockRows<T>> _free = new();
    private int _next;

    /// <summary>An empty block, one that was used before where there is one.</summary>
    public BlockRows<T> Rent()
    {
        lock (_lock) return _free.TryPop(out var block) ? block : new BlockRows<T>(settings.IssueListCap);
    }

    /// <summary>Takes a block that was read.</summary>
    public void Add(int index, BlockRows<T> block)
    {
        lock (_lock)
        {
            _waiting.Add(index, block);
            while (_waiting.Remove(_next, out var next))
            {
                Append(next);
                next.Clear();
                _free.Push(next);
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
            file.Take(record);
        }

        file.FileLines += block.Lines;
        file.DataRows += block.DataRows;
        file.Blank += block.Blank;
        file.RepeatedHeader += block.RepeatedHeader;
        file.Footer += block.Footer;
        if (file.DataRows > settings.MaxRows)
            throw new UnreadableFileException(IssueCatalogue.RowsTooMany, settings.MaxRows.ToString(System.Globalization.CultureInfo.InvariantCulture));
        progress?.Report(file.DataRows);
    }
}
