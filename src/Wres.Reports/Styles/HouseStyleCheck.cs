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
