namespace Wres.Domain.Text;

/// <summary>
/// Whole-word matching as the method means it: a word or phrase anywhere in a text, ignoring case, with no letter or digit
/// directly before or after it. Texts are cells as read: trimmed, single spaces, hyphens for dashes.
/// </summary>
public static class WholeWords
{
    /// <summary>True if the phrase stands in the text as whole words.</summary>
    public static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase) => Find(text, phrase, wholeEnd: true);

    /// <summary>True if a word of the text begins with the given letters.</summary>
    public static bool ContainsBeginning(ReadOnlySpan<char> text, ReadOnlySpan<char> beginning) => Find(text, beginning, wholeEnd: false);

    /// <summary>True if any of the phrases stands in the text as whole words.</summary>
    public static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Contains(text, phrase)) return true;
        }

        return false;
    }

    /// <summary>True if the text begins with the phrase as whole words.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase) =>
        text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && IsBoundary(text, phrase.Length);

    /// <summary>True where a word can begin or end: at either end, or beside a character that is neither letter nor digit.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int index) =>
        index <= 0 || index >= text.Length || !char.IsLetterOrDigit(text[index - 1]) || !char.IsLetterOrDigit(text[index]);

    private static bool Find(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase, bool wholeEnd)
    {
        for (var from = 0; from < text.Length;)
        {
            var at = text[from..].IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
            at += from;
            if (IsBoundary(text, at) && (!wholeEnd || IsBoundary(text, at + phrase.Length))) return true;
            from = at + 1;
        }

        return false;
    }
}
