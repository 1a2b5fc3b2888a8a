using System.Globalization;
using Wres.Pipeline.Ports;

namespace Wres.Tests.Pipeline.Doubles;

/// <summary>A queue in memory, whose messages become visible by the clock.</summary>
internal sealed class MemoryQueue(TimeProvider clock) : IStepQueue
{
    private readonly List<Item> _items = [];
    private int _id;

    /// <summary>How often each message arrives.</summary>
    public int Copies { get; set; } = 1;

    /// <summary>Bodies of the messages sent, copies not counted.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>When the next message of the queue can be received; null where there is none.</summary>
    public DateTimeOffset? NextDue(string queue) => _items.Where(i => i.Queue == queue).Select(i => (DateTimeOffset?)i.Visible).Min();

    /// <summary>Bodies of the messages in a queue.</summary>
    public IReadOnlyList<string> Bodies(string queue) => [.. _items.Where(i => i.Queue == queue).Select(i => i.Body)];

    public Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct)
    {
        Sent.Add(body);
        for (var copy = 0; copy < Copies; copy++)
            _items.Add(new Item { Queue = queue, Id = (++_id).ToString(CultureInfo.InvariantCulture), Body = body, Visible = clock.GetUtcNow() + delay });
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct)
    {
        var due = _items.Where(i => i.Queue == queue && i.Visible <= clock.GetUtcNow()).OrderBy(i => i.Visible).Take(most).ToList();
        foreach (var item in due)
            (item.Visible, item.Received) = (clock.GetUtcNow() + hideFor, item.Received + 1);
        return Task.FromResult<IReadOnlyList<QueueMessage>>([.. due.Select(i => i.Message)]);
    }

    public Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct)
    {
        if (Find(message) is not { } item)
            return Task.FromResult<QueueMessage?>(null);
        item.Visible = clock.GetUtcNow() + hideFor;
        return Task.FromResult<QueueMessage?>(item.Message);
    }

    public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct) => Task.FromResult(Find(message) is { } item && _items.Remove(item));

    public Task<long> CountAsync(string queue, CancellationToken ct) => Task.FromResult(_items.LongCount(i => i.Queue == queue));

    private Item? Find(QueueMessage message) => _items.Find(i => i.Id == message.Id && i.Message.Receipt == message.Receipt);

    private sealed class Item
    {
        public required string Queue { get; init; }
        public required string Id { get; init; }
        public required string Body { get; init; }
        public DateTimeOffset Visible { get; set; }
        public int Received { get; set; }
        public QueueMessage Message => new(Id, Received.ToString(CultureInfo.InvariantCulture), Body, Received);
    }
}
