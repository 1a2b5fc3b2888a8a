using System.Globalization;
using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Rules;

/// <summary>Survey figures of every year, each once, conflicting ones left out.</summary>
internal static class SurveyRules
{
    /// <summary>Applies the rules; without a period no row is of another survey year.</summary>
    public static List<SurveyFigure> Apply(ReadFile<SurveyRow> file, ReportingPeriod? period)
    {
        var figures = new List<SurveyFigure>();
        var byKey = new Dictionary<(int, int, object), List<int>>();
        var ofYear = 0;
        for (var i = 0; i < file.Records.Count; i++)
        {
            ref var row = ref file.Records[i];
            if (period is not null && row.SurveyYear != period.Value.SurveyYear) file.Exclude("other-survey-year");
            else ofYear++;
            if (row.Figure is not { } figure) continue;
            var key = (figure.SurveyYear, figure.Indicator, (object)figure.Group);
            if (!byKey.TryGetValue(key, out var rows)) byKey.Add(key, rows = []);
            rows.Add(i);
        }

        foreach (var rows in byKey.Values)
        {
            var first = file.Records[rows[0]].Figure!;
            if (rows.TrueForAll(i => IsSame(file.Records[i].Figure!, first)))
            {
                figures.Add(first);
                continue;
            }

            foreach (var i in rows) file.Log.Add(IssueCatalogue.FigureConflict, file.Records[i].Row, "Percent");
        }

        if (period is { } p && file.Records.Count > 0 && ofYear == 0)
            file.Log.Add(IssueCatalogue.SurveyYearAbsent, column: "Survey Year", detail: p.SurveyYear.ToString(CultureInfo.InvariantCulture));
        return figures;
    }

    private static bool IsSame(SurveyFigure a, SurveyFigure b) =>
        a.Percent == b.Percent && a.Responses == b.Responses && a.BenchmarkPercent == b.BenchmarkPercent;
}
