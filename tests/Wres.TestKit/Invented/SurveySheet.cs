using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;
using Wres.TestKit.Invented.Words;

namespace Wres.TestKit.Invented;

/// <summary>Invents a survey file and keeps its truth.</summary>
internal sealed class SurveySheet
{
    private readonly Dictionary<string, List<(decimal Percent, int? Responses)>> _given = new(StringComparer.Ordinal);

    public SurveySheet(Draw draw, CellWords words, int surveyYear, FileTruth truth)
    {
        File = truth;
        Sheet = new InventedSheet("survey", draw, ["Survey Year", "Indicator", "Group", "Percent"], ["Responses", "Organisation Type"]);
        for (var i = 0; i < 18; i++)
        {
            var row = new SheetRow();
            var year = draw.Percent(75) ? surveyYear : surveyYear - 1;
            var indicator = draw.Pick<string>(["5", "6", "7", "8", "5", "6", "7", "8", "9", ""]);
            var group = draw.Pick<Known<char>>([new("White", 'w'), new("BME", 'b'), new("white", 'w'), new("bme", 'b'), new("All staff", '-')]);
            var percent = draw.Pick<Known<decimal?>>([new("12.5", 12.5m), new("12.5%", 12.5m), new("40 %", 40m), new("0", 0m), new("100", 100m), new("61.04", 61.04m), new("", null), new("n/a", null), new("101", null), new("-1", null)]);
            var responses = draw.Pick<Known<int?>>([new("1,204", 1204), new("300", 300), new("11", 11), new("10", 10), new("", null)]);
            row.Cells["Survey Year"] = year.ToString(CultureInfo.InvariantCulture);
            row.Cells["Indicator"] = indicator;
            row.Cells["Group"] = words.Dirty(group.Text);
            row.Cells["Percent"] = percent.Text;
            row.Cells["Responses"] = responses.Text;
            row.Cells["Organisation Type"] = "Acute";
            Sheet.Rows.Add(row);

            if (indicator.Length == 0)
            {
                File.Reject("value-missing");
                continue;
            }

            if (percent.Means is null)
            {
                File.Reject("number-unreadable");
                continue;
            }

            if (year == surveyYear)
                File.Count();
            else
                File.Exclude("other-survey-year");
            if (group.Means == '-' || indicator == "9")
                continue;
            var key = Key(year, indicator, group.Means);
            (_given.TryGetValue(key, out var list) ? list : _given[key] = []).Add((percent.Means.Value, Sheet.Has("Responses") ? responses.Means : null));
        }
    }

    public InventedSheet Sheet { get; }
    public FileTruth File { get; }

    /// <summary>The figure of a survey year, indicator and group that is used; null where none is given or two differ.</summary>
    public (decimal Percent, int? Responses)? Of(int year, int indicator, char group)
    {
        var given = _given.GetValueOrDefault(Key(year, indicator.ToString(CultureInfo.InvariantCulture), group), []).Distinct().ToList();
        return given.Count == 1 ? given[0] : null;
    }

    private static string Key(int year, string indicator, char group) => string.Create(CultureInfo.InvariantCulture, $"{year} {indicator} {group}");
}
