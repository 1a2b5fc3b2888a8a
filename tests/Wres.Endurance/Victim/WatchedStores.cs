using Wres.Functions.Composition;
using Wres.Pipeline.Ports;

namespace Wres.Endurance.Victim;

/// <summary>Stores whose every effect lies between two moments.</summary>
internal static class WatchedStores
{
    public static ProductStores Around(ProductStores inner, Boundaries moments) =>
        new(new Blobs(inner.Blobs, moments), new Tables(inner.Tables, moments), new Queue(inner.Queue, moments), new Mailer(inner.Mailer, moments));

    private sealed class Blobs(IBlobStore inner, Boundaries moments) : IBlobStore
    {
        public Task<BlobEntry?> FindAsync(BlobPath path, CancellationToken ct) => inner.FindAsync(path, ct);

        public Task<Stream?> OpenAsync(BlobPath path, string? eTag, CancellationToken ct) => inner.OpenAsync(path, eTag, ct);

        public Task<BlobEntry?> WriteAsync(BlobPath path, Stream content, WriteCondition condition, CancellationToken ct) =>
            moments.CallAsync($"written {MomentNames.Blob(path)}", () => inner.WriteAsync(path, content, condition, ct));

        public IAsyncEnumerable<BlobEntry> ListAsync(string container, string prefix, CancellationToken ct) => inner.ListAsync(container, prefix, ct);

        public Task<bool> DeleteAsync(BlobPath path, CancellationToken ct) => moments.CallAsync($"deleted {MomentNames.Blob(path)}", () => inner.DeleteAsync(path, ct));
    }

    private sealed class Tables(ITableStore inner, Boundaries moments) : ITableStore
    {
        public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken ct) => inner.FindAsync(table, partition, row, ct);

        public Task<TableRow?> InsertAsync(string table, string partition, string row, string json, CancellationToken ct) =>
            moments.CallAsync(MomentNames.Row(table, json), () => inner.InsertAsync(table, partition, row, json, ct));

        public Task<TableRow?> ReplaceAsync(string table, TableRow read, string json, CancellationToken ct) =>
            moments.CallAsync(MomentNames.Row(table, json), () => inner.ReplaceAsync(table, read, json, ct));

        public Task<bool> DeleteAsync(string table, TableRow read, CancellationToken ct) => moments.CallAsync($"row of {table} deleted", () => inner.DeleteAsync(table, read, ct));

        public IAsyncEnumerable<TableRow> ListAsync(string table, string? partition, CancellationToken ct) => inner.ListAsync(table, partition, ct);
    }

    private sealed class Queue(IStepQueue inner, Boundaries moments) : IStepQueue
    {
        public async Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct) => await moments.CallAsync($"{MomentNames.Message(body)} sent", async () =>
        {
            await inner.SendAsync(queue, body, delay, ct);
            return true;
        });

        public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct)
        {
            var received = await inner.ReceiveAsync(queue, most, hideFor, ct);
            foreach (var message in received)
                moments.Pass($"after {MomentNames.Message(message.Body)} received");
            return received;
        }

        public Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct) => inner.HideAsync(queue, message, hideFor, ct);

        public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct) =>
            moments.CallAsync($"{MomentNames.Message(message.Body)} deleted", () => inner.DeleteAsync(queue, message, ct));

        public Task<long> CountAsync(string queue, CancellationToken ct) => inner.CountAsync(queue, ct);
    }

    private sealed class Mailer(IMailer inner, Boundaries moments) : IMailer
    {
        public async Task SendAsync(OutgoingMail mail, CancellationToken ct) => await moments.CallAsync($"mail {mail.Key[(mail.Key.LastIndexOf('-') + 1)..]}", async () =>
        {
            await inner.SendAsync(mail, ct);
            return true;
        });
    }
}
