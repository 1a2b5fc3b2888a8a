namespace Wres.Reports.Charts;

/// <summary>Pairs of bars, one pair a group: such as board beside workforce.</summary>
internal static class PairChart
{
    public static string Draw(IReadOnlyList<(string Group, Bar One, Bar Other)> pairs, string alternative, double width = 430)
    {
        const double row = 64;
        var labels = 12 + pairs.Max(p => Svg.TextWidth(p.Group, 12));
        var svg = new Svg(width, 26 + pairs.Count * row);
        svg.Rect(labels, 2, 11, 11, "c-main").Text(labels + 16, 12, pairs[0].One.Label, "ax");
        var second = labels + 36 + Svg.TextWidth(pairs[0].One.Label, 11);
        svg.Rect(second, 2, 11, 11, "c-second").Text(second + 16, 12, pairs[0].Other.Label, "ax");
        var most = Math.Max(1e-9, pairs.Max(p => Math.Max(p.One.Value ?? 0, p.Other.Value ?? 0)));
        var scale = (width - labels - 58) / most;
        for (var i = 0; i < pairs.Count; i++)
        {
            var y = 24 + i * row;
            svg.Text(labels - 8, y + 31, pairs[i].Group, "lab", "end");
            Draw(svg, labels, y, (pairs[i].One.Value ?? 0) * scale, pairs[i].One.Text, "c-main");
            Draw(svg, labels, y + 26, (pairs[i].Other.Value ?? 0) * scale, pairs[i].Other.Text, "c-second");
        }

        return svg.ToMarkup(alternative);
    }

    private static void Draw(Svg svg, double x, double y, double length, string text, string css) =>
        svg.Rect(x, y + 2, length, 22, css).Text(x + length + 6, y + 17.5, text, "val-s");
}
