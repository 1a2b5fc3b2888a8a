using Wres.Domain.Inputs;

namespace Wres.Extracts.Rows;

/// <summary>The named values of a counts file.</summary>
internal static class CountsWords
{
    /// <summary>Reads a measure that the indicator has; null for any other.</summary>
    public static CountsMeasure? Measure(string text, int indicator) => (text.ToUpperInvariant(), indicator) switch
    {
        ("HEADCOUNT", 1) => CountsMeasure.Headcount,
        ("SHORTLISTING", 2) => CountsMeasure.Shortlisting,
        ("DISCIPLINARY", 3) => CountsMeasure.Disciplinary,
        ("TRAINING", 4) => CountsMeasure.Training,
        ("SURVEY", >= 5 and <= 8) => CountsMeasure.Survey,
        ("BOARD-TOTAL", 9) => CountsMeasure.BoardTotal,
        ("BOARD-VOTING", 9) => CountsMeasure.BoardVoting,
        ("BOARD-EXECUTIVE", 9) => CountsMeasure.BoardExecutive,
        ("RATIO", >= 2 and <= 4) => CountsMeasure.Ratio,
        ("DIFFERENCE", 9) => CountsMeasure.Difference,
        ("VALUE", >= 1 and <= 9) => CountsMeasure.Value,
        _ => null,
    };

    /// <summary>Reads a group.</summary>
    public static CountsGroup? Group(string text) => text.ToUpperInvariant() switch
    {
        "WHITE" => CountsGroup.White,
        "BME" => CountsGroup.Bme,
        "UNKNOWN" => CountsGroup.Unknown,
        "ALL" => CountsGroup.All,
        _ => null,
    };

    /// <summary>Reads cluster-1 to cluster-7; 0 for any other text.</summary>
    public static int Cluster(string text) =>
        text.Length == 9 && text.StartsWith("cluster-", StringComparison.OrdinalIgnoreCase) && text[8] is >= '1' and <= '7' ? text[8] - '0' : 0;

    /// <summary>True where Numerator counts people.</summary>
    public static bool CountsPeople(CountsMeasure measure) => measure
        is CountsMeasure.Headcount or CountsMeasure.Shortlisting or CountsMeasure.Disciplinary or CountsMeasure.Training
        or CountsMeasure.BoardTotal or CountsMeasure.BoardVoting or CountsMeasure.BoardExecutive;

    /// <summary>True where the numerator is a part of the denominator, so that a rate over 100% is a mistake.</summary>
    public static bool IsPartOfWhole(CountsMeasure measure) => measure is CountsMeasure.Shortlisting or CountsMeasure.Training;
}
