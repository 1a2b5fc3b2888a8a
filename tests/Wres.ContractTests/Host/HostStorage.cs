using System.Collections.Concurrent;
using System.Net;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Storage.Azure;

namespace Wres.ContractTests.Host;

/// <summary>A storage account as the Functions host sees it: drops blobs, and brings blobs and messages to the process.</summary>
internal sealed class HostStorage(string connection)
{
    private const int MaxDequeueCount = 5;
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(10);

    public string Connection => connection;

    public AzureBlobStore Blobs { get; } = new(Account(connection));

    public AzureStepQueue Queue { get; } = new(Account(connection));

    public AzureTableStore Tables { get; } = new(Account(connection), TimeProvider.System);

    /// <summary>Drops a blob; the body of its invocation.</summary>
    public async Task<string> DropAsync(string name, byte[] bytes, CancellationToken ct)
    {
        var (uri, eTag) = await UploadAsync(name, new MemoryStream(bytes), ct);
        return HostBodies.Blob(bytes, uri, eTag);
    }

    /// <summary>Drops a blob; its URL and ETag.</summary>
    public async Task<(Uri Uri, string ETag)> UploadAsync(string name, Stream content, CancellationToken ct)
    {
        var written = await Blobs.WriteAsync(new BlobPath(Containers.Extracts, name), content, WriteCondition.Always, ct);
        return (new BlobServiceClient(connection).GetBlobContainerClient(Containers.Extracts).GetBlobClient(name).Uri, written!.ETag);
    }

    /// <summary>Brings messages to the process until none is left, as the host does; how often each function failed.</summary>
    public async Task<Dictionary<string, int>> PumpAsync(HandlerProcess handler, CancellationToken ct)
    {
        var failures = new Dictionary<string, int>(StringComparer.Ordinal);
        while (await PumpAsync(handler, StepMessage.Queue, "RunStep", failures, ct) + await PumpAsync(handler, StepMessage.PoisonQueue, "RunStepPoison", failures, ct) > 0)
        {
        }

        return failures;
    }

    /// <summary>The same with so many invocations at once, each message brought so many times at the same time; the messages that failed.</summary>
    public async Task<IReadOnlyCollection<string>> PumpAtOnceAsync(HandlerProcess handler, int atOnce, int times, CancellationToken ct)
    {
        var failed = new ConcurrentBag<string>();
        var queue = new QueueClient(connection, StepMessage.Queue, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        while ((await queue.GetPropertiesAsync(ct)).Value.ApproximateMessagesCount > 0)
        {
            global::Azure.Storage.Queues.Models.QueueMessage[] messages = await queue.ReceiveMessagesAsync(atOnce, Hidden, ct);
            if (messages.Length == 0)
                await Task.Delay(50, ct);
            await Parallel.ForEachAsync(messages, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = ct }, async (message, ct2) =>
            {
                var body = HostBodies.Queue(message.MessageText, checked((int)message.DequeueCount));
                foreach (var (status, answer) in await Task.WhenAll(Enumerable.Range(0, times).Select(_ => handler.InvokeAsync("RunStep", body, ct2))))
                {
                    if (status != HttpStatusCode.OK)
                        failed.Add($"{message.MessageText}: {answer}");
                }

                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, ct2);
            });
        }

        return failed;
    }

    private async Task<int> PumpAsync(HandlerProcess handler, string name, string function, Dictionary<string, int> failures, CancellationToken ct)
    {
        var queue = new QueueClient(connection, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateIfNotExistsAsync(cancellationToken: ct);
        global::Azure.Storage.Queues.Models.QueueMessage[] messages = await queue.ReceiveMessagesAsync(8, Hidden, ct);
        foreach (var message in messages)
        {
            var (status, _) = await handler.InvokeAsync(function, HostBodies.Queue(message.MessageText, checked((int)message.DequeueCount)), ct);
            if ((int)status is >= 200 and < 300)
            {
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, ct);
                continue;
            }

            failures[function] = failures.GetValueOrDefault(function) + 1;
            if (message.DequeueCount < MaxDequeueCount)
            {
                await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: TimeSpan.Zero, cancellationToken: ct);
                continue;
            }

            await Queue.SendAsync(name + "-poison", message.MessageText, TimeSpan.Zero, ct);
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, ct);
        }

        return messages.Length;
    }

    private static AzureStorageAccount Account(string text) => AzureStorageAccount.TryParse(text, out _).ShouldNotBeNull();
}
