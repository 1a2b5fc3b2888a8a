namespace Wres.Reports.Charts;

/// <summary>
/// A decoration beside the figures it draws: the years as a small line, the newest as a dot. Missing years part the line. Its height
/// is the range of the values, and no less than a given one, so that a change that hardly counts does not look steep.
/// </summary>
internal static class Sparkline
{
    public static string Draw(IReadOnlyList<double?> values, double least)
    {
        const double width = 74, height = 26;
        var known = values.OfType<double>().ToList();
        var svg = new Svg(width, height);
        if (known.Count == 0)
            return svg.ToMarkup(null, "spark");
        var (low, high) = (known.Min(), known.Max());
        var spare = Math.Max(0, least - (high - low)) / 2;
        (low, high) = (low - spare, high + spare);
        double X(int i) => values.Count == 1 ? width / 2 : 5 + i * (width - 10) / (values.Count - 1);
        double Y(double v) => high - low < 1e-12 ? height / 2 : 21 - (v - low) / (high - low) * 16;
        var run = new List<(double, double)>();
        for (var i = 0; i <= values.Count; i++)
        {
            if (i < values.Count && values[i] is { } v)
            {
                run.Add((X(i), Y(v)));
                continue;
            }

            if (run.Count > 1)
                svg.Polyline(run, "trail");
            run = [];
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } v)
                svg.Circle(X(i), Y(v), i == values.Count - 1 ? 3.4 : 1.6, i == values.Count - 1 ? "c-main" : "c-second");
        }

        return svg.ToMarkup(null, "spark");
    }
}
