using System.Globalization;
using Wres.Pipeline.Ports;

namespace Wres.Storage.Embedded;

/// <content>The queues: a message's receipt is how often it was received, so an older receipt no longer fits.</content>
public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct)
    {
        StorageLimits.RequireName(queue);
        StorageLimits.RequireMessage(body);
        StorageLimits.RequireDelay(delay);
        return _file.WriteAsync(
            connection => connection.Run(
                "INSERT INTO message (queue, body, visible) VALUES ($q, $b, $v)", ("$q", queue), ("$b", body), ("$v", TicksAfter(delay))),
            ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct)
    {
        StorageLimits.RequireName(queue);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(hideFor, TimeSpan.Zero);
        StorageLimits.RequireDelay(hideFor);

        // An idle pump asks often: looking first keeps it from taking the writer's place for nothing.
        if (!AnyVisible(queue)) return [];
        return await _file.WriteAsync(
            connection => connection.Rows(
                """
                UPDATE message SET visible = $until, received = received + 1
                WHERE id IN (SELECT id FROM message WHERE queue = $q AND visible <= $now ORDER BY visible, id LIMIT $n)
                RETURNING id, received, body
                """,
                reader => new QueueMessage(
                    reader.GetInt64(0).ToString(CultureInfo.InvariantCulture), reader.GetInt64(1).ToString(CultureInfo.InvariantCulture),
                    reader.GetString(2), reader.GetInt32(1)),
                ("$until", TicksAfter(hideFor)), ("$q", queue), ("$now", TicksAfter(TimeSpan.Zero)), ("$n", Math.Min(most, StorageLimits.MessagesAtOnce))),
            ct);
    }

    /// <inheritdoc/>
    public async Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct)
    {
        StorageLimits.RequireName(queue);
        ArgumentOutOfRangeException.ThrowIfLessThan(hideFor, TimeSpan.Zero);
        var changed = await _file.WriteAsync(
            connection => connection.Run(
                "UPDATE message SET visible = $until WHERE queue = $q AND id = $i AND received = $r",
                ("$until", TicksAfter(hideFor)), ("$q", queue), ("$i", ToVersion(message.Id)), ("$r", ToVersion(message.Receipt))),
            ct);
        return changed == 1 ? message : null;
    }

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct)
    {
        StorageLimits.RequireName(queue);
        return _file.WriteAsync(
            connection => connection.Run(
                "DELETE FROM message WHERE queue = $q AND id = $i AND received = $r",
                ("$q", queue), ("$i", ToVersion(message.Id)), ("$r", ToVersion(message.Receipt))) == 1,
            ct);
    }

    /// <inheritdoc/>
    public Task<long> CountAsync(string queue, CancellationToken ct)
    {
        StorageLimits.RequireName(queue);
        return Task.FromResult(_file.Read(connection => connection.Number("SELECT count(*) FROM message WHERE queue = $q", ("$q", queue))));
    }

    private bool AnyVisible(string queue) => _file.Read(connection => connection.Number(
        "SELECT EXISTS (SELECT 1 FROM message WHERE queue = $q AND visible <= $now)", ("$q", queue), ("$now", TicksAfter(TimeSpan.Zero)))) == 1;

    private long TicksAfter(TimeSpan delay) => (time.GetUtcNow() + delay).UtcTicks;
}
