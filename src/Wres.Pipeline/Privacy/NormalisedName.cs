using Wres.Domain;
using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Privacy;

/// <summary>
/// The name of a normalised file, <c>{organisation}/{period}/{kind}.{SHA-256 of the original}.{key id}.csv</c>: it says which original it
/// is of and which key its pseudonyms were made with, and nothing that a person named.
/// </summary>
public sealed record NormalisedName(OrganisationCode Organisation, ReportingPeriod Period, string Kind, string Sha256, string KeyId)
{
    private const string Extension = "csv";

    /// <summary>Where it lies.</summary>
    public BlobPath Path => new(Containers.Normalised, $"{Organisation}/{Period}/{Kind}.{Sha256}.{KeyId}.{Extension}");

    /// <summary>Reads a blob's name; null where it is none of a normalised file.</summary>
    public static NormalisedName? TryParse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split('/') is [var code, var id, var file] && OrganisationCode.TryParse(code, out var organisation) && ReportingPeriod.TryParse(id, out var period)
            && file.Split('.') is [var kind, var hash, var key, Extension]
            ? new NormalisedName(organisation, period, kind, hash, key)
            : null;
    }
}
