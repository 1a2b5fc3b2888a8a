using System.Collections;
using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Extracts.Rows;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rules;

/// <summary>The people of the workforce without any identifier, kept small: a person is made when asked for.</summary>
internal sealed class WorkforceList(int capacity, StringTable strings) : IReadOnlyList<Person>
{
    private readonly Compact[] _people = new Compact[capacity];

    public int Count { get; private set; }

    public Person this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            ref readonly var p = ref _people[index];
            return new Person(p.Group, p.Finer, p.Area, p.Level, strings[p.Division], strings[p.CareGroup], strings[p.StaffGroup])
            {
                Organisation = strings[p.Organisation],
            };
        }
    }

    private readonly record struct Compact(
        int Division, int CareGroup, int StaffGroup, int Organisation, EthnicGroup Group, FinerGroup Finer, Area Area, Level Level);

    public void Add(in StaffRow row) => _people[Count++] = new Compact(
        row.Division, row.CareGroup, row.StaffGroup, row.Organisation, row.Group, row.Finer, row.Area, row.Level);

    public IEnumerator<Person> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
