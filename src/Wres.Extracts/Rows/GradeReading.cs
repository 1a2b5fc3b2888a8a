using Wres.Domain.Pay;
using Wres.Extracts.Schemas;

namespace Wres.Extracts.Rows;

/// <summary>Pay grades and staff groups as a trust writes them: its own maps first, then the method's rules.</summary>
internal sealed class GradeReading
{
    private static readonly string[] HeadingsOfBareNumbers = ["afcband", "payband", "band"];
    private readonly Dictionary<string, string> _payGrades;
    private readonly Dictionary<string, string> _staffGroups;
    private readonly bool _headedBand;

    public GradeReading(HeaderMatch header, ReadContext context, string payGradeColumn)
    {
        _payGrades = ReadContext.Fold(context.Settings.Values.PayGrade);
        _staffGroups = ReadContext.Fold(context.Settings.Values.StaffGroup);
        var place = header.Columns[header.Schema[payGradeColumn]];
        _headedBand = place >= 0 && IsHeadedBand(header.Header[place]);
    }

    /// <summary>True for the headings under which a bare number is a band.</summary>
    public static bool IsHeadedBand(string heading) => HeadingsOfBareNumbers.Contains(HeaderName.Key(heading));

    /// <summary>Reads a clean Pay Grade cell.</summary>
    public PayGrade PayGrade(string text)
    {
        if (!_payGrades.TryGetValue(text, out var mapped)) return Domain.Pay.PayGrade.Read(text, _headedBand);
        return LevelNames.TryParseLevel(mapped, out var level)
            ? Domain.Pay.PayGrade.Of(level)
            : Domain.Pay.PayGrade.Read(mapped, _headedBand);
    }

    /// <summary>Reads a clean Staff Group cell.</summary>
    public StaffGroupKind StaffGroup(string text) => StaffGroups.Read(_staffGroups.GetValueOrDefault(text, text));
}
