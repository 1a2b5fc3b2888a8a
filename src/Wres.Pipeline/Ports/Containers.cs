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

    /// <summary>What is published: <c>{organisation}/{year}/</c> with an index page and a manifest; every version under <c>version-1/</c> and so on, drafts under <c>draft/</c>.</summary>
    public const string Publications = "publications";

    /// <summary>Approvals and publications of an organisation and period with who, when and why: <c>{organisation}/{period}.json</c>. Internal.</summary>
    public const string Governance = "governance";

    /// <summary>Clean records of what a run counted, with pseudonyms for identifiers: <c>{organisation}/{period}/{kind}.{hash}.{key}.csv</c>.</summary>
    public const string Normalised = "normalised";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Extracts, Originals, Work, Results, Normalised, Publications, Governance];
}
