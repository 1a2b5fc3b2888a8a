using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;
using Wres.Domain.Workforce;

namespace Wres.Extracts.Rows;

/// <summary>What was noticed on a staff row; said only of rows that count.</summary>
[Flags]
internal enum StaffNotes : ushort
{
    None = 0,
    Primary = 1,
    StatusUnknown = 2,
    AreaDisagrees = 4,
    StaffGroupUnmapped = 8,
    PayGradeUnmapped = 16,
    PayGradeDisagrees = 32,
    LostZeros = 64,
    Chosen = 128,
}

/// <summary>
/// A staff row, small because an England file has millions. Texts are numbers of a string table. The assignment number is its
/// first 16 bytes, which keep the ordinal order, and the rest as text.
/// </summary>
internal struct StaffRow : IRowRecord
{
    public long Person;
    public ulong AssignmentHigh;
    public ulong AssignmentLow;
    public int AssignmentRest;
    public int MicroFte;
    public int StartDay;
    public int Division;
    public int CareGroup;
    public int StaffGroup;
    public int Organisation;
    public EthnicGroup Group;
    public FinerGroup Finer;
    public Area Area;
    public Level Level;
    public PopulationRule Rule;
    public StaffNotes Notes;

    public int Row { readonly get; set; }

    public readonly bool Has(StaffNotes note) => (Notes & note) != StaffNotes.None;
}
