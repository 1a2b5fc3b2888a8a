using Wres.Domain.Text;

namespace Wres.Domain.Pay;

/// <summary>
/// What a Pay Grade cell says. <paramref name="Band"/>: the level of someone who is not medical, null where no rule fits.
/// <paramref name="Medical"/>: the level of someone medical by this cell alone, null where no line fits.
/// <paramref name="Disagrees"/>: text and code both give a band and differ; the text wins. Source: method, Area and level.
/// </summary>
public readonly record struct PayGrade(Level? Band, Level? Medical, bool Disagrees)
{
    /// <summary>
    /// Reads a cell (trimmed, single spaces, hyphens for dashes). A cell of just a number is a band only where the column is
    /// headed AfC Band, Pay Band or Band.
    /// </summary>
    public static PayGrade Read(ReadOnlySpan<char> text, bool headedBand)
    {
        var medical = MedicalGrade.InPayGrade(text);
        if (text.IsEmpty) return default;
        if (WholeWords.Contains(text, "VSM") || WholeWords.Contains(text, "Very Senior Manager"))
            return new PayGrade(Level.Vsm, medical, false);
        if (WholeWords.Contains(text, "Apprentice") || WholeWords.Contains(text, "Annex") || WholeWords.Contains(text, "Under Band 1"))
            return new PayGrade(Level.UnderBand1, medical, false);

        var code = BandText.FromCode(text);
        var band = BandText.Find(text) ?? (headedBand ? BandText.Bare(text) : null);
        return new PayGrade(band ?? code, medical, band is not null && code is not null && band != code);
    }

    /// <summary>A cell that the trust's own map gives a level: it counts for everybody, medical or not.</summary>
    public static PayGrade Of(Level level) => new(level, level, false);
}
