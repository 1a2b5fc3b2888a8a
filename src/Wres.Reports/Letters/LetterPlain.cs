using System.Text;

namespace Wres.Reports.Letters;

/// <summary>A letter as plain text.</summary>
internal static class LetterPlain
{
    private const string End = "\r\n";

    public static string Of(Letter letter)
    {
        var text = new StringBuilder(OneLine(letter.From)).Append(End).Append(OneLine(letter.Heading)).Append(End).Append(new string('=', Math.Min(letter.Heading.Length, 70))).Append(End);
        foreach (var part in letter.Parts)
            text.Append(End).Append(Part(part)).Append(End);
        return text.Append(End).Append("--").Append(End).Append(OneLine(letter.Because)).Append(End).ToString();
    }

    private static string Part(LetterPart part) => part switch
    {
        LetterText t => OneLine(t.Text),
        LetterHeading h => OneLine(h.Text).ToUpperInvariant(),
        LetterList l => string.Join(End, l.Items.Select(i => "- " + OneLine(i))),
        LetterLink l => $"{OneLine(l.Text)}: {l.Address.AbsoluteUri}",
        LetterTable t => OneLine(t.Caption) + End + string.Join(End, t.Rows.Select(row => "- " + Row(t.Head, row))),
        _ => throw new InvalidOperationException($"No text for {part.GetType().Name}."),
    };

    private static string Row(IReadOnlyList<string> head, IReadOnlyList<string> row) =>
        OneLine(row[0]) + ": " + string.Join("; ", row.Skip(1).Select((cell, i) => head.Count > 2 ? $"{head[i + 1]}: {OneLine(cell)}" : OneLine(cell)));

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
