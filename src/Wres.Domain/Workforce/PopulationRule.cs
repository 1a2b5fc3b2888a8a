using Wres.Domain.Text;

namespace Wres.Domain.Workforce;

/// <summary>Why an assignment is left out of the workforce, in the order of the rules.</summary>
public enum PopulationRule : byte
{
    /// <summary>It stays.</summary>
    None,
    /// <summary>Bank.</summary>
    Bank,
    /// <summary>Honorary contract.</summary>
    Honorary,
    /// <summary>Agency or contractor.</summary>
    Agency,
    /// <summary>Non-executive director or chair.</summary>
    NonExecutive,
    /// <summary>Volunteer.</summary>
    Volunteer,
    /// <summary>Seconded in: counted by the substantive employer.</summary>
    SecondedIn,
    /// <summary>Inactive, terminated, suspended or not yet started.</summary>
    NotInPost,
}

/// <summary>What an Assignment Status cell says.</summary>
public enum AssignmentStatus : byte
{
    /// <summary>A status of someone in post.</summary>
    InPost,
    /// <summary>Inactive, terminated or suspended.</summary>
    NotInPost,
    /// <summary>Blank or none of the known ones: counts as in post, with an issue.</summary>
    Unrecognised,
}

/// <summary>
/// Who is in the workforce, by Assignment Category and Assignment Status. Texts match whole words anywhere in the cell, a hyphen
/// is a space. Source: method, Who is in the workforce.
/// </summary>
public static class Population
{
    private static readonly string[] InPost =
        ["Active Assignment", "Acting Up", "Internal Secondment", "Out on External Secondment", "Maternity and Adoption", "Career Break"];

    /// <summary>The rule that an Assignment Category fits, the first in order.</summary>
    public static PopulationRule ByCategory(ReadOnlySpan<char> category)
    {
        var text = Spell(category);
        if (WholeWords.Contains(text, "bank")) return PopulationRule.Bank;
        if (WholeWords.Contains(text, "honorary")) return PopulationRule.Honorary;
        if (WholeWords.Contains(text, "agency") || WholeWords.Contains(text, "contractor")) return PopulationRule.Agency;
        if (WholeWords.Contains(text, "non exec") || WholeWords.Contains(text, "non executive") || WholeWords.Contains(text, "chair"))
            return PopulationRule.NonExecutive;
        if (WholeWords.Contains(text, "volunteer")) return PopulationRule.Volunteer;
        return WholeWords.Contains(text, "secondment in") || WholeWords.Contains(text, "seconded in")
            ? PopulationRule.SecondedIn
            : PopulationRule.None;
    }

    /// <summary>Reads an Assignment Status.</summary>
    public static AssignmentStatus ReadStatus(ReadOnlySpan<char> status)
    {
        var text = Spell(status);
        if (WholeWords.ContainsBeginning(text, "inactive") || WholeWords.ContainsBeginning(text, "terminat")
            || WholeWords.ContainsBeginning(text, "suspend"))
            return AssignmentStatus.NotInPost;
        return WholeWords.ContainsAny(text, InPost) ? AssignmentStatus.InPost : AssignmentStatus.Unrecognised;
    }

    /// <summary>Name of a rule in results.</summary>
    public static string Name(this PopulationRule rule) => rule switch
    {
        PopulationRule.Bank => "bank",
        PopulationRule.Honorary => "honorary",
        PopulationRule.Agency => "agency",
        PopulationRule.NonExecutive => "non-executive",
        PopulationRule.Volunteer => "volunteer",
        PopulationRule.SecondedIn => "seconded-in",
        PopulationRule.NotInPost => "not-in-post",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>True where someone whose every assignment fits such rules is outside the whole standard, not just out of post.</summary>
    public static bool IsOutOfScope(this PopulationRule rule) => rule is >= PopulationRule.Bank and <= PopulationRule.SecondedIn;

    private static string Spell(ReadOnlySpan<char> text)
    {
        var spelled = text.ToString().Replace('-', ' ').Replace("&", " and ", StringComparison.Ordinal);
        return string.Join(' ', spelled.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
