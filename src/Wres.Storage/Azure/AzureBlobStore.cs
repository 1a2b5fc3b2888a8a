using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Wres.Pipeline.Ports;

namespace Wres.Storage.Azure;

/// <summary>Blobs in an Azure Storage account, a container for each of ours, made when first written to.</summary>
public sealed class AzureBlobStore : IBlobStore
{
    private const int BlockSize = 4 * 1024 * 1024;

    private readonly BlobServiceClient _service;
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

    /// <summary>On the account; nothing is asked of it yet.</summary>
    public AzureBlobStore(AzureStorageAccount account)
    {
        var options = new BlobClientOptions { RetryPolicy = new KnownOutcomeRetry() };
        _service = account.Key is { } key ? new BlobServiceClient(account.Blobs, key, options) : new BlobServiceClient(account.Blobs, account.Identity, options);
    }

    /// <inheritdoc/>
    public async Task<BlobEntry?> FindAsync(BlobPath path, CancellationToken ct)
    {
        try
        {
            var properties = (await ClientOf(path).GetPropertiesAsync(cancellationToken: ct)).Value;
            return BlobName.IsHidden(path.Name) ? null : Entry(path, properties.ContentLength, properties.ETag, properties.LastModified);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<Stream?> OpenAsync(BlobPath path, string? eTag, CancellationToken ct)
    {
        if (BlobName.IsHidden(path.Name)) return null;
        try
        {
            // One answer of the service is one version; where it is resumed after a network fault, the client pins its ETag.
            var options = new BlobDownloadOptions { Conditions = eTag is null ? null : new BlobRequestConditions { IfMatch = new ETag(eTag) } };
            return (await ClientOf(path).DownloadStreamingAsync(options, ct)).Value.Content;
        }
        catch (RequestFailedException gone) when (gone.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<BlobEntry?> WriteAsync(BlobPath path, Stream content, WriteCondition condition, CancellationToken ct)
    {
        if (BlobName.WriteProblem(path.Name) is { } problem) throw new ArgumentException($"A blob of this name can't be written: {problem}.", nameof(path));
        await MakeAsync(path.Container, ct);
        var source = new CountingStream(content);
        var options = new BlobUploadOptions
        {
            Conditions = Conditions(condition),
            TransferOptions = new StorageTransferOptions { InitialTransferSize = BlockSize, MaximumTransferSize = BlockSize, MaximumConcurrency = 2 },
        };
        try
        {
            var written = (await ClientOf(path).UploadAsync(source, options, ct)).Value;
            return Entry(path, source.Count, written.ETag, written.LastModified);
        }
        catch (RequestFailedException lost) when (lost.ErrorCode == BlobErrorCode.BlobAlreadyExists || lost.ErrorCode == BlobErrorCode.ConditionNotMet
            || (lost.ErrorCode == BlobErrorCode.BlobNotFound && condition.IfMatch is not null))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<BlobEntry> ListAsync(string container, string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        var entries = new List<BlobEntry>();
        try
        {
            await foreach (var blob in _service.GetBlobContainerClient(container).GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix, ct))
            {
                // Accounts with folders list these too, as empty blobs with a mark.
                if (BlobName.IsHidden(blob.Name) || BlobName.ReadProblem(blob.Name) is not null || blob.Metadata.ContainsKey("hdi_isfolder")) continue;
                var properties = blob.Properties;
                entries.Add(Entry(new BlobPath(container, blob.Name), properties.ContentLength ?? 0, properties.ETag!.Value, properties.LastModified!.Value));
            }
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            yield break;
        }

        // The service sorts by its own rules; the port promises ordinal order.
        entries.Sort((one, other) => string.CompareOrdinal(one.Path.Name, other.Path.Name));
        foreach (var entry in entries) yield return entry;
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(BlobPath path, CancellationToken ct) =>
        !BlobName.IsHidden(path.Name) && (await ClientOf(path).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: ct)).Value;

    private static BlobRequestConditions? Conditions(WriteCondition condition) =>
        condition.IfAbsent ? new BlobRequestConditions { IfNoneMatch = ETag.All }
        : condition.IfMatch is { } eTag ? new BlobRequestConditions { IfMatch = new ETag(eTag) }
        : null;

    private static BlobEntry Entry(BlobPath path, long length, ETag eTag, DateTimeOffset written) => new(path, length, eTag.ToString().Trim('"'), written);

    private BlobClient ClientOf(BlobPath path)
    {
        if (BlobName.ReadProblem(path.Name) is { } problem) throw new ArgumentException($"Not a blob's name: {problem}.", nameof(path));
        return _service.GetBlobContainerClient(path.Container).GetBlobClient(path.Name);
    }

    private async Task MakeAsync(string container, CancellationToken ct)
    {
        if (_made.ContainsKey(container)) return;
        await _service.GetBlobContainerClient(container).CreateIfNotExistsAsync(cancellationToken: ct);
        _made[container] = true;
    }
}
