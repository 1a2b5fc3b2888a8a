using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>A counts file: figures as they were published, row by row.</summary>
public sealed class CountsExtract(string period, string source)
{
    /// <summary>The table so far.</summary>
    public ExtractTable Table { get; private init; } =
        new("Period", "Indicator", "Measure", "Group", "Area", "Level", "Numerator", "Denominator", "Value", "Source");

    /// <summary>Goes on in the same table with figures of another period or source.</summary>
    public CountsExtract Of(string otherPeriod, string otherSource) => new(otherPeriod, otherSource) { Table = Table };

    /// <summary>A headline figure without counts.</summary>
    public CountsExtract Value(int indicator, decimal value) => Add(indicator, "value", "All", value: value);

    /// <summary>A survey percent.</summary>
    public CountsExtract Survey(int indicator, string group, decimal percent, int? responses = null) =>
        Add(indicator, "survey", group, denominator: responses, value: percent);

    /// <summary>Headcounts of the three groups; area and level blank for the whole workforce. A null count is not printed.</summary>
    public CountsExtract Headcount(int? white, int? bme, int? unknown, string area = "", string level = "") => Groups("headcount", 1, white, bme, unknown, area, level);

    /// <summary>Members of the board or one of its parts.</summary>
    public CountsExtract Board(string measure, int? white, int? bme, int? unknown) => Groups(measure, 9, white, bme, unknown, "", "");

    private CountsExtract Groups(string measure, int indicator, int? white, int? bme, int? unknown, string area, string level)
    {
        foreach (var (group, count) in new[] { ("White", white), ("BME", bme), ("Unknown", unknown) })
        {
            if (count is not null)
                Add(indicator, measure, group, area, level, count);
        }

        return this;
    }

    private CountsExtract Add(int indicator, string measure, string group, string area = "", string level = "", int? numerator = null, int? denominator = null, decimal? value = null)
    {
        Table.Add(period, Written.Number(indicator), measure, group, area, level, Text(numerator), Text(denominator), value is { } v ? Written.Number(v) : "", source);
        return this;
    }

    private static string Text(int? number) => number is { } n ? Written.Number(n) : "";
}
