using System.Text;

namespace Wres.Domain.Ethnicity;

/// <summary>
/// The labels of ethnic origin in their 2001, 2011 and 2021 wordings, with and without the heading they stand under, the labels of
/// the sub-codes, White, BME and the Unknown texts. Punctuation, case and the word "or" make no difference; "&amp;" is "and".
/// </summary>
internal static class EthnicLabels
{
    public const char White = 'w';
    public const char Bme = 'b';

    private static readonly Dictionary<string, int> Labels = Build();

    /// <summary>The national code of a label, Z for an Unknown text; null where the text is no label.</summary>
    public static char? Find(ReadOnlySpan<char> text)
    {
        if (text.Length > 200) return null;
        return Labels.TryGetValue(Key(text), out var code) ? (char)code : null;
    }

    private static Dictionary<string, int> Build()
    {
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (headings, alone, below) in EthnicLabelTexts.Families)
        {
            foreach (var (code, texts) in alone)
            {
                foreach (var label in texts)
                {
                    labels[Key(label)] = code;
                    foreach (var heading in headings) labels.TryAdd(Key(heading + " " + label), code);
                }
            }

            foreach (var (code, texts) in below)
            {
                foreach (var label in texts)
                {
                    foreach (var heading in headings) labels.TryAdd(Key(heading + " " + label), code);
                }
            }
        }

        foreach (var (code, texts) in EthnicLabelTexts.Others)
        {
            foreach (var label in texts) labels[Key(label)] = code;
        }

        return labels;
    }

    private static string Key(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '&') Append(key, "and");
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (!text[i..end].Equals("or", StringComparison.OrdinalIgnoreCase)) Append(key, text[i..end]);
            i = end;
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, ReadOnlySpan<char> word)
    {
        if (key.Length > 0) key.Append(' ');
        foreach (var c in word) key.Append(char.ToLowerInvariant(c));
    }
}
