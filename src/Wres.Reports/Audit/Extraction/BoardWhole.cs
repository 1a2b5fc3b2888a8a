using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Extraction;

/// <summary>The whole board where only its parts are printed: voting and non-voting, or executive and non-executive members.</summary>
internal static class BoardWhole
{
    private static bool Has(Dictionary<string, BoardFigures> subsets, string one, string other) =>
        subsets.Values.Any(b => b.Subset == one) && subsets.Values.Any(b => b.Subset == other) && subsets.Values.Select(b => b.Year).Distinct().Count() == 1;

    public static void Complete(Dictionary<string, BoardFigures> subsets)
    {
        var whole = subsets.Values.FirstOrDefault(b => b.Subset is "overall" or "total");
        if (whole?.Members.Values.Any(m => m.Count is not null) == true || subsets.Count == 0)
            return;
        if (whole is null)
        {
            if (!Has(subsets, "voting", "non-voting") && !Has(subsets, "executive", "non-executive"))
                return;
            subsets["overall"] = whole = new BoardFigures { Subset = "overall", Year = subsets.Values.First().Year, Line = subsets.Values.First().Line };
        }

        foreach (var (one, other) in ((string, string)[])[("voting", "non-voting"), ("executive", "non-executive")])
        {
            var a = subsets.Values.FirstOrDefault(b => b.Subset == one);
            var b = subsets.Values.FirstOrDefault(b => b.Subset == other);
            if (a is null || b is null)
                continue;
            foreach (var group in (Group[])[Group.White, Group.BME, Group.Unknown])
            {
                if (a.Members.GetValueOrDefault(group)?.Count is { } x && b.Members.GetValueOrDefault(group)?.Count is { } y)
                {
                    var known = whole.Members.GetValueOrDefault(group);
                    whole.Members[group] = new Cell(x + y, known?.Percent, known?.Line ?? a.Line, known?.Text ?? "");
                }
            }

            return;
        }
    }
}
