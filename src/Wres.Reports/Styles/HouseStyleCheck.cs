namespace Wres.Reports.Styles;

/// <summary>What is wrong with a house style; run at start-up.</summary>
public static class HouseStyleCheck
{
    private static readonly string[] YearForms = ["2024/25", "2024-25", "24/25", "2024/2025", "2025"];
    private static readonly string[] Groupings = ["none", "indicator", "set", "section"];
    private static readonly string[] Groups = ["bme", "unknown", "white"];

    /// <summary>One sentence a problem; each names the setting and shows what it may be.</summary>
    public static IReadOnlyList<string> Problems(HouseStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var problems = new List<string>();
        CheckColour(problems, "colours.heading", style.Colours.Heading, 4.5);
        CheckColour(problems, "colours.accent", style.Colours.Accent, 4.5);
        CheckColour(problems, "colours.second", style.Colours.Second, 3);
        foreach (var name in style.Sections.Where(n => !SectionNames.All.Contains(n)))
            problems.Add($"sections: '{name}' is none of {string.Join(", ", SectionNames.All)}.");
        foreach (var twice in style.Sections.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1))
            problems.Add($"sections: '{twice.Key}' is listed twice.");
        CheckOne(problems, "yearForm", style.YearForm, YearForms);
        CheckOne(problems, "actionPlan.grouping", style.ActionPlan.Grouping, Groupings);
        if (!style.GroupOrder.Order(StringComparer.Ordinal).SequenceEqual(Groups))
            problems.Add("groupOrder: white, bme and unknown, each once, in any order.");
        if (style.ClusterYears is < 1 or > 3)
            problems.Add("clusterYears: 1, 2 or 3.");
        foreach (var field in style.ActionPlan.Columns.SelectMany(c => c.Fields).Where(f => !ActionFields.Names.Contains(f)))
            problems.Add($"actionPlan.columns: '{field}' is none of {string.Join(", ", ActionFields.Names)}.");
        foreach (var column in style.ActionPlan.Columns.Where(c => c.Fields.Count == 0 || !(c.Width > 0)))
            problems.Add($"actionPlan.columns: '{column.Heading}' needs a field and a width above 0.");
        foreach (var goal in style.Goals.Where(g => g.Indicator is < 1 or > 9 || !double.IsFinite(g.Value)))
            problems.Add("goals: an indicator from 1 to 9 and a number, for example { \"indicator\": 7, \"value\": 80, \"by\": \"2028\" }.");
        foreach (var (key, decimals) in style.Decimals.Where(d => d.Key is not [>= '1' and <= '9'] || d.Value is < 0 or > 3))
            problems.Add(FormattableString.Invariant($"decimals: '{key}': {decimals}; an indicator from 1 to 9 and 0 to 3 decimals, for example \"5\": 2."));
        foreach (var cluster in style.GroupedClusters.Where(c => c is not [>= '1' and <= '4']))
            problems.Add($"groupedClusters: '{cluster}' is none of 1, 2, 3, 4.");
        if (style.Panels is { } panels && (panels.Panels < 1 || panels.Varied < 0 || panels.Varied > panels.Panels))
            problems.Add("panels: at least one panel, and from none to all of them varied.");
        if (style.EmployeeRelations?.Cases.Any(c => c.White < 0 || c.Bme < 0 || c.Unknown < 0) == true)
            problems.Add("employeeRelations: counts of 0 or more.");
        if (style.Cover.Logo is { } logo && !logo.StartsWith("data:image/", StringComparison.Ordinal))
            problems.Add("cover.logo: an address that begins with data:image/, so that the document stands alone.");
        return problems;
    }

    private static void CheckColour(List<string> problems, string setting, string colour, double least)
    {
        if (!Contrast.IsColour(colour))
            problems.Add($"{setting}: a colour such as #005EB8.");
        else if (Contrast.Ratio(colour, "#FFFFFF") < least)
            problems.Add(FormattableString.Invariant($"{setting}: {colour} is too light to read on white; its contrast must be at least {least} to 1, for example #005EB8."));
    }

    private static void CheckOne(List<string> problems, string setting, string value, string[] allowed)
    {
        if (!allowed.Contains(value))
            problems.Add($"{setting}: one of {string.Join(", ", allowed)}.");
    }
}
