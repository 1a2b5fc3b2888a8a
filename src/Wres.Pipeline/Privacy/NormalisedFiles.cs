using System.IO.Pipelines;
using Wres.Domain;
using Wres.Extracts;
using Wres.Extracts.Normalised;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;

namespace Wres.Pipeline.Privacy;

/// <summary>Writes normalised files: canonical, needed columns only, identifiers as keyed pseudonyms.</summary>
public static class NormalisedFiles
{
    /// <summary>Writes one; false where the file can't be used. It goes from reader to store without lying in memory or on disk.</summary>
    public static async Task<bool> WriteAsync(IBlobStore blobs, NormalisedName name, DroppedFile file, OrganisationSettings settings, PseudonymKey key, CancellationToken ct)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 1 << 20, resumeWriterThreshold: 1 << 19));
        var reading = Task.Run(
            async () =>
            {
                var (usable, failure) = (false, (Exception?)null);
                try
                {
                    await using var output = pipe.Writer.AsStream(leaveOpen: true);
                    usable = NormalisedExtract.TryWrite(file, name.Period, settings.Extracts, settings.Method, key.Bytes, output, ct);
                }
                catch (Exception e)
                {
                    failure = e;
                }

                // A reader that gave up must leave no half file: the store sees the end only where the whole was written.
                await pipe.Writer.CompleteAsync(failure ?? (usable ? null : new UnusableException()));
                return usable;
            },
            CancellationToken.None);
        try
        {
            await using var content = pipe.Reader.AsStream();
            await blobs.WriteAsync(name.Path, content, WriteCondition.Always, ct);
        }
        catch (UnusableException)
        {
            return false;
        }
        finally
        {
            await pipe.Reader.CompleteAsync();
            await reading;
        }

        return true;
    }

    /// <summary>The normalised files of an organisation (of all, with null), and of a period.</summary>
    public static async Task<IReadOnlyList<(NormalisedName Name, BlobEntry Blob)>> ListAsync(IBlobStore blobs, OrganisationCode? organisation, ReportingPeriod? period, CancellationToken ct)
    {
        var found = new List<(NormalisedName, BlobEntry)>();
        var prefix = organisation is null ? "" : period is null ? $"{organisation}/" : $"{organisation}/{period}/";
        await foreach (var blob in blobs.ListAsync(Containers.Normalised, prefix, ct))
        {
            if (NormalisedName.TryParse(blob.Path.Name) is { } name)
                found.Add((name, blob));
        }

        return found;
    }

    private sealed class UnusableException : Exception;
}
