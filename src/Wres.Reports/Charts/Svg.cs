using System.Globalization;
using System.Net;
using System.Text;

namespace Wres.Reports.Charts;

/// <summary>Writes an SVG drawing. Colours come from the document's style sheet by class, so that dark and print differ.</summary>
internal sealed class Svg(double width, double height)
{
    private readonly StringBuilder _body = new();

    /// <summary>Rough width of a text in Liberation Sans.</summary>
    public static double TextWidth(string text, double size) => text.Length * size * 0.54;

    public Svg Rect(double x, double y, double w, double h, string css, double radius = 0)
    {
        _body.Append(Invariant($"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{Math.Max(w, 0):0.##}\" height=\"{h:0.##}\" class=\"{css}\""));
        if (radius > 0)
            _body.Append(Invariant($" rx=\"{radius:0.##}\""));
        _body.Append("/>");
        return this;
    }

    public Svg Line(double x1, double y1, double x2, double y2, string css)
    {
        _body.Append(Invariant($"<line x1=\"{x1:0.##}\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}\" y2=\"{y2:0.##}\" class=\"{css}\"/>"));
        return this;
    }

    public Svg Polyline(IEnumerable<(double X, double Y)> points, string css)
    {
        _body.Append("<polyline points=\"").AppendJoin(' ', points.Select(p => Invariant($"{p.X:0.##},{p.Y:0.##}"))).Append("\" class=\"").Append(css).Append("\"/>");
        return this;
    }

    public Svg Path(string data, string css)
    {
        _body.Append("<path d=\"").Append(data).Append("\" class=\"").Append(css).Append("\"/>");
        return this;
    }

    public Svg Circle(double x, double y, double r, string css)
    {
        _body.Append(Invariant($"<circle cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"{r:0.##}\" class=\"{css}\"/>"));
        return this;
    }

    public Svg Diamond(double x, double y, double r, string css) =>
        Path(Invariant($"M{x:0.##} {y - r:0.##}L{x + r:0.##} {y:0.##}L{x:0.##} {y + r:0.##}L{x - r:0.##} {y:0.##}Z"), css);

    public Svg Square(double x, double y, double r, string css) => Rect(x - r, y - r, 2 * r, 2 * r, css);

    /// <summary>A text on a ground of the page's colour, so that lines under it don't cross it. (A stroke would write it twice into the PDF.)</summary>
    public Svg Label(double x, double y, string text, string css, string anchor = "start")
    {
        var wide = TextWidth(text, 12) + 2;
        var from = anchor switch { "end" => x - wide + 1, "middle" => x - wide / 2, _ => x - 1 };
        return Rect(from, y - 10.5, wide, 13, "ground").Text(x, y, text, css, anchor);
    }

    public Svg Text(double x, double y, string text, string css, string anchor = "start")
    {
        _body.Append(Invariant($"<text x=\"{x:0.##}\" y=\"{y:0.##}\" class=\"{css}\""));
        if (anchor != "start")
            _body.Append(" text-anchor=\"").Append(anchor).Append('"');
        _body.Append('>').Append(WebUtility.HtmlEncode(text)).Append("</text>");
        return this;
    }

    /// <summary>The drawing with its text alternative; a decoration has none and is hidden from readers.</summary>
    public string ToMarkup(string? alternative, string? css = null)
    {
        var role = alternative is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{WebUtility.HtmlEncode(alternative)}\"";
        var size = alternative is null ? Invariant($" width=\"{width:0.##}\" height=\"{height:0.##}\"") : "";
        return Invariant($"<svg viewBox=\"0 0 {width:0.##} {height:0.##}\"{size} {role} focusable=\"false\"") + (css is null ? "" : $" class=\"{css}\"") + ">" + _body + "</svg>";
    }

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
