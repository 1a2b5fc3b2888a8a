using System.Runtime.CompilerServices;
using Wres.Functions.Composition;
using Wres.Pipeline.Ports;

namespace Wres.Endurance.Faults;

/// <summary>Stores in bad weather; of their messages some come twice, some late, and so in another order than they were sent.</summary>
internal static class UnsteadyStores
{
    private const int DoubledOneIn = 10;
    private static readonly TimeSpan Latest = TimeSpan.FromMilliseconds(800);

    public static ProductStores Around(ProductStores inner, Weather weather) =>
        inner with { Blobs = new Blobs(inner.Blobs, weather), Tables = new Tables(inner.Tables, weather), Queue = new Queue(inner.Queue, weather) };

    private sealed class Blobs(IBlobStore inner, Weather weather) : IBlobStore
    {
        public Task<BlobEntry?> FindAsync(BlobPath path, CancellationToken ct) => weather.CallAsync(() => inner.FindAsync(path, ct), ct);

        public Task<Stream?> OpenAsync(BlobPath path, string? eTag, CancellationToken ct) => weather.CallAsync(() => inner.OpenAsync(path, eTag, ct), ct);

        public Task<BlobEntry?> WriteAsync(BlobPath path, Stream content, WriteCondition condition, CancellationToken ct) => weather.CallAsync(() => inner.WriteAsync(path, content, condition, ct), ct);

        public async IAsyncEnumerable<BlobEntry> ListAsync(string container, string prefix, [EnumeratorCancellation] CancellationToken ct)
        {
            await weather.CallAsync(() => Task.FromResult(true), ct);
            await foreach (var blob in inner.ListAsync(container, prefix, ct))
                yield return blob;
        }

        public Task<bool> DeleteAsync(BlobPath path, CancellationToken ct) => weather.CallAsync(() => inner.DeleteAsync(path, ct), ct);
    }

    private sealed class Tables(ITableStore inner, Weather weather) : ITableStore
    {
        public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken ct) => weather.CallAsync(() => inner.FindAsync(table, partition, row, ct), ct);

        public Task<TableRow?> InsertAsync(string table, string partition, string row, string json, CancellationToken ct) => weather.CallAsync(() => inner.InsertAsync(table, partition, row, json, ct), ct);

        public Task<TableRow?> ReplaceAsync(string table, TableRow read, string json, CancellationToken ct) => weather.CallAsync(() => inner.ReplaceAsync(table, read, json, ct), ct);

        public Task<bool> DeleteAsync(string table, TableRow read, CancellationToken ct) => weather.CallAsync(() => inner.DeleteAsync(table, read, ct), ct);

        public async IAsyncEnumerable<TableRow> ListAsync(string table, string? partition, [EnumeratorCancellation] CancellationToken ct)
        {
            await weather.CallAsync(() => Task.FromResult(true), ct);
            await foreach (var row in inner.ListAsync(table, partition, ct))
                yield return row;
        }
    }

    private sealed class Queue(IStepQueue inner, Weather weather) : IStepQueue
    {
        public Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct) => weather.CallAsync(async () =>
        {
            await inner.SendAsync(queue, body, delay + weather.Late(Latest), ct);
            if (weather.OneIn(DoubledOneIn))
                await inner.SendAsync(queue, body, delay + weather.Late(Latest), ct);
            return true;
        }, ct);

        public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct) => weather.CallAsync(() => inner.ReceiveAsync(queue, most, hideFor, ct), ct);

        public Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct) => weather.CallAsync(() => inner.HideAsync(queue, message, hideFor, ct), ct);

        public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct) => weather.CallAsync(() => inner.DeleteAsync(queue, message, ct), ct);

        public Task<long> CountAsync(string queue, CancellationToken ct) => weather.CallAsync(() => inner.CountAsync(queue, ct), ct);
    }
}
