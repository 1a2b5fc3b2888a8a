using Wres.Domain.Results;

namespace Wres.Functions.Api.Figures;

/// <summary>Every entry of every breakdown of an indicator, a row each.</summary>
internal static class BreakdownCsv
{
    public static string Write(IndicatorResult indicator)
    {
        var csv = new CsvText(
            "indicator,breakdown,name,count,white,bme,unknown,status,reason,value,whiteNumerator,whiteDenominator,bmeNumerator,bmeDenominator,unknownNumerator,unknownDenominator,intervalLow,intervalHigh,pValue,significant,fourFifths,peopleToCloseGap");
        if (indicator.Breakdowns is not { } all)
            return csv.ToString();
        foreach (var (name, entries) in new[]
        {
            ("division", all.Division), ("careGroup", all.CareGroup), ("staffGroup", all.StaffGroup), ("ethnicity", all.Ethnicity),
            ("source", all.Source), ("level", all.Level), ("area", all.Area),
        })
        {
            foreach (var e in entries ?? [])
                csv.Row(
                    indicator.Id, name, e.Name, e.Count, e.White, e.Bme, e.Unknown, e.Status, e.Reason, e.Value,
                    e.Groups?.White?.Numerator, e.Groups?.White?.Denominator, e.Groups?.Bme?.Numerator, e.Groups?.Bme?.Denominator,
                    e.Groups?.Unknown?.Numerator, e.Groups?.Unknown?.Denominator, e.ConfidenceInterval?.Low, e.ConfidenceInterval?.High,
                    e.PValue, e.Significant, e.FourFifths, e.PeopleToCloseGap);
        }

        return csv.ToString();
    }
}
