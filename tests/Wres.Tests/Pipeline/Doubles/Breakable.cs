using System.Runtime.CompilerServices;
using Wres.Pipeline.Ports;

namespace Wres.Tests.Pipeline.Doubles;

/// <summary>The process died.</summary>
internal sealed class ProcessDiedException() : Exception("The process died here.");

/// <summary>
/// Passes calls on to the ports and, at one of them, dies: before the call took effect or after it did and before the caller
/// learned of it. Everything after that in the same process fails too.
/// </summary>
internal sealed class Breakable(int dieAt, bool afterwards)
{
    private bool _dead;

    /// <summary>Calls so far.</summary>
    public int Calls { get; private set; }

    public bool Died => _dead;

    public async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        if (_dead)
            throw new ProcessDiedException();
        if (++Calls != dieAt)
            return await call();
        _dead = true;
        if (afterwards)
            await call();
        throw new ProcessDiedException();
    }

    public Task CallAsync(Func<Task> call) => CallAsync(async () =>
    {
        await call();
        return true;
    });
}

internal sealed class BreakableBlobs(IBlobStore inner, Breakable fate) : IBlobStore
{
    public Task<BlobEntry?> FindAsync(BlobPath path, CancellationToken ct) => fate.CallAsync(() => inner.FindAsync(path, ct));

    public Task<Stream?> OpenAsync(BlobPath path, string? eTag, CancellationToken ct) => fate.CallAsync(() => inner.OpenAsync(path, eTag, ct));

    public Task<BlobEntry?> WriteAsync(BlobPath path, Stream content, WriteCondition condition, CancellationToken ct) => fate.CallAsync(() => inner.WriteAsync(path, content, condition, ct));

    public async IAsyncEnumerable<BlobEntry> ListAsync(string container, string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        await fate.CallAsync(() => Task.CompletedTask);
        await foreach (var blob in inner.ListAsync(container, prefix, ct))
            yield return blob;
    }

    public Task<bool> DeleteAsync(BlobPath path, CancellationToken ct) => fate.CallAsync(() => inner.DeleteAsync(path, ct));
}

internal sealed class BreakableTables(ITableStore inner, Breakable fate) : ITableStore
{
    public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken ct) => fate.CallAsync(() => inner.FindAsync(table, partition, row, ct));

    public Task<TableRow?> InsertAsync(string table, string partition, string row, string json, CancellationToken ct) => fate.CallAsync(() => inner.InsertAsync(table, partition, row, json, ct));

    public Task<TableRow?> ReplaceAsync(string table, TableRow read, string json, CancellationToken ct) => fate.CallAsync(() => inner.ReplaceAsync(table, read, json, ct));

    public Task<bool> DeleteAsync(string table, TableRow read, CancellationToken ct) => fate.CallAsync(() => inner.DeleteAsync(table, read, ct));

    public async IAsyncEnumerable<TableRow> ListAsync(string table, string? partition, [EnumeratorCancellation] CancellationToken ct)
    {
        await fate.CallAsync(() => Task.CompletedTask);
        await foreach (var row in inner.ListAsync(table, partition, ct))
            yield return row;
    }
}

internal sealed class BreakableQueue(IStepQueue inner, Breakable fate) : IStepQueue
{
    public Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct) => fate.CallAsync(() => inner.SendAsync(queue, body, delay, ct));

    public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct) => fate.CallAsync(() => inner.ReceiveAsync(queue, most, hideFor, ct));

    public Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct) => fate.CallAsync(() => inner.HideAsync(queue, message, hideFor, ct));

    public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct) => fate.CallAsync(() => inner.DeleteAsync(queue, message, ct));

    public Task<long> CountAsync(string queue, CancellationToken ct) => fate.CallAsync(() => inner.CountAsync(queue, ct));
}

internal sealed class BreakableMailer(IMailer inner, Breakable fate) : IMailer
{
    public Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken ct) => fate.CallAsync(() => inner.SendAsync(mail, ct));
}
