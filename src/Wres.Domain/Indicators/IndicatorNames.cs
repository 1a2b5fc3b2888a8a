namespace Wres.Domain.Indicators;

/// <summary>Words of the results contract that more than one part writes or reads.</summary>
public static class IndicatorNames
{
    /// <summary>From rows, counts or survey figures.</summary>
    public const string Calculated = "calculated";
    /// <summary>Only a published value was given.</summary>
    public const string Imported = "imported";
    /// <summary>With a reason.</summary>
    public const string NotCalculable = "not-calculable";
    /// <summary>Too few responses.</summary>
    public const string Suppressed = "suppressed";

    /// <summary>No input.</summary>
    public const string NoData = "no-data";
    /// <summary>The White or BME denominator is 0.</summary>
    public const string NoOneInGroup = "no-one-in-group";
    /// <summary>The dividing rate or total is 0.</summary>
    public const string ZeroDenominator = "zero-denominator";

    /// <summary>A numerator is small enough to be hidden in public documents, or 0.</summary>
    public const string SmallNumbers = "small-numbers";
    /// <summary>More people than the group holds, such as leavers in indicator 3.</summary>
    public const string NumeratorExceedsGroup = "numerator-exceeds-group";

    /// <summary>Issue: counts without an Unknown row and without an All row to find it by.</summary>
    public const string UnknownNotGiven = "unknown-not-given";

    /// <summary>Name of a breakdown entry whose cell was blank.</summary>
    public const string NotRecorded = "Not recorded";

    /// <summary>Unit of an indicator: percent, ratio or percentage-points.</summary>
    public static string Unit(int indicator) => indicator switch
    {
        2 or 3 or 4 => "ratio",
        9 => "percentage-points",
        _ => "percent",
    };
}
