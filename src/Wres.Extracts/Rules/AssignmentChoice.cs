using Wres.Extracts.Rows;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rules;

/// <summary>
/// Which of two assignments of a person counts: primary, then the highest FTE, the earliest start (blank last), the lowest
/// assignment number in ordinal order, the first row. Source: method, one row per person.
/// </summary>
internal sealed class AssignmentChoice(StringTable strings)
{
    /// <summary>True if the later row of the file goes before the earlier one.</summary>
    public bool IsBetter(in StaffRow later, in StaffRow earlier)
    {
        var (mine, theirs) = (later.Has(StaffNotes.Primary), earlier.Has(StaffNotes.Primary));
        if (mine != theirs) return mine;
        if (later.MicroFte != earlier.MicroFte) return later.MicroFte > earlier.MicroFte;
        if (later.StartDay != earlier.StartDay) return later.StartDay < earlier.StartDay;
        return CompareAssignments(later, earlier) < 0;
    }

    /// <summary>True if both rows have the same assignment number.</summary>
    public bool IsSameAssignment(in StaffRow a, in StaffRow b) => CompareAssignments(a, b) == 0;

    private int CompareAssignments(in StaffRow a, in StaffRow b)
    {
        if (a.AssignmentHigh != b.AssignmentHigh) return a.AssignmentHigh.CompareTo(b.AssignmentHigh);
        if (a.AssignmentLow != b.AssignmentLow) return a.AssignmentLow.CompareTo(b.AssignmentLow);
        return string.CompareOrdinal(strings[a.AssignmentRest] ?? "", strings[b.AssignmentRest] ?? "");
    }
}
