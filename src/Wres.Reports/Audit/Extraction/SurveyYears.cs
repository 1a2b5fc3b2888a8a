using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Extraction;

/// <summary>
/// Survey figures are labelled with the survey's year in some tables and with the report's year, one later, in others. Each
/// table gets the reading under which most of its values agree with the others; without any agreement, the label that ends one
/// year before the report is a survey year.
/// </summary>
internal static class SurveyYears
{
    public static void Normalise(ReportModel model)
    {
        var survey = model.Series.Where(s => s.Indicator is >= 5 and <= 8).ToList();
        if (survey.Count == 0)
            return;
        var headline = survey.Where(s => s.Origin == Origin.Headline).ToList();
        var reference = new List<SeriesValue>();
        if (headline.Count > 0)
            reference.AddRange(Shift(model, headline, Offset(model, headline, [])));
        foreach (var table in survey.Where(s => s.Origin != Origin.Headline).GroupBy(s => (s.TableNumber, s.Indicator)))
            Shift(model, [.. table], Offset(model, [.. table], reference));
    }

    private static int Offset(ReportModel model, List<SeriesValue> table, List<SeriesValue> reference)
    {
        if (table.Exists(t => t.LabelIsSurvey))
            return 1;
        var matches = (int[])[Matches(table, reference, 0), Matches(table, reference, 1)];
        if (matches[0] != matches[1])
            return matches[1] > matches[0] ? 1 : 0;
        return table.Max(t => t.LabelYear) == model.ReportYear - 1 ? 1 : 0;
    }

    private static int Matches(List<SeriesValue> table, List<SeriesValue> reference, int offset) =>
        table.Count(t => reference.Exists(r => r.Indicator == t.Indicator && r.Group == t.Group && r.Year == t.LabelYear + offset && r.Value.AgreesWith(t.Value)));

    private static List<SeriesValue> Shift(ReportModel model, List<SeriesValue> table, int offset)
    {
        var shifted = new List<SeriesValue>();
        foreach (var value in table)
        {
            var moved = value with { Year = value.LabelYear is null ? value.Year ?? model.ReportYear : value.LabelYear + offset };
            model.Series[model.Series.IndexOf(value)] = moved;
            shifted.Add(moved);
        }

        return shifted;
    }
}
