using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Reading;

/// <summary>The words by which WRES reports name groups, years, directions and indicators. Texts are cleaned by <see cref="PlainText"/> first.</summary>
internal static partial class Words
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    /// <summary>A group named in a text, with its place.</summary>
    internal readonly record struct GroupMention(Group Group, int Start, int End);

    [GeneratedRegex(@"\b(?<unknown>(?:ethnicity |ethnic origin )?(?:missing or unknown|not[ -](?:stated|known|declared|disclosed|recorded|specified|given)|unknown|undeclared|undisclosed|unspecified|prefer(?:red)? not to (?:say|answer)|no(?:t)? stated|null|missing))\b|\b(?<bme>(?:Black,? Asian,? (?:and|&) (?:other )?(?:Minority Ethnic|Ethnic Minority|Ethnic Minorities)|Black,? (?:and |& )?(?:Asian,? )?(?:Minority Ethnic|Ethnic Minority)|BAME|B\.?M\.?E|ethnic(?:ally)? minorit(?:y|ies)|minority ethnic|global majority|ethnically diverse|racialised|people of colou?r))\b|\b(?<white>white)\b|\b(?<all>total|all (?:staff|colleagues|employees|people|applicants|candidates|groups|members)|everyone|overall)\b", Safe)]
    private static partial Regex GroupWord();

    [GeneratedRegex(@"\b(?<a>(?:20)?\d\d)\s?[/-]\s?(?<b>(?:20)?\d\d)\b", Safe)]
    private static partial Regex FinancialYear();

    [GeneratedRegex(@"\b20[0-4]\d\b", Safe)]
    private static partial Regex PlainYear();

    /// <summary>What reports call an indicator, as a part of a pattern.</summary>
    internal const string IndicatorNoun = "(?:indicator|metric|measure)";

    [GeneratedRegex($@"\b(?:WRES )?{IndicatorNoun}s?\s*(?:no\.?\s*|number\s*)?(?<n>[1-9])\b", Safe)]
    private static partial Regex IndicatorNumber();

    [GeneratedRegex($@"\b{IndicatorNoun}s?\s*[1-9](?:\s*(?:,|and|&|to|-)\s*(?:and |indicators? )?[1-9]\b)+", Safe)]
    private static partial Regex SeveralIndicators();

    [GeneratedRegex(@"\b(?:of|all) (?:the |our |these |its )?(?:nine|9|wres) (?:wres )?(?:indicators|metrics|measures)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|[1-9]) (?:out )?of (?:the |our )?(?:nine|9)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|several|most|some) (?:of the )?(?:wres )?(?:indicators|metrics|measures)\b", Safe)]
    private static partial Regex CountsIndicators();

    /// <summary>Groups in the order of the text; All only where asked for.</summary>
    public static List<GroupMention> Groups(string text, bool withAll = false)
    {
        var found = new List<GroupMention>();
        foreach (Match match in GroupWord().Matches(text))
        {
            var group = match.Groups["unknown"].Success ? Group.Unknown
                : match.Groups["bme"].Success ? Group.BME
                : match.Groups["white"].Success ? Group.White : Group.All;
            if (group == Group.All && !withAll)
                continue;
            // "Black, Asian and Minority Ethnic (BAME)" names one group once.
            if (found.Count > 0 && found[^1].Group == group && match.Index - found[^1].End <= 3)
                found[^1] = found[^1] with { End = match.Index + match.Length };
            else
                found.Add(new GroupMention(group, match.Index, match.Index + match.Length));
        }

        return found;
    }

    /// <summary>The only group that a label names; null where it names none or several.</summary>
    public static Group? OnlyGroup(string text, bool withAll = true)
    {
        if (withAll && text.Trim().Equals("all", StringComparison.OrdinalIgnoreCase))
            return Group.All;
        var groups = Groups(text, withAll).Select(g => g.Group).Distinct().ToList();
        if (groups.Count == 2 && groups.Contains(Group.All))
            groups.Remove(Group.All);
        return groups.Count == 1 ? groups[0] : null;
    }

    /// <summary>Report years named in a text: 2024/25 is 2025, a plain 2025 is 2025; with their places.</summary>
    public static List<(int Year, int Start, int End, bool Financial)> Years(string text)
    {
        var found = new List<(int Year, int Start, int End, bool Financial)>();
        foreach (Match match in FinancialYear().Matches(text))
        {
            var (a, b) = (match.Groups["a"].Value, match.Groups["b"].Value);
            var first = int.Parse(a, System.Globalization.CultureInfo.InvariantCulture) % 100;
            var second = int.Parse(b, System.Globalization.CultureInfo.InvariantCulture) % 100;
            var isDate = match.Index > 0 && text[match.Index - 1] is '/' or '.' or '-' && match.Index > 1 && char.IsDigit(text[match.Index - 2]);
            if (second == (first + 1) % 100 && first is >= 10 and <= 45 && !isDate)
                found.Add((2000 + second, match.Index, match.Index + match.Length, true));
        }

        foreach (Match match in PlainYear().Matches(text))
        {
            if (!found.Exists(f => match.Index >= f.Start && match.Index < f.End) && !PartOfNumber(text, match.Index, match.Index + match.Length))
                found.Add((int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture), match.Index, match.Index + match.Length, false));
        }

        found.Sort((x, y) => x.Start.CompareTo(y.Start));
        return found;
    }

    /// <summary>The only year of a label; null where it names none or several.</summary>
    public static int? OnlyYear(string text)
    {
        var years = Years(text).Select(y => y.Year).Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }

    /// <summary>The indicator that a heading, row label or sentence is about: by number, else by what it measures; null where unclear.</summary>
    public static int? Indicator(string text)
    {
        if (SeveralIndicators().IsMatch(text))
            return null;
        var numbers = IndicatorNumber().Matches(text).Select(m => m.Groups["n"].Value[0] - '0').Distinct().ToList();
        return numbers.Count switch
        {
            1 => numbers[0],
            > 1 => null,
            _ => Subject(text),
        };
    }

    /// <summary>True where a text counts indicators or names several of them.</summary>
    public static bool IsAboutSeveral(string text) => CountsIndicators().IsMatch(text) || SeveralIndicators().IsMatch(text)
        || IndicatorNumber().Matches(text).Select(m => m.Groups["n"].Value).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>The indicator by what a text measures.</summary>
    public static int? Subject(string text)
    {
        bool Has(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        var found = new List<int>();
        if (Has("shortlist") || Has("short-list") || Has("short list") || Has("being appointed"))
            found.Add(2);
        if (Has("disciplinary"))
            found.Add(3);
        if (Has("non-mandatory") || Has("non mandatory") || Has("CPD") || Has("continuous professional") || Has("continuing professional"))
            found.Add(4);
        if (Has("harassment") || Has("bullying"))
            found.Add(Has("patient") || Has("relatives") || Has("public") || Has("service user") ? 5 : 6);
        if (Has("equal opportunit") || Has("career progression") || Has("believing that"))
            found.Add(7);
        if (Has("discrimination") && found.Count == 0)
            found.Add(8);
        if ((Has("board") && (Has("voting") || Has("representation") || Has("member") || Has("difference"))) && found.Count == 0)
            found.Add(9);
        if (found.Count == 0 && (Has("percentage of staff in each") || Has("workforce composition") || Has("workforce profile") || Has("of staff in each")
            || Has("AfC band") || Has("overall workforce") || Has("ethnicity profile") || Has("pay band") || Has("workforce representation")))
            found.Add(1);
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The direction of a ratio as worded: the group that "compared to" or "than" follows stands below the line.</summary>
    public static RatioDirection? Direction(string text)
    {
        var groups = Groups(text);
        for (var i = 0; i + 1 < groups.Count; i++)
        {
            var between = text[groups[i].End..groups[i + 1].Start];
            var compares = between.Contains("compar", StringComparison.OrdinalIgnoreCase) || between.Contains(" than ", StringComparison.OrdinalIgnoreCase)
                || between.Contains("relative to", StringComparison.OrdinalIgnoreCase) || between.Trim() is "/" or "to" or ":" or "vs" or "versus"
                || between.Contains(" over ", StringComparison.OrdinalIgnoreCase) || between.Contains("divided by", StringComparison.OrdinalIgnoreCase);
            if (compares && groups[i].Group == Group.White && groups[i + 1].Group == Group.BME)
                return RatioDirection.WhiteOverBme;
            if (compares && groups[i].Group == Group.BME && groups[i + 1].Group == Group.White)
                return RatioDirection.BmeOverWhite;
        }

        return null;
    }

    private static bool PartOfNumber(string text, int start, int end) =>
        (start > 1 && text[start - 1] is '.' or ',' && char.IsDigit(text[start - 2]))
        || (end < text.Length && (text[end] == '%' || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))));
}
