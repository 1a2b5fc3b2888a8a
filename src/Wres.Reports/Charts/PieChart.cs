namespace Wres.Reports.Charts;

/// <summary>Shares of a whole as a ring, with the labels beside it in the order of the pieces.</summary>
internal static class PieChart
{
    private static readonly string[] Fills = ["c-second", "c-main", "c-old"];

    public static string Draw(IReadOnlyList<Bar> shares, string alternative, double width = 430)
    {
        const double cx = 88, cy = 88, outer = 80, inner = 44;
        var svg = new Svg(width, 176);
        var from = 0.0;
        for (var i = 0; i < shares.Count; i++)
        {
            var part = (shares[i].Value ?? 0) / 100;
            if (part > 0)
                svg.Path(Piece(cx, cy, outer, inner, from, Math.Min(from + part, from + 0.99999)), Fills[i % Fills.Length] + " piece");
            from += part;
            var y = 48 + i * 40;
            svg.Rect(200, y - 12, 14, 14, Fills[i % Fills.Length]).Text(222, y, shares[i].Label, "lab-b").Text(222, y + 16, shares[i].Text, "ax");
        }

        return svg.ToMarkup(alternative);
    }

    private static string Piece(double cx, double cy, double outer, double inner, double from, double to)
    {
        static (double X, double Y) At(double cx, double cy, double r, double turn) =>
            (cx + r * Math.Sin(2 * Math.PI * turn), cy - r * Math.Cos(2 * Math.PI * turn));
        var (a, b, c, d) = (At(cx, cy, outer, from), At(cx, cy, outer, to), At(cx, cy, inner, to), At(cx, cy, inner, from));
        var large = to - from > 0.5 ? 1 : 0;
        return Svg.Invariant($"M{a.X:0.##} {a.Y:0.##}A{outer} {outer} 0 {large} 1 {b.X:0.##} {b.Y:0.##}L{c.X:0.##} {c.Y:0.##}A{inner} {inner} 0 {large} 0 {d.X:0.##} {d.Y:0.##}Z");
    }
}
