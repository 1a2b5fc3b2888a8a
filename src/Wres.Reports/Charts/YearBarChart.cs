namespace Wres.Reports.Charts;

/// <summary>Up to three years of shares for each row, the newest darkest, with the newest year's baseline.</summary>
internal static class YearBarChart
{
    private const double BarHeight = 11;
    private static readonly string[] Shades = ["c-old", "c-mid", "c-main"];

    public static string Draw(IReadOnlyList<(string Label, IReadOnlyList<Bar> Years)> rows, double baseline, string baselineText, string alternative, double width = 640)
    {
        var years = rows.Max(r => r.Years.Count);
        var rowHeight = years * BarHeight + 9;
        var labels = Math.Min(width * 0.42, 12 + rows.Max(r => Svg.TextWidth(r.Label, 12)));
        const double top = 38;
        var svg = new Svg(width, top + rows.Count * rowHeight + 2);
        var most = Math.Max(rows.SelectMany(r => r.Years).Max(b => b.Value ?? 0), baseline);
        var scale = (width - labels - 56) / Math.Max(most, 1e-9);
        var key = labels;
        for (var i = 0; i < years; i++)
        {
            var label = rows.First(r => r.Years.Count == years).Years[i].Label;
            svg.Rect(key, 2, 10, 10, Shades[3 - years + i]).Text(key + 14, 11, label, "ax");
            key += 32 + Svg.TextWidth(label, 11);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var y = top + i * rowHeight;
            svg.Text(labels - 8, y + years * BarHeight / 2 + 4, rows[i].Label, "lab", "end");
            for (var j = 0; j < rows[i].Years.Count; j++)
            {
                var bar = rows[i].Years[j];
                var at = y + j * BarHeight;
                var length = (bar.Value ?? 0) * scale;
                if (bar.Value is not null)
                    svg.Rect(labels, at + 1, length, BarHeight - 2, Shades[3 - rows[i].Years.Count + j]);
                var text = labels + length + 5;
                var line = labels + baseline * scale;
                if (text < line + 4 && text + Svg.TextWidth(bar.Text, 10) > line - 2)
                    text = line + 5;
                svg.Text(text, at + 9, bar.Text, j == rows[i].Years.Count - 1 ? "val-s" : "ax-s");
            }
        }

        var x = labels + baseline * scale;
        svg.Line(x, 34, x, top + rows.Count * rowHeight, "base");
        var right = x + Svg.TextWidth(baselineText, 11) < width;
        svg.Text(right ? x + 2 : x - 2, 30, baselineText, "ax", right ? "start" : "end");
        return svg.ToMarkup(alternative);
    }
}
