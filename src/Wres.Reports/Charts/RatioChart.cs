namespace Wres.Reports.Charts;

/// <summary>A year's ratio: null where there is none; low and high where an interval is known and not withheld.</summary>
internal sealed record RatioYear(string Label, double? Value, string Text, double? Low = null, double? High = null);

/// <summary>Ratios over years on a logarithmic axis, with intervals, the line of equal likelihood and the four-fifths band.</summary>
internal static class RatioChart
{
    private static readonly double[] Steps = [0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 7, 10, 15, 20, 50, 100];

    public static string Draw(IReadOnlyList<RatioYear> years, double bandLow, double bandHigh, Func<double, string> ratio, string alternative, double width = 430)
    {
        const double top = 14, bottom = 178, left = 46;
        // A ratio of nought has no place on a logarithmic axis; it is drawn at the foot with its text.
        var values = years.SelectMany(y => new[] { y.Value, y.Low, y.High }).OfType<double>().Where(v => v > 0).Append(bandLow).Append(bandHigh).ToList();
        var (low, high) = (Math.Max(values.Min() * 0.85, 0.05), Math.Min(values.Max() * 1.18, 200));
        double Y(double v) => bottom - (Math.Log(Math.Clamp(v, low, high)) - Math.Log(low)) / (Math.Log(high) - Math.Log(low)) * (bottom - top);
        var svg = new Svg(width, 204);
        svg.Rect(left, Y(bandHigh), width - left - 4, Y(bandLow) - Y(bandHigh), "band");
        var last = double.MaxValue;
        foreach (var step in Steps.Where(s => s >= low && s <= high).Where(s => s == 1 || Math.Abs(s - bandLow) < 1e-9 || Math.Abs(s - bandHigh) < 1e-9 || s is < 0.7 or > 1.4))
        {
            if (last - Y(step) < 13)
                continue;
            last = Y(step);
            svg.Line(left, last, width - 4, last, step == 1 ? "one" : "grid").Text(left - 6, last + 4, ratio(step), "ax", "end");
        }

        var gap = (width - left - 70) / Math.Max(years.Count - 1, 1);
        var points = years.Select((y, i) => (Year: y, X: years.Count == 1 ? (left + width) / 2 : left + 26 + i * gap)).ToList();
        svg.Polyline(points.Where(p => p.Year.Value > 0).Select(p => (p.X, Y(p.Year.Value!.Value))), "trail");
        foreach (var (year, x) in points)
        {
            svg.Text(x, 198, year.Label, "ax", "middle");
            if (year.Low is { } from && year.High is { } to)
                svg.Line(x, Y(from), x, Y(to), "whisker").Line(x - 5, Y(from), x + 5, Y(from), "whisker").Line(x - 5, Y(to), x + 5, Y(to), "whisker");
            if (year.Value is { } value)
            {
                svg.Circle(x, value > 0 ? Y(value) : bottom, 5.5, year == years[^1] ? "dot" : "dot-old");
                svg.Label(x + 9, (value > 0 ? Y(value) : bottom) + 4.5, year.Text, "val");
            }
            else
            {
                svg.Label(x, bottom - 4, year.Text, "ax", "middle");
            }
        }

        return svg.ToMarkup(alternative);
    }
}
