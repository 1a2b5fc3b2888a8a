using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Runs;

/// <summary>Finds the organisations and periods of which files have been dropped.</summary>
public static class DropFinder
{
    /// <summary>Looks through everything that was dropped.</summary>
    public static async Task<FoundDrops> FindAsync(IBlobStore blobs, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blobs);
        var drops = new HashSet<(OrganisationCode, ReportingPeriod)>();
        var misplaced = new List<string>();
        await foreach (var blob in blobs.ListAsync(Containers.Extracts, "", ct))
        {
            if (TryParse(blob.Path.Name, out var organisation, out var period, out _))
                drops.Add((organisation, period));
            else if (IsMisplaced(blob.Path.Name))
                misplaced.Add(blob.Path.Name);
        }

        return new FoundDrops([.. drops.OrderBy(f => f.Item1.Value, StringComparer.Ordinal).ThenBy(f => f.Item2)], misplaced);
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

    private static bool IsMisplaced(string name)
    {
        var parts = name.Split('/');
        return parts.Length > 1 && DropFiles.IsExtract(parts[^1]) && (OrganisationCode.TryParse(parts[0], out _) || ReportingPeriod.TryParse(parts[1], out _));
    }
}
