namespace Wres.Reports.Charts;

/// <summary>One survey year: percents of both groups and the benchmark group's median, null where not known.</summary>
internal sealed record SurveyYear(string Label, double? Bme, double? White, double? Median);

/// <summary>Lines of both groups over survey years, with the benchmark median as diamonds. Shapes differ as well as colours.</summary>
internal static class SurveyChart
{
    public static string Draw(IReadOnlyList<SurveyYear> years, string bme, string white, string median, Func<double, string> percent, string alternative, double width = 430)
    {
        const double top = 46, bottom = 216, left = 40;
        var values = years.SelectMany(y => new[] { y.Bme, y.White, y.Median }).OfType<double>().DefaultIfEmpty(0).ToList();
        var step = values.Max() - values.Min() > 25 ? 10 : 5;
        var (low, high) = (Math.Max(0, Math.Floor(values.Min() / step) * step), Math.Min(100, (Math.Floor(values.Max() / step) + 1) * step));
        if (values.Min() < 20)
            low = 0;
        double Y(double v) => bottom - (v - low) / (high - low) * (bottom - top);
        var svg = new Svg(width, 244);
        var every = (high - low) / step > 6 ? 2 * step : step;
        for (var v = low; v <= high + 1e-9; v += every)
            svg.Line(left, Y(v), width - 4, Y(v), "grid").Text(left - 6, Y(v) + 4, percent(v), "ax", "end");
        var gap = (width - left - 74) / Math.Max(years.Count - 1, 1);
        var xs = years.Select((_, i) => years.Count == 1 ? (left + width) / 2 : left + 26 + i * gap).ToList();
        var key = left;
        foreach (var (text, shape) in new[] { (bme, 0), (white, 1), (median, 2) }.Where(k => k.Item2 != 2 || years.Any(y => y.Median is not null)).Where(k => k.Item2 != 1 || years.Any(y => y.White is not null)))
        {
            _ = shape switch { 0 => svg.Circle(key + 6, 10, 5, "dot"), 1 => svg.Square(key + 6, 10, 4.5, "sq"), _ => svg.Diamond(key + 6, 10, 5.5, "dia") };
            svg.Text(key + 16, 14, text, "ax");
            key += 30 + Svg.TextWidth(text, 11);
        }

        svg.Polyline(years.Zip(xs).Where(p => p.First.White is not null).Select(p => (p.Second, Y(p.First.White!.Value))), "trail-2");
        svg.Polyline(years.Zip(xs).Where(p => p.First.Bme is not null).Select(p => (p.Second, Y(p.First.Bme!.Value))), "trail-1");
        for (var i = 0; i < years.Count; i++)
        {
            var (year, x) = (years[i], xs[i]);
            svg.Text(x, 237, year.Label, "ax", "middle");
            if (year.Median is { } m)
                svg.Diamond(x, Y(m), 5.5, "dia");
            if (year.White is { } w)
                svg.Square(x, Y(w), 4.5, "sq");
            if (year.Bme is { } b)
            {
                svg.Circle(x, Y(b), 5.5, "dot");
                var above = year.White is not { } other || b >= other;
                svg.Label(x, Y(b) + (above ? -10 : 18), percent(b), "val-s", "middle");
            }

            if (year.White is { } value && i == years.Count - 1)
            {
                var above = year.Bme is { } other && value > other;
                svg.Label(x, Y(value) + (above ? -9 : 17), percent(value), "ax", "middle");
            }
        }

        return svg.ToMarkup(alternative);
    }
}
