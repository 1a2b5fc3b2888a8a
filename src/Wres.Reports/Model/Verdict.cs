namespace Wres.Reports.Model;

/// <summary>A verdict in word and symbol; its class gives the colour, so that none of the three stands alone.</summary>
internal sealed record Verdict(string Word, string Symbol, string Class)
{
    /// <summary>The verdict of a code of the results.</summary>
    public static Verdict Of(string code) => code switch
    {
        "improved" => new("Improved", "▲", "up"),
        "declined" => new("Declined", "▼", "down"),
        "little-change" => new("Little change", "■", "flat"),
        _ => new("Not comparable", "○", "none"),
    };
}
