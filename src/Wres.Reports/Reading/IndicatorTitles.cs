using Wres.Reports.Styles;

namespace Wres.Reports.Reading;

/// <summary>What each indicator is called and measures, in the terms of a house style.</summary>
internal sealed class IndicatorTitles(Wording words)
{
    private string B => words.Minority;
    private string W => words.White;
    private string P => words.People;

    /// <summary>Heading of the indicator's section.</summary>
    public string Title(int id) => id switch
    {
        1 => "Representation across the workforce",
        2 => "Appointment from shortlisting",
        3 => "Formal disciplinary process",
        4 => "Non-mandatory training and development",
        5 => "Harassment, bullying or abuse from the public",
        6 => $"Harassment, bullying or abuse from {P}",
        7 => "Equal opportunities for career progression",
        8 => "Discrimination at work",
        _ => "Board membership",
    };

    /// <summary>Name within a list in a sentence.</summary>
    public string Brief(int id) => id switch
    {
        1 => $"the {B} share of the workforce",
        2 => "appointment from shortlisting",
        3 => "entry into the disciplinary process",
        4 => "access to training",
        5 => "abuse from the public",
        6 => $"abuse from {P}",
        7 => "equal opportunities for progression",
        8 => "discrimination at work",
        _ => "board membership",
    };

    /// <summary>Row head of a table of nine.</summary>
    public string Short(int id) => Facts.Capital(Descriptor(id));

    private string Descriptor(int id) => id switch
    {
        1 => $"{B} {P} in the workforce",
        2 => $"Appointed from shortlisting, {W} to {B}",
        3 => $"Entering the formal disciplinary process, {B} to {W}",
        4 => $"Accessing non-mandatory training and development, {W} to {B}",
        5 => $"{B} {P} harassed, bullied or abused by patients, relatives or the public",
        6 => $"{B} {P} harassed, bullied or abused by {P}",
        7 => $"{B} {P} who believe there are equal opportunities for career progression",
        8 => $"{B} {P} discriminated against by a manager or colleagues",
        _ => $"{B} share of voting board members against the workforce",
    };

    /// <summary>One sentence on what is measured.</summary>
    public string Measures(int id) => id switch
    {
        1 => $"The share of {B} {P} at each pay level, beside their share of the whole workforce.",
        2 => $"How likely shortlisted {W} applicants are to be appointed, compared with shortlisted {B} applicants. All posts, from inside and outside.",
        3 => $"How likely {B} {P} are to enter the formal disciplinary process, compared with {W} {P}.",
        4 => $"How likely {W} {P} are to take up non-mandatory training and continuing professional development, compared with {B} {P}.",
        5 => $"The percentage of {P} who say they were harassed, bullied or abused by patients, relatives or the public in the last 12 months.",
        6 => $"The percentage of {P} who say they were harassed, bullied or abused by other {P} in the last 12 months.",
        7 => $"The percentage of {P} who believe that the organisation gives equal opportunities for career progression or promotion.",
        8 => $"The percentage of {P} who say they were personally discriminated against at work by a manager, team leader or other colleagues in the last 12 months.",
        _ => $"The share of each group among voting board members, minus its share of the workforce.",
    };

    /// <summary>Where the figures come from.</summary>
    public static string Source(int id, int surveyYear) => id switch
    {
        1 => "Electronic Staff Record",
        2 => "recruitment records",
        3 => "disciplinary case records; headcount from the Electronic Staff Record",
        4 => "training records; headcount from the Electronic Staff Record",
        9 => "board register; workforce from the Electronic Staff Record",
        _ => System.FormattableString.Invariant($"NHS Staff Survey {surveyYear}"),
    };

    /// <summary>Which way is better.</summary>
    public string Better(int id) => id switch
    {
        1 => "Higher counts as improvement.",
        2 or 3 or 4 => "1.00 means equally likely. Nearer to 1.00 counts as improvement.",
        7 => "Higher counts as improvement.",
        9 => $"0.0 means that the board's voting members mirror the workforce.",
        _ => "Lower counts as improvement.",
    };
}
