using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>
/// A table of survey results whose cells came apart into lines: under each indicator "BME - 33.3%", "White - 26.0%", once for every
/// survey that the heads name, in their order.
/// </summary>
internal static class SurveyFragments
{
    public static void Read(ReportModel model, IReadOnlyList<TextLine> lines)
    {
        var surveys = new List<int>();
        var found = new List<(int Indicator, Group Group, Printed Value, int Line)>();
        int? indicator = null;
        foreach (var line in lines.Where(l => !l.IsBlank))
        {
            var text = PlainText.OneSpace(line.Text);
            if (CellValue.TryParse(text) is { Group: { } group, Percent: { } percent } && indicator is >= 5 and <= 8)
            {
                found.Add((indicator.Value, group, percent, line.Number));
                continue;
            }

            if (text.Contains("survey", StringComparison.OrdinalIgnoreCase) && text.Length < 40 && Words.OnlyYear(text) is { } year)
            {
                surveys = found.Count > 0 || surveys.Contains(year) ? surveys : [.. surveys, year];
            }
            else if (Words.Indicator(text) is { } named && text.Contains("ndicator", StringComparison.OrdinalIgnoreCase) || Words.Indicator(text) is { } metric && text.Contains("etric", StringComparison.OrdinalIgnoreCase))
            {
                indicator = Words.Indicator(text);
            }
        }

        foreach (var cells in found.GroupBy(f => (f.Indicator, f.Group)))
        {
            if (cells.Count() != surveys.Count || model.Series.Exists(s => s.Indicator == cells.Key.Indicator && s.Group == cells.Key.Group && s.Origin == Origin.Table))
                continue;
            model.Series.AddRange(cells.Zip(surveys, (c, year) => new SeriesValue
            {
                Indicator = c.Indicator,
                Group = c.Group,
                Year = year,
                LabelYear = year,
                LabelIsSurvey = true,
                Value = c.Value,
                Line = c.Line,
                Place = $"survey {year}",
                Origin = Origin.Table,
            }));
        }
    }
}
