using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Reading;

/// <summary>What a row or a column of a table measures.</summary>
internal enum Measure
{
    None,
    Shortlisted,
    Appointed,
    Workforce,
    Entering,
    Accessing,
    Stage,
    Rate,
    Ratio,
    Difference,
    Responses,
    Percent,
    Count,
    Benchmark,
    Target,
    Change,
}

/// <summary>What a label or the head of a column says of the figures under or beside it.</summary>
internal sealed partial record TableColumn
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"benchmark|\baverage\b|median|national|sector|\bpeers?\b|comparator|best in|worst in", Safe)]
    private static partial Regex BenchmarkWord();

    [GeneratedRegex(@"respon(?:ses|dents)|\bbase\b|^n\s*=|^\(?n\)?$|number of resp", Safe)]
    private static partial Regex ResponsesWord();

    [GeneratedRegex(@"\btarget|trajectory|\bgoal\b|ambition", Safe)]
    private static partial Regex TargetWord();

    [GeneratedRegex(@"\bchange\b|variance|\btrend\b|direction of travel|movement|\brag\b|\+/-", Safe)]
    private static partial Regex ChangeWord();

    [GeneratedRegex(@"relative likelihood|\bratio\b|times (?:more|as) likely|likelihood ratio|disparity", Safe)]
    private static partial Regex RatioWord();

    [GeneratedRegex(@"likelihood|\brate\b|proportion|percentage|per ?cent|%", Safe)]
    private static partial Regex RateWord();

    [GeneratedRegex(@"difference|\bgap\b|percentage points?|\bpp\b", Safe)]
    private static partial Regex DifferenceWord();

    [GeneratedRegex(@"non[- ]?voting", Safe)]
    private static partial Regex NonVoting();

    [GeneratedRegex(@"non[- ]?exec|\bneds?\b", Safe)]
    private static partial Regex NonExecutive();

    public Group? Group { get; init; }
    public int? Year { get; init; }
    public bool YearIsSurvey { get; init; }
    public Measure Measure { get; init; }
    public int? Indicator { get; init; }
    public string? Subset { get; init; }
    public string? Area { get; init; }
    public RatioDirection? Direction { get; init; }
    public string Label { get; init; } = "";

    /// <summary>True where the column holds years.</summary>
    public bool NamesYear => Label.Equals("year", StringComparison.OrdinalIgnoreCase) || Label.EndsWith(" year", StringComparison.OrdinalIgnoreCase) || Label.Equals("date", StringComparison.OrdinalIgnoreCase);

    public static bool NamesMeasure(string text) => Read(text).Measure != Measure.None || Read(text).Subset is not null;

    /// <summary>Reads a label or head.</summary>
    public static TableColumn Read(string text)
    {
        var clean = PlainText.OneSpace(text);
        if (clean.Length == 0)
            return new TableColumn();
        var direction = Words.Direction(clean);
        return new TableColumn
        {
            Label = clean,
            Group = direction is null ? Words.OnlyGroup(clean) : null,
            Year = Words.OnlyYear(clean),
            YearIsSurvey = clean.Contains("survey", StringComparison.OrdinalIgnoreCase),
            Measure = MeasureOf(clean),
            Indicator = Words.Indicator(clean),
            Subset = SubsetOf(clean),
            Area = AreaOf(clean),
            Direction = direction,
        };
    }

    public static string? AreaOf(string text)
    {
        bool Has(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (Has("non-clinical") || Has("non clinical") || Has("nonclinical"))
            return Has(" clinical and") || Has("and clinical") ? null : "non_clinical";
        if (Has("medical") || Has("doctors"))
            return "medical";
        return Has("clinical") ? "clinical" : null;
    }

    private static string? SubsetOf(string text)
    {
        bool Has(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (NonVoting().IsMatch(text))
            return "non-voting";
        if (Has("voting"))
            return "voting";
        if (NonExecutive().IsMatch(text))
            return "non-executive";
        if (Has("exec") && !Has("executive summary"))
            return "executive";
        return Has("total board") || Has("whole board") || Has("overall board") || Has("all board") || Has("board members") ? "overall" : null;
    }

    private static Measure MeasureOf(string text)
    {
        bool Has(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (ResponsesWord().IsMatch(text))
            return Measure.Responses;
        if (BenchmarkWord().IsMatch(text))
            return Measure.Benchmark;
        if (TargetWord().IsMatch(text))
            return Measure.Target;
        if (RatioWord().IsMatch(text))
            return Measure.Ratio;
        if (Has("likelihood") || (RateWord().IsMatch(text) && (Has("appointed") || Has("entering") || Has("accessing") || Has("training") || Has("disciplinary"))))
            return Measure.Rate;
        if (ChangeWord().IsMatch(text) && text.Length < 40)
            return Measure.Change;
        if (Has("appointed") || Has("appointments") || Has("appointees") || Has("hired"))
            return Measure.Appointed;
        if (Has("shortlisted") || Has("applicants shortlist") || Has("number shortlist") || Has("shortlist"))
            return Measure.Shortlisted;
        if (Has("interview") || Has("applications") || Has("applied") || Has("applicants received") || Has("offered"))
            return Measure.Stage;
        if (Has("entering") || Has("entered") || Has("disciplinary cases") || Has("cases") || (Has("disciplinary") && !Has("indicator")))
            return Measure.Entering;
        if (Has("accessing") || Has("accessed") || Has("attended") || Has("undertaking") || Has("completing") || (Has("training") && (Has("number") || Has("staff"))))
            return Measure.Accessing;
        if (DifferenceWord().IsMatch(text))
            return Measure.Difference;
        if (Has("%") || Has("percent") || Has("per cent") || Has("proportion"))
            return Measure.Percent;
        if (Has("workforce") || Has("staff in post") || Has("headcount") || Has("number of staff") || Has("staff in workforce") || Has("employees"))
            return Measure.Workforce;
        return text.Trim().ToUpperInvariant() is "NO" or "NO." or "NUMBER" or "COUNT" or "N" or "#" or "HC" or "TOTAL NUMBER" ? Measure.Count : Measure.None;
    }
}
