using Wres.Domain.Quality;

namespace Wres.Extracts.Reading;

/// <summary>Ends the reading of a file that can't be used; becomes its quarantine, never leaves the reader.</summary>
internal sealed class UnreadableFileException(IssueDefinition definition, string? detail = null, long? row = null)
    : Exception(definition.Title)
{
    public IssueDefinition Definition { get; } = definition;

    public string? Detail { get; } = detail;

    public long? Row { get; } = row;
}

/// <summary>The text is not what it was taken for; it must be read again from the start in another way.</summary>
internal sealed class RereadException(bool notUtf8) : Exception("The text must be read again in another way.")
{
    /// <summary>True where it isn't UTF-8; false where quotes don't let it be cut into blocks.</summary>
    public bool NotUtf8 { get; } = notUtf8;
}
