namespace Wres.Reports.Audit.Reading;

/// <summary>Parts a paragraph into sentences, with the place of each in it.</summary>
internal static class SentenceSplitter
{
    private static readonly string[] Abbreviations = ["No", "no", "approx", "e.g", "i.e", "St", "Mr", "Mrs", "Ms", "Dr", "vs", "cf", "Fig", "Ref", "etc"];

    /// <summary>Longer than any sentence: text without marks is cut here, so that every search of it stays short.</summary>
    private const int Longest = 2000;

    public static List<(string Text, int Start)> Split(string paragraph)
    {
        var found = new List<(string, int)>();
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            var ends = i - start >= Longest || paragraph[i] == '•' || (paragraph[i] is '.' or '!' or '?' && EndsSentence(paragraph, i));
            if (!ends)
                continue;
            Add(found, paragraph, start, paragraph[i] == '•' ? i : i + 1);
            start = i + 1;
        }

        Add(found, paragraph, start, paragraph.Length);
        return found;
    }

    private static bool EndsSentence(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '\'' or ')' or '*')
            next++;
        if (next >= text.Length)
            return true;
        if (text[next] != ' ')
            return false;
        while (next < text.Length && text[next] is ' ' or '"' or '\'' or '(')
            next++;
        if (next < text.Length && char.IsLower(text[next]))
            return false;
        var wordStart = at;
        while (wordStart > 0 && text[wordStart - 1] is not (' ' or '('))
            wordStart--;
        var word = text[wordStart..at];
        return !Abbreviations.Contains(word, StringComparer.Ordinal) && !(word.Length == 1 && char.IsUpper(word[0]))
            // "4.2 WRES Indicator": a section number is not the end of a sentence.
            && !(wordStart == 0 && word.All(c => char.IsDigit(c) || c == '.'));
    }

    private static void Add(List<(string, int)> found, string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '•' or '-' && !(text[start] == '-' && start + 1 < end && char.IsDigit(text[start + 1])))
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        if (end > start)
            found.Add((text[start..end], start));
    }
}
