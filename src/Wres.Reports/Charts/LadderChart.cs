namespace Wres.Reports.Charts;

/// <summary>One rung: label, ratio (null where it can't be calculated) and its text.</summary>
internal sealed record Rung(string Label, double? Value, string Text, bool Group = false);

/// <summary>Race disparity ratios as a ladder on a logarithmic axis around the line of parity.</summary>
internal static class LadderChart
{
    public static string Draw(IReadOnlyList<Rung> rungs, string parity, string alternative, double width = 640)
    {
        const double row = 21, top = 20;
        var labels = Math.Min(width * 0.45, 14 + rungs.Max(r => Svg.TextWidth(r.Label, 12)));
        var values = rungs.Select(r => r.Value).OfType<double>().Where(v => v > 0).Append(1).ToList();
        var (low, high) = (Math.Min(0.7, values.Min() * 0.9), Math.Max(1.5, values.Max() * 1.1));
        double X(double v) => labels + 10 + (Math.Log(Math.Max(v, low)) - Math.Log(low)) / (Math.Log(high) - Math.Log(low)) * (width - labels - 70);
        var svg = new Svg(width, top + rungs.Count * row + 4);
        svg.Line(X(1), 15, X(1), top + rungs.Count * row, "base").Text(X(1) + 3, 11, parity, "ax");
        for (var i = 0; i < rungs.Count; i++)
        {
            var y = top + i * row + 10;
            svg.Text(rungs[i].Group ? 2 : labels - 6, y + 4, rungs[i].Label, rungs[i].Group ? "val" : "lab", rungs[i].Group ? "start" : "end");
            if (rungs[i].Group)
                continue;
            if (rungs[i].Value is { } value)
                svg.Line(X(1), y, X(value), y, "stem").Circle(X(value), y, 5.5, "dot");
            var at = rungs[i].Value is { } v ? Math.Max(X(v), X(1)) + 10 : X(1) + 8;
            svg.Label(at, y + 4, rungs[i].Text, "val");
        }

        return svg.ToMarkup(alternative);
    }
}
