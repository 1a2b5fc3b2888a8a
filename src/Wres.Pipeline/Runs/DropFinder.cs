using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Runs;

/// <summary>Finds the organisations and periods of which files have been dropped.</summary>
public static class DropFinder
{
    /// <summary>Every organisation and period with at least one file, in ascending order.</summary>
    public static async Task<IReadOnlyList<(OrganisationCode Organisation, ReportingPeriod Period)>> FindAsync(IBlobStore blobs, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        var found = new HashSet<(OrganisationCode, ReportingPeriod)>();
        await foreach (var blob in blobs.ListAsync(Containers.Extracts, "", ct))
        {
            if (TryParse(blob.Path.Name, out var organisation, out var period, out _))
                found.Add((organisation, period));
        }

        return [.. found.OrderBy(f => f.Item1.Value, StringComparer.Ordinal).ThenBy(f => f.Item2)];
    }

    /// <summary>
    /// Files that look meant as extracts and lie in no drop: under an organisation but no period, under a period but no
    /// organisation, or in a folder below a drop. Nothing that was dropped is passed over in silence.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FindMisplacedAsync(IBlobStore blobs, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        var found = new List<string>();
        await foreach (var blob in blobs.ListAsync(Containers.Extracts, "", ct))
        {
            var name = blob.Path.Name;
            var parts = name.Split('/');
            if (parts.Length > 1 && DropFiles.IsExtract(parts[^1]) && !TryParse(name, out _, out _, out _)
                && (OrganisationCode.TryParse(parts[0], out _) || ReportingPeriod.TryParse(parts[1], out _)))
                found.Add(name);
        }

        return found;
    }

    /// <summary>Reads <c>{organisation}/{period}/{file}</c>; false for anything else, and for files that are no extracts.</summary>
    public static bool TryParse(string name, out OrganisationCode organisation, out ReportingPeriod period, out string file)
    {
        ArgumentNullException.ThrowIfNull(name);
        (organisation, period, file) = (default, default, "");
        if (name.Split('/') is not [var code, var id, var last] || !OrganisationCode.TryParse(code, out organisation) || !ReportingPeriod.TryParse(id, out period)
            || !DropFiles.IsExtract(last))
            return false;
        file = last;
        return true;
    }
}
