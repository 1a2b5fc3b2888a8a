namespace Wres.Reports.Charts;

/// <summary>A horizontal bar: label, value 0 to 100 (null where withheld or nothing), the value as text.</summary>
internal sealed record Bar(string Label, double? Value, string Text);

/// <summary>Horizontal bars of shares with a baseline, such as the share of the whole workforce.</summary>
internal static class BarChart
{
    private const double RowHeight = 21;

    public static string Draw(IReadOnlyList<Bar> bars, double? baseline, string? baselineText, string alternative, double width = 640)
    {
        var labels = Math.Min(width * 0.42, 12 + bars.Max(b => Svg.TextWidth(b.Label, 12)));
        var top = baseline is null ? 4.0 : 20.0;
        var svg = new Svg(width, top + bars.Count * RowHeight + 4);
        var most = Math.Max(bars.Max(b => b.Value ?? 0), baseline ?? 0);
        var scale = (width - labels - 56) / Math.Max(most, 1e-9);
        for (var i = 0; i < bars.Count; i++)
        {
            var y = top + i * RowHeight;
            var length = (bars[i].Value ?? 0) * scale;
            svg.Text(labels - 8, y + 14, bars[i].Label, "lab", "end");
            if (bars[i].Value is { } value)
                svg.Rect(labels, y + 3, length, RowHeight - 7, baseline is { } b && value < b ? "c-light" : "c-main");
            // Text over the baseline would be hard to read: it starts right of it where the bar ends just before it.
            var at = labels + length + 6;
            if (baseline is { } line && at < labels + line * scale + 5 && at + Svg.TextWidth(bars[i].Text, 12) > labels + line * scale - 2)
                at = labels + line * scale + 6;
            svg.Text(at, y + 14, bars[i].Text, "val");
        }

        if (baseline is { } share)
        {
            var x = labels + share * scale;
            svg.Line(x, 16, x, top + bars.Count * RowHeight + 2, "base");
            var text = baselineText ?? "";
            var right = x + Svg.TextWidth(text, 11) < width;
            svg.Text(right ? x + 2 : x - 2, 11, text, "ax", right ? "start" : "end");
        }

        return svg.ToMarkup(alternative);
    }
}
