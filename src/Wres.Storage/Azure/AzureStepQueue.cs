using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Wres.Pipeline.Ports;

namespace Wres.Storage.Azure;

/// <summary>Queues in an Azure Storage account, made when first sent to. Messages do not expire.</summary>
public sealed class AzureStepQueue : IStepQueue
{
    private static readonly TimeSpan Never = TimeSpan.FromSeconds(-1);

    private readonly QueueServiceClient _service;
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

    /// <summary>On the account; nothing is asked of it yet.</summary>
    public AzureStepQueue(AzureStorageAccount account)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None };
        _service = account.Key is { } key ? new QueueServiceClient(account.Queues, key, options) : new QueueServiceClient(account.Queues, account.Identity, options);
    }

    /// <inheritdoc/>
    public async Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct)
    {
        var client = ClientOf(queue);
        StorageLimits.RequireMessage(body);
        StorageLimits.RequireDelay(delay);
        if (!_made.ContainsKey(queue))
        {
            await client.CreateIfNotExistsAsync(cancellationToken: ct);
            _made[queue] = true;
        }

        await client.SendMessageAsync(QueueText.Encode(body), WholeSeconds(delay), Never, ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Pipeline.Ports.QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct)
    {
        var client = ClientOf(queue);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(hideFor, TimeSpan.Zero);
        StorageLimits.RequireDelay(hideFor);
        try
        {
            var received = await client.ReceiveMessagesAsync(Math.Min(most, StorageLimits.MessagesAtOnce), WholeSeconds(hideFor), ct);
            return [.. received.Value.Select(message => new Pipeline.Ports.QueueMessage(
                message.MessageId, message.PopReceipt, QueueText.Decode(message.Body.ToString()), checked((int)message.DequeueCount)))];
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return [];
        }
    }

    /// <inheritdoc/>
    public async Task<Pipeline.Ports.QueueMessage?> HideAsync(string queue, Pipeline.Ports.QueueMessage message, TimeSpan hideFor, CancellationToken ct)
    {
        StorageLimits.RequireDelay(hideFor);
        try
        {
            var updated = await ClientOf(queue).UpdateMessageAsync(message.Id, message.Receipt, (string?)null, WholeSeconds(hideFor), ct);
            return message with { Receipt = updated.Value.PopReceipt };
        }
        catch (RequestFailedException late) when (IsNoLongerOurs(late))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(string queue, Pipeline.Ports.QueueMessage message, CancellationToken ct)
    {
        try
        {
            await ClientOf(queue).DeleteMessageAsync(message.Id, message.Receipt, ct);
            return true;
        }
        catch (RequestFailedException late) when (IsNoLongerOurs(late))
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(string queue, CancellationToken ct)
    {
        try
        {
            return (await ClientOf(queue).GetPropertiesAsync(ct)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return 0;
        }
    }

    private static bool IsNoLongerOurs(RequestFailedException failure) =>
        failure.ErrorCode == QueueErrorCode.MessageNotFound || failure.ErrorCode == QueueErrorCode.PopReceiptMismatch;

    // The service counts in whole seconds: rather one too late than too early.
    private static TimeSpan WholeSeconds(TimeSpan time) => TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds));

    private QueueClient ClientOf(string queue)
    {
        StorageLimits.RequireName(queue);
        return _service.GetQueueClient(queue);
    }
}
