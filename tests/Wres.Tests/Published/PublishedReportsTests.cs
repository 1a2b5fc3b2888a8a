using System.Globalization;
using System.Text.RegularExpressions;
using Wres.Domain.Statistics;

namespace Wres.Tests.Published;

/// <summary>Walks every figure of three published reports: each is right, or stands in the reviewed list of what is wrong and why.</summary>
public sealed partial class PublishedReportsTests
{
    private static readonly Dictionary<string, Func<PublishedFile, Rules>> Reports = new(StringComparer.Ordinal)
    {
        ["alderhey-2025"] = AlderHeyRules.Of,
        ["esneft-2022"] = EsneftRules.Of,
        ["humber-2021"] = HumberRules.Of,
    };

    [Theory]
    [InlineData("alderhey-2025")]
    [InlineData("esneft-2022")]
    [InlineData("humber-2021")]
    public void Every_figure_is_right_or_known_to_be_wrong(string key)
    {
        var file = new PublishedFile(key);
        var rules = Reports[key](file);
        var found = file.Figures.Select(f => Finding(file, f, rules.Of(f) ?? Claimed(file, f))).OfType<string>();
        found.Order(StringComparer.Ordinal).ShouldBe(Discrepancy.Of(key).Select(d => $"{d.Path} printed {d.Printed}, right {d.Right}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("alderhey-2025", 383, 139)]
    [InlineData("esneft-2022", 184, 36)]
    [InlineData("humber-2021", 250, 51)]
    public void As_many_figures_are_walked_as_the_report_has(string key, int figures, int recomputed)
    {
        var file = new PublishedFile(key);
        var rules = Reports[key](file);
        file.Figures.Count.ShouldBe(figures);
        file.Figures.Count(f => rules.Of(f) is Statement.Follows or Statement.ShareOf).ShouldBe(recomputed);
    }

    /// <summary>Null where the figure is right.</summary>
    private static string? Finding(PublishedFile file, PublishedFigure figure, Statement? statement) => statement switch
    {
        Statement.Follows follows when DisplayNumber.Round(follows.Exact, figure.Decimals) != (decimal)figure.Value =>
            $"{figure.Path} printed {figure.Text}, right {DisplayNumber.Format(follows.Exact, figure.Decimals)}",
        Statement.Repeats repeats when file.At(repeats.Path).Value != figure.Value => $"{figure.Path} printed {figure.Text}, right {file.At(repeats.Path).Text}",
        Statement.ShareOf share when Nearest(figure, share.Respondents) is var nearest && DisplayNumber.Round(nearest, figure.Decimals) != (decimal)figure.Value =>
            $"{figure.Path} printed {figure.Text}, right {DisplayNumber.Format(nearest, figure.Decimals)}",
        null => figure.Path + " printed " + figure.Text + ", nothing is said of it",
        _ => null,
    };

    private static double Nearest(PublishedFigure figure, int respondents) => 100.0 * Math.Round(figure.Value / 100 * respondents) / respondents;

    /// <summary>A number of the narrative: a table prints it too, or it is a year, a period or a band.</summary>
    private static Statement? Claimed(PublishedFile file, PublishedFigure figure)
    {
        if (!figure.Path.StartsWith(".claims[", StringComparison.Ordinal))
            return null;
        if (PlainNumber().IsMatch(figure.Text))
            return new Statement.Given("a year, a period or a band");
        return file.Figures.FirstOrDefault(f => !f.Path.StartsWith(".claims[", StringComparison.Ordinal) && f.Value == figure.Value) is { } same
            ? new Statement.Repeats(same.Path)
            : null;
    }

    [GeneratedRegex(@"^((19|20)\d\d|\d{1,2}|\d{2}/\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainNumber();
}
