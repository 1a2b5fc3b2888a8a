using Wres.Reports.Components;
using Wres.Reports.Rendering;
using Wres.Reports.Styles;

namespace Wres.Reports.Letters;

/// <summary>The two parts of an e-mail.</summary>
public sealed record WrittenLetter(string Html, string Text);

/// <summary>Writes a letter as HTML and as text, in a house style's colours.</summary>
public static class LetterWriter
{
    /// <summary>Writes both.</summary>
    public static async Task<WrittenLetter> WriteAsync(Letter letter, HouseStyle style)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(style);
        var html = await ComponentRenderer.OnceAsync<LetterView>((nameof(LetterView.Of), letter), (nameof(LetterView.Colours), style.Colours));
        return new WrittenLetter(html, LetterPlain.Of(letter));
    }
}
