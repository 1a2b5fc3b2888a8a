using System.Buffers.Binary;
using Wres.Extracts.Reading;

namespace Wres.Extracts.Values;

/// <summary>
/// What the cells of a column mean, remembered by their bytes: most columns repeat few values. One worker's own; above the
/// limit values are read afresh, so that a column of different values can't fill the memory.
/// </summary>
internal sealed class ColumnCache<T>(Func<string, T> read)
{
    private const int MostEntries = 1 << 16;
    private const int ShortCell = 16;
    private Entry[] _entries = new Entry[256];
    private int[] _buckets = NewBuckets(512);
    private int _count;

    private struct Entry
    {
        /// <summary>First and last eight bytes: with the length, all of a cell of up to sixteen.</summary>
        public ulong First;
        public ulong Last;

        /// <summary>The cell, null for a short one.</summary>
        public byte[]? Bytes;
        public int Length;
        public uint Hash;
        public int Next;
        public T Value;
    }

    /// <summary>The meaning of a cell; the text that is read is clean.</summary>
    public T this[ReadOnlySpan<byte> cell]
    {
        get
        {
            var (first, last) = (cell.Length > 8 ? BinaryPrimitives.ReadUInt64LittleEndian(cell) : 0, Tail(cell));
            var hash = cell.Length <= ShortCell ? Hash(first, last, cell.Length) : Hash(cell);
            for (var i = _buckets[hash & (uint)(_buckets.Length - 1)]; i >= 0; i = _entries[i].Next)
            {
                ref var entry = ref _entries[i];
                if (entry.First != first || entry.Last != last || entry.Length != cell.Length) continue;
                if (entry.Bytes is null || cell.SequenceEqual(entry.Bytes)) return entry.Value;
            }

            return Add(cell, new Entry { First = first, Last = last, Hash = hash, Length = cell.Length });
        }
    }

    private static int[] NewBuckets(int size)
    {
        var buckets = new int[size];
        Array.Fill(buckets, -1);
        return buckets;
    }

    private static uint Hash(ReadOnlySpan<byte> cell)
    {
        unchecked
        {
            var hash = 14695981039346656037UL ^ (ulong)cell.Length;
            var rest = cell;
            while (rest.Length > 8)
            {
                hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
                rest = rest[8..];
            }

            return Spread(Mix(hash, Tail(cell)));
        }
    }

    private static uint Hash(ulong first, ulong last, int length) => Spread(Mix(Mix(14695981039346656037UL ^ (ulong)length, first), last));

    /// <summary>Multiplied once more: the buckets take low bits, which one product alone leaves without the cell's last bytes.</summary>
    private static uint Spread(ulong hash) => unchecked((uint)((hash * 0xBF58476D1CE4E5B9UL) >> 32));

    private static ulong Mix(ulong hash, ulong word)
    {
        unchecked
        {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15UL;
            return hash ^ (hash >> 32);
        }
    }

    /// <summary>The last eight bytes as a number, fewer where the cell is shorter; all of a short cell is in it.</summary>
    private static ulong Tail(ReadOnlySpan<byte> cell) => cell.Length switch
    {
        >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(cell[^8..]),
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(cell) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(cell[^4..]) << 32),
        > 0 => cell[0] | ((ulong)cell[cell.Length / 2] << 8) | ((ulong)cell[^1] << 16),
        _ => 0,
    };

    private T Add(ReadOnlySpan<byte> cell, Entry entry)
    {
        var value = read(CellText.Clean(cell));
        if (_count >= MostEntries || cell.Length > 4096) return value;
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
            _buckets = NewBuckets(_buckets.Length * 2);
            for (var i = 0; i < _count; i++) Link(i);
        }

        if (cell.Length > ShortCell) entry.Bytes = cell.ToArray();
        entry.Value = value;
        _entries[_count] = entry;
        Link(_count++);
        return value;
    }

    private void Link(int entry)
    {
        ref var bucket = ref _buckets[_entries[entry].Hash & (uint)(_buckets.Length - 1)];
        _entries[entry].Next = bucket;
        bucket = entry;
    }
}
