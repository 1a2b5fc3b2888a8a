namespace Wres.Reports.Letters;

/// <summary>
/// An e-mail's content. HTML and text are made from this one model, so that both say the same. It holds disclosure-controlled
/// figures and words only: no value of a person, no small number.
/// </summary>
/// <param name="Subject">The subject, one line.</param>
/// <param name="Heading">What it is about.</param>
/// <param name="Parts">What it says.</param>
public sealed record Letter(string Subject, string Heading, IReadOnlyList<LetterPart> Parts)
{
    /// <summary>The organisation's name, above the heading.</summary>
    public required string From { get; init; }
    /// <summary>Why the reader gets this, below everything.</summary>
    public required string Because { get; init; }
}

/// <summary>A part of a letter.</summary>
public abstract record LetterPart;

/// <summary>A paragraph.</summary>
public sealed record LetterText(string Text) : LetterPart;

/// <summary>A heading.</summary>
public sealed record LetterHeading(string Text) : LetterPart;

/// <summary>A list.</summary>
public sealed record LetterList(IReadOnlyList<string> Items) : LetterPart;

/// <summary>A table: caption, column heads, and rows whose first cell is the row's head.</summary>
public sealed record LetterTable(string Caption, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : LetterPart;

/// <summary>A link, with words that say where it leads.</summary>
public sealed record LetterLink(string Text, Uri Address) : LetterPart;
