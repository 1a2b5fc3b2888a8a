namespace Wres.TestKit.Invented.Words;

/// <summary>What a pay grade says: a level outside medicine, and which medical rule its words fit.</summary>
public readonly record struct GradeMeaning(string Level, char Medical = '-');

/// <summary>Pay grades as cells. Medical: v VSM, c consultant, t trainee, n non-consultant career grade, - nothing.</summary>
internal static class GradeWords
{
    public static readonly Known<GradeMeaning>[] All =
    [
        New("Band 1", "1"), New("Band 2", "2"), New("Band 3", "3"), New("Band 4", "4"), New("Band 5", "5"), New("Band5", "5"), New("Band 6", "6"), New("Band 7", "7"),
        New("Band 8a", "8a"), New("8a", "8a"), New("8B", "8b"), New("Band 8c", "8c"), New("Band 8 - Range D", "8d"), New("Band 8 Range A", "8a"), New("Band 8, Range B", "8b"),
        New("Band 8 A", "8a"), New("8-c", "8c"), New("Range B Band 8b", "8b"), New("Band 5 (XR06)", "5"), New("XN08 Band 8", "8a"), New("Band-4", "4"), New("Band 2 Band 8", "2"),
        New("Apprentice Band 2", "under-1"), New("Band 55", "other"), New("Band 5x", "other"), New("XR5", "other"), New("Annexe", "other"), New("VSMs", "other"), New("Husband 5", "other"),
        New("Band 9", "9"), New("NHS|XR05|Review Body Band 5", "5"), New("NHS|XN09|Non Review Body Band 8 - Range B", "8b"), New("XR01", "1"), New("XN04", "4"), New("XR07", "7"),
        New("XR08", "8a"), New("XN10", "8c"), New("XN11", "8d"), New("XN12", "9"), New("XR11 Band 8", "8d"), New("XR06 Band 5", "5"), New("XN02 Step 3", "2"),
        New("VSM", "vsm", 'v'), New("Very Senior Manager", "vsm", 'v'), New("Band 9 / VSM", "vsm", 'v'), New("Apprentice", "under-1"), New("Annex 21", "under-1"),
        New("Under Band 1", "under-1"), New("Band 8", "other"), New("Band 10", "other"), New("XR13", "other"), New("Local pay", "other"), New("", "other"), New("Band", "other"),
        New("Consultant", "other", 'c'), New("YC72 Consultant", "other", 'c'), New("MN37 Foundation Doctor", "other", 't'), New("StR", "other", 't'), New("Specialty Registrar", "other", 't'),
        New("MC46 Specialty Doctor", "other", 'n'), New("Trust Grade", "other", 'n'), New("Associate Specialist", "other", 'n'), New("Clinical Fellow", "other"),
    ];

    /// <summary>Bare numbers: a level only where the column is headed AfC Band, Pay Band or Band.</summary>
    public static readonly string[] Bare = ["1", "2", "3", "4", "5", "6", "7", "9"];

    private static Known<GradeMeaning> New(string text, string level, char medical = '-') => new(text, new GradeMeaning(level, medical));
}
