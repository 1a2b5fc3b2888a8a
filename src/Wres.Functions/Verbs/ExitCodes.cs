namespace Wres.Functions.Verbs;

/// <summary>What a verb's exit code means; part of the results contract.</summary>
internal static class ExitCodes
{
    /// <summary>Done, also with rejected rows.</summary>
    public const int Done = 0;

    /// <summary>Done, but something needs a look: a quarantined file, a finding, documents that could not be printed.</summary>
    public const int DoneWithFindings = 1;

    /// <summary>Unusable arguments, or nothing to do.</summary>
    public const int Unusable = 2;

    /// <summary>An unexpected failure.</summary>
    public const int Failed = 3;
}
