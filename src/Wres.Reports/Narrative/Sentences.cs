namespace Wres.Reports.Narrative;

/// <summary>Small parts of English.</summary>
internal static class Sentences
{
    /// <summary>a; a and b; a, b and c.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    /// <summary>Sentences in one paragraph, blank ones left out.</summary>
    public static string Join(params IEnumerable<string?> sentences) => string.Join(" ", sentences.Where(s => !string.IsNullOrEmpty(s)));

    /// <summary>The first letter in lower case, unless the word is an abbreviation.</summary>
    public static string Lower(string text) =>
        text.Length < 2 || char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
