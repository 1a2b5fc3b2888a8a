using Wres.Domain.Quality;
using Wres.Extracts;
using Wres.Pipeline.Privacy;

namespace Wres.Pipeline.Steps;

/// <summary>
/// Keeps the files that a run counts in their normalised form, where there is a key for pseudonyms; what an earlier drop of the period
/// left is deleted, because nothing is counted by it any more.
/// </summary>
internal static class NormaliseWork
{
    private const string Quarantined = "quarantined";
    private const string Superseded = "superseded";

    public static async Task WriteAsync(StepContext context, IReadOnlyList<DroppedFile> files, IReadOnlyList<FileQuality> quality, CancellationToken ct)
    {
        var parts = context.Parts;
        if (parts.Pseudonyms is not { } keys)
            return;
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, input) in files.Join(quality, f => f.Name, q => q.Input.File, (f, q) => (f, q.Input), StringComparer.Ordinal))
        {
            if (input.Kind is not { } kind || input.Status is Quarantined or Superseded)
                continue;
            var name = new NormalisedName(context.Organisation, context.Period, kind, file.Sha256, keys.Current.Id);
            await context.RequireCurrentAsync(ct);
            if (await NormalisedFiles.WriteAsync(parts.Blobs, name, file, context.Settings, keys.Current, ct))
                kept.Add(name.Path.Name);
        }

        foreach (var (name, _) in await NormalisedFiles.ListAsync(parts.Blobs, context.Organisation, context.Period, ct))
        {
            if (!kept.Contains(name.Path.Name))
                await context.DeleteSharedAsync(name.Path, ct);
        }
    }
}
