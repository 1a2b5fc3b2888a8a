using Wres.Domain.Text;

namespace Wres.Domain.Pay;

/// <summary>
/// The level of someone medical, from Pay Grade and Job Role, the first line that fits either: VSM (Pay Grade only), consultant,
/// trainee, non-consultant career grade, other. Source: method, Area and level.
/// </summary>
public static class MedicalGrade
{
    private static readonly string[] Trainee =
        ["Foundation", "FY1", "FY2", "Core", "Registrar", "StR", "SpR", "Specialty Training", "Trainee"];

    private static readonly string[] CareerGrade =
    [
        "Specialty Doctor", "Associate Specialist", "Specialist", "Staff Grade", "Trust Grade", "Trust Doctor",
        "Hospital Practitioner", "Clinical Assistant",
    ];

    /// <summary>The level by a Pay Grade cell alone; null where no line fits.</summary>
    public static Level? InPayGrade(ReadOnlySpan<char> text) =>
        WholeWords.Contains(text, "VSM") || WholeWords.Contains(text, "Very Senior Manager") ? Level.Vsm : InJobRole(text);

    /// <summary>The level by a Job Role cell alone; null where no line fits.</summary>
    public static Level? InJobRole(ReadOnlySpan<char> text)
    {
        if (WholeWords.Contains(text, "Consultant")) return Level.Consultant;
        if (WholeWords.ContainsAny(text, Trainee)) return Level.Trainee;
        return WholeWords.ContainsAny(text, CareerGrade) ? Level.NonConsultantCareerGrade : null;
    }

    /// <summary>Both cells together: the earlier line wins, whichever cell it fits.</summary>
    public static Level Combine(Level? payGrade, Level? jobRole)
    {
        if (payGrade is null) return jobRole ?? Level.Other;
        if (jobRole is null) return payGrade.Value;
        return Line(payGrade.Value) <= Line(jobRole.Value) ? payGrade.Value : jobRole.Value;
    }

    private static int Line(Level level) => level switch
    {
        Level.Consultant => 1,
        Level.Trainee => 2,
        Level.NonConsultantCareerGrade => 3,
        _ => 0,
    };
}
