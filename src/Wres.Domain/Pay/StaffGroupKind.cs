using Wres.Domain.Text;

namespace Wres.Domain.Pay;

/// <summary>What a Staff Group cell says about the area.</summary>
public enum StaffGroupKind : byte
{
    /// <summary>Blank, or no known staff group.</summary>
    Unknown,
    /// <summary>Medical and Dental.</summary>
    Medical,
    /// <summary>Administrative and Clerical, Estates and Ancillary.</summary>
    NonClinical,
    /// <summary>Any other staff group of the national list.</summary>
    Clinical,
}

/// <summary>Reads staff groups by whole words; "&amp;" is "and".</summary>
public static class StaffGroups
{
    private static readonly string[] NonClinical = ["Administrative and Clerical", "Estates and Ancillary"];

    private static readonly string[] Clinical =
    [
        "Add Prof Scientific and Technic", "Add Prof Scientific and Technical", "Additional Professional Scientific and Technic",
        "Additional Professional Scientific and Technical", "Additional Clinical Services", "Allied Health Professionals",
        "Healthcare Scientists", "Nursing and Midwifery Registered", "Nursing and Midwifery", "Students", "Supplementary Roles",
    ];

    /// <summary>Reads a cell (trimmed, single spaces).</summary>
    public static StaffGroupKind Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return StaffGroupKind.Unknown;
        var spelled = Spell(text);
        if (WholeWords.Contains(spelled, "Medical and Dental")) return StaffGroupKind.Medical;
        if (WholeWords.ContainsAny(spelled, NonClinical)) return StaffGroupKind.NonClinical;
        return WholeWords.ContainsAny(spelled, Clinical) ? StaffGroupKind.Clinical : StaffGroupKind.Unknown;
    }

    private static string Spell(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&')) return text.ToString();
        var parts = text.ToString().Replace("&", " and ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts);
    }
}
