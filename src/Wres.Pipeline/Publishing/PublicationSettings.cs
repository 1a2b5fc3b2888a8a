namespace Wres.Pipeline.Publishing;

/// <summary>How report and plan are published.</summary>
public sealed record PublicationSettings
{
    /// <summary>False where nothing is published by itself on the day: a person does it.</summary>
    public bool Automatic { get; init; } = true;

    /// <summary>Where the folder <c>publications</c> can be read by everyone, such as <c>https://www.example.nhs.uk/wres/</c>; null where that is not known. Links in e-mails start with it.</summary>
    public Uri? Address { get; init; }

    /// <summary>Reasons of corrections, oldest first: the first is that of version 2. Figures that changed since a version was published are published again once their reason is there.</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];
}
