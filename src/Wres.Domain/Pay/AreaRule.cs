namespace Wres.Domain.Pay;

/// <summary>An area with what was noticed on the way.</summary>
public readonly record struct AreaReading(Area Area, bool Disagrees, bool StaffGroupUnmapped);

/// <summary>
/// The area of an assignment, the first line that fits: staff group Medical and Dental; occupation code; staff group; clinical.
/// Source: method, Area and level.
/// </summary>
public static class AreaRule
{
    /// <summary>Decides the area. <paramref name="occupation"/> is what the occupation code decides, null for nothing.</summary>
    public static AreaReading Decide(StaffGroupKind staffGroup, Area? occupation)
    {
        Area? byGroup = staffGroup switch
        {
            StaffGroupKind.Medical => Area.Medical,
            StaffGroupKind.NonClinical => Area.NonClinical,
            StaffGroupKind.Clinical => Area.Clinical,
            _ => null,
        };
        var disagrees = byGroup is not null && occupation is not null && byGroup != occupation;
        if (staffGroup == StaffGroupKind.Medical) return new AreaReading(Area.Medical, disagrees, false);
        return new AreaReading(occupation ?? byGroup ?? Area.Clinical, disagrees, occupation is null && byGroup is null);
    }
}
