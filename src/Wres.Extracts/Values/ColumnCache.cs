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
    private Entry[] _entries = new Entry[256];
    private int[] _buckets = NewBuckets(512);
    private int _count;

    private struct Entry
    {
        public byte[] Bytes;
        public uint Hash;
        public int Next;
        public T Value;
    }

    /// <summary>The meaning of a cell; the text that is read is clean.</summary>
    public T this[ReadOnlySpan<byte> cell]
    {
        get
        {
            var hash = Hash(cell);
            for (var i = _buckets[hash & (uint)(_buckets.Length - 1)]; i >= 0; i = _entries[i].Next)
            {
                ref var entry = ref _entries[i];
                if (entry.Hash == hash && cell.SequenceEqual(entry.Bytes)) return entry.Value;
            }

            return Add(cell, hash);
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

            return (uint)(Mix(hash, Tail(cell)) >> 32);
        }
    }

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

    private T Add(ReadOnlySpan<byte> cell, uint hash)
    {
        var value = read(CellText.Clean(cell));
        if (_count >= MostEntries || cell.Length > 4096) return value;
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
            _buckets = NewBuckets(_buckets.Length * 2);
            for (var i = 0; i < _count; i++) Link(i);
        }

        _entries[_count] = new Entry { Bytes = cell.ToArray(), Hash = hash, Value = value };
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
