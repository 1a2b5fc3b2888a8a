using System.Numerics;

namespace Wres.Extracts.Rules;

/// <summary>Persons by key, each with the place of a row; open addressing, because an England file has millions.</summary>
internal sealed class PersonTable
{
    private Slot[] _slots;

    /// <summary>A table that holds so many persons before it grows.</summary>
    public PersonTable(int capacity)
    {
        _slots = new Slot[BitOperations.RoundUpToPowerOf2(((uint)Math.Max(capacity, 1 << 10) / 3 * 4) + 4)];
    }

    /// <summary>Key and row side by side, so that both come from memory at once.</summary>
    private struct Slot
    {
        public long Person;
        public int Row;
    }

    public int Count { get; private set; }

    /// <summary>The row of a person; a new person gets the given one.</summary>
    public ref int GetOrAdd(long person, int row, out bool added)
    {
        if (Count >= _slots.Length / 4 * 3) Grow();
        ref var slot = ref Find(_slots, person);
        added = slot.Person == 0;
        if (added)
        {
            slot = new Slot { Person = person, Row = row };
            Count++;
        }

        return ref slot.Row;
    }

    /// <summary>The row of a person, -1 where there is none.</summary>
    public int Row(long person)
    {
        ref var slot = ref Find(_slots, person);
        return slot.Person == 0 ? -1 : slot.Row;
    }

    private static ref Slot Find(Slot[] slots, long person)
    {
        var mask = slots.Length - 1;
        var place = (int)(unchecked((ulong)person * 0x9E3779B97F4A7C15UL) >> 33) & mask;
        while (slots[place].Person != 0 && slots[place].Person != person) place = (place + 1) & mask;
        return ref slots[place];
    }

    private void Grow()
    {
        var slots = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Person != 0) Find(slots, slot.Person) = slot;
        }

        _slots = slots;
    }
}
