using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;

namespace Wres.TestKit.Invented;

/// <summary>
/// Invents headcounts that are already added up, by area and level, for a drop without a staff file; each part gives its Unknown, or
/// All to take it from, or neither.
/// </summary>
internal sealed class CountsSheet
{
    private static readonly string[] Levels = ["under-1", "2", "5", "8a", "8d", "vsm", "other"];

    public CountsSheet(Draw draw, string period, FileTruth truth)
    {
        File = truth;
        Sheet = new InventedSheet("counts", draw, ["Period", "Indicator", "Measure", "Group", "Area", "Level", "Numerator", "Denominator", "Value"], ["Source"]);
        var withTotal = draw.Percent(40);
        foreach (var (area, level) in new[] { "Clinical", "Non-clinical" }.SelectMany(a => Levels.Select(l => (a, l))))
            Add(draw, period, area, level, withTotal ? "" : "level");
        Add(draw, period, "Clinical", "cluster-2", "");
        Add(draw, period, "Clinical", "", "");
        if (withTotal)
            Add(draw, period, "", "", "total");
    }

    public InventedSheet Sheet { get; }
    public FileTruth File { get; }

    /// <summary>Headcount of the whole workforce.</summary>
    public Tally People { get; } = new();

    private void Add(Draw draw, string period, string area, string level, string counts)
    {
        var (w, b, u) = (draw.Below(400), draw.Below(90), draw.Below(20));
        var unknown = draw.Pick<string>(["given", "all", "neither"]);
        Row(period, "White", area, level, w);
        Row(period, draw.Percent(50) ? "BME" : "bme", area, level, b);
        if (unknown == "given")
            Row(period, "Unknown", area, level, u);
        if (unknown == "all")
            Row(period, "All", area, level, w + b + u);
        if (counts.Length == 0)
            return;
        People.Add("", 'w', w);
        People.Add("", 'b', b);
        People.Add("", 'u', unknown == "neither" ? 0 : u);
    }

    private void Row(string period, string group, string area, string level, int count)
    {
        var row = new SheetRow();
        foreach (var (column, text) in new[]
        {
            ("Period", period), ("Indicator", "1"), ("Measure", "headcount"), ("Group", group), ("Area", area), ("Level", level),
            ("Numerator", count.ToString("#,0", CultureInfo.InvariantCulture)), ("Source", "trust's own count"),
        })
        {
            row.Cells[column] = text;
        }

        Sheet.Rows.Add(row);
        File.Count();
    }
}
