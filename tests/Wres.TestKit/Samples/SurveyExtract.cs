using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>Survey figures as they were published.</summary>
public sealed class SurveyExtract(string organisationType)
{
    /// <summary>The table so far.</summary>
    public ExtractTable Table { get; } = new("Survey Year", "Indicator", "Group", "Percent", "Responses", "Benchmark Percent", "Organisation Type");

    /// <summary>One figure; responses and benchmark where they are printed.</summary>
    public SurveyExtract Add(int year, int indicator, string group, decimal percent, int? responses = null, decimal? benchmark = null)
    {
        Table.Add(
            Written.Number(year), Written.Number(indicator), group, Written.Number(percent), responses is { } n ? Written.Number(n) : "",
            benchmark is { } b ? Written.Number(b) : "", organisationType);
        return this;
    }

    /// <summary>White and BME percents of indicators 5 to 8 in one go.</summary>
    public SurveyExtract Year(int year, params (decimal White, decimal Bme)[] fiveToEight)
    {
        for (var i = 0; i < fiveToEight.Length; i++)
            Add(year, 5 + i, "White", fiveToEight[i].White).Add(year, 5 + i, "BME", fiveToEight[i].Bme);
        return this;
    }
}
