namespace Wres.Pipeline.Ports;

/// <summary>The blob containers of the product.</summary>
public static class Containers
{
    /// <summary>Dropped files: <c>{organisation}/{period}/{file}</c>.</summary>
    public const string Extracts = "extracts";

    /// <summary>Every dropped file byte for byte, named by its SHA-256.</summary>
    public const string Originals = "originals";

    /// <summary>What a run hands from step to step: <c>{organisation}/{period}/{run}/...</c>; gone when the run is over.</summary>
    public const string Work = "work";

    /// <summary>What comes out: <c>{organisation}/{period}/indicators.json</c>, documents, <c>run.json</c>.</summary>
    public const string Results = "results";

    /// <summary>Clean records of what a run counted, with pseudonyms for identifiers: <c>{organisation}/{period}/{kind}.{hash}.{key}.csv</c>.</summary>
    public const string Normalised = "normalised";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Extracts, Originals, Work, Results, Normalised];
}
