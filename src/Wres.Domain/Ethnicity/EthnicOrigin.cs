namespace Wres.Domain.Ethnicity;

/// <summary>
/// What an Ethnic Origin cell says. <paramref name="Code"/> is the national code A to S that it rolls up to, or the NUL
/// character where none is known (Unknown, and the bare words White and BME). <paramref name="Mapped"/> is false where no rule
/// knows the text: it then counts as Unknown, with a warning. Source: extracts, Values.
/// </summary>
public readonly record struct EthnicOrigin(EthnicGroup Group, char Code, bool Mapped)
{
    private static readonly EthnicOrigin NotMapped = new(EthnicGroup.Unknown, '\0', false);

    /// <summary>
    /// Reads a cell (trimmed, single spaces, hyphens for dashes), in this order: the whole text is a label; the whole text is a
    /// code, or it begins with a code followed by a space or hyphen. So "Any other Asian background" is a label, not code A.
    /// </summary>
    public static EthnicOrigin Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return Of('Z');
        if (EthnicLabels.Find(text) is { } label) return Of(label);
        return EthnicCodes.TryRead(text, out var code) ? Of(code) : NotMapped;
    }

    /// <summary>The finer group for breakdowns. Chinese sits in Other unless <paramref name="chineseInAsian"/>.</summary>
    public FinerGroup Finer(bool chineseInAsian) => Code switch
    {
        >= 'A' and <= 'C' => FinerGroup.White,
        >= 'D' and <= 'G' => FinerGroup.Mixed,
        >= 'H' and <= 'L' => FinerGroup.Asian,
        >= 'M' and <= 'P' => FinerGroup.Black,
        'R' when chineseInAsian => FinerGroup.Asian,
        'R' or 'S' => FinerGroup.Other,
        _ => Group switch
        {
            EthnicGroup.White => FinerGroup.White,
            EthnicGroup.Bme => FinerGroup.BmeUnspecified,
            _ => FinerGroup.Unknown,
        },
    };

    private static EthnicOrigin Of(char code) => code switch
    {
        EthnicLabels.White => new EthnicOrigin(EthnicGroup.White, '\0', true),
        EthnicLabels.Bme => new EthnicOrigin(EthnicGroup.Bme, '\0', true),
        >= 'A' and <= 'C' => new EthnicOrigin(EthnicGroup.White, code, true),
        >= 'D' and <= 'S' => new EthnicOrigin(EthnicGroup.Bme, code, true),
        _ => new EthnicOrigin(EthnicGroup.Unknown, '\0', true),
    };
}
