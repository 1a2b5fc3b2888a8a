namespace Wres.Extracts.Rules;

/// <summary>Persons by key, each with the place of a row; open addressing, because an England file has millions.</summary>
internal sealed class PersonTable
{
    private long[] _keys = new long[1 << 12];
    private int[] _rows = new int[1 << 12];

    public int Count { get; private set; }

    /// <summary>The row of a person; a new person gets the given one.</summary>
    public ref int GetOrAdd(long person, int row, out bool added)
    {
        if (Count >= _keys.Length / 4 * 3) Grow();
        var slot = Find(_keys, person);
        added = _keys[slot] == 0;
        if (added)
        {
            _keys[slot] = person;
            _rows[slot] = row;
            Count++;
        }

        return ref _rows[slot];
    }

    /// <summary>The row of a person, -1 where there is none.</summary>
    public int Row(long person)
    {
        var slot = Find(_keys, person);
        return _keys[slot] == 0 ? -1 : _rows[slot];
    }

    /// <summary>All rows, in no order.</summary>
    public IEnumerable<int> Rows()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != 0) yield return _rows[i];
        }
    }

    private static int Find(long[] keys, long person)
    {
        var mask = keys.Length - 1;
        var slot = (int)(unchecked((ulong)person * 0x9E3779B97F4A7C15UL) >> 33) & mask;
        while (keys[slot] != 0 && keys[slot] != person) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var keys = new long[_keys.Length * 2];
        var rows = new int[keys.Length];
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] == 0) continue;
            var slot = Find(keys, _keys[i]);
            keys[slot] = _keys[i];
            rows[slot] = _rows[i];
        }

        _keys = keys;
        _rows = rows;
    }
}
