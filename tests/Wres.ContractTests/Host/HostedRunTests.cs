using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wres.ContractTests.Azure;
using Wres.ContractTests.Contracts;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.TestKit;

namespace Wres.ContractTests.Host;

/// <summary>From dropped extracts to stored indicators, through the published process, against a real Azurite.</summary>
[Collection(nameof(Alone))]
public sealed partial class HostedRunTests(PublishedApp app, SharedAzurite azurite)
{
    private static readonly BlobPath Indicators = new(Containers.Results, "RBS/2025-03/indicators.json");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dropped_set_of_extracts_becomes_indicators()
    {
        var storage = await NewStorageAsync();
        await using var handler = await HandlerProcess.StartAsync(app, storage.Connection, Ct);
        foreach (var body in await DropSampleAsync(storage)) (await handler.InvokeAsync("ExtractDropped", body, Ct)).Status.ShouldBe(HttpStatusCode.OK);
        (await storage.PumpAsync(handler, Ct)).ShouldBeEmpty();
        var indicators = await ReadAsync(storage, Indicators);
        indicators.ShouldContain("3983");
        indicators.ShouldContain("1.8197");
        (await RunAsync(handler)).GetProperty("status").GetString()!.ShouldBe("completed", StringCompareShould.IgnoreCase);
        (await storage.Queue.CountAsync(StepMessage.Queue, Ct)).ShouldBe(0);
        (await storage.Queue.CountAsync(StepMessage.PoisonQueue, Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task Killed_in_the_middle_and_told_twice_it_gives_the_same_indicators()
    {
        var undisturbed = await NewStorageAsync();
        await using (var handler = await HandlerProcess.StartAsync(app, undisturbed.Connection, Ct))
        {
            foreach (var body in await DropSampleAsync(undisturbed)) await handler.InvokeAsync("ExtractDropped", body, Ct);
            await undisturbed.PumpAsync(handler, Ct);
        }

        var storage = await NewStorageAsync();
        var random = new Random(7);
        var bodies = await DropSampleAsync(storage);
        var killed = 0;
        for (var kill = 0; kill < 6; kill++)
        {
            await using var victim = await HandlerProcess.StartAsync(app, storage.Connection, Ct);
            using var over = new CancellationTokenSource(random.Next(200, 1500));
            try
            {
                if (kill < 2) foreach (var body in bodies) await victim.InvokeAsync("ExtractDropped", body, over.Token);
                await storage.PumpAsync(victim, over.Token);
            }
            catch (OperationCanceledException)
            {
                killed++;
            }

            victim.Process.Kill();
        }

        killed.ShouldBeGreaterThan(0, "no kill came in the middle, so this test shows nothing");
        await using var last = await HandlerProcess.StartAsync(app, storage.Connection, Ct);
        foreach (var body in bodies.Concat(bodies)) (await last.InvokeAsync("ExtractDropped", body, Ct)).Status.ShouldBe(HttpStatusCode.OK);
        await ShowHiddenMessagesAsync(storage, last);
        Untimed(await ReadAsync(storage, Indicators)).ShouldBe(Untimed(await ReadAsync(undisturbed, Indicators)));
        (await RunAsync(last)).GetProperty("status").GetString()!.ShouldBe("completed", StringCompareShould.IgnoreCase);
    }

    [Fact]
    public async Task Windows_1252_bytes_are_kept_byte_for_byte()
    {
        var storage = await NewStorageAsync();
        await using var handler = await HandlerProcess.StartAsync(app, storage.Connection, Ct);
        var bytes = Convert.FromBase64String("RW1wbG95ZWUgTnVtYmVyLJYNCg=="); // The recorded blob, with the dash 0x96 of Windows-1252.
        var body = await storage.DropAsync("RBS/2025-03/staff march.csv", bytes, Ct);
        (await handler.InvokeAsync("ExtractDropped", body, Ct)).Status.ShouldBe(HttpStatusCode.OK);
        await using var original = (await storage.Blobs.OpenAsync(new BlobPath(Containers.Originals, Convert.ToHexStringLower(SHA256.HashData(bytes))), null, Ct)).ShouldNotBeNull();
        var kept = new MemoryStream();
        await original.CopyToAsync(kept, Ct);
        kept.ToArray().ShouldBe(bytes);
    }

    [Fact]
    public async Task A_trigger_of_a_version_that_was_replaced_does_nothing()
    {
        var storage = await NewStorageAsync();
        await using var handler = await HandlerProcess.StartAsync(app, storage.Connection, Ct);
        var old = await storage.DropAsync("RBS/2025-03/board.csv", "old"u8.ToArray(), Ct);
        await storage.DropAsync("RBS/2025-03/board.csv", "new"u8.ToArray(), Ct);
        (await handler.InvokeAsync("ExtractDropped", old, Ct)).Status.ShouldBe(HttpStatusCode.OK);
        (await storage.Queue.CountAsync(StepMessage.Queue, Ct)).ShouldBe(0);
    }

    [Theory]
    [InlineData(25_000_000)]
    [InlineData(100_000_000)]
    public async Task A_large_blob_takes_little_memory(long length)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The peak of memory is read from /proc.");
        var storage = await NewStorageAsync();
        await using var handler = await HandlerProcess.StartAsync(app, storage.Connection, Ct);
        var before = PeakMemory(handler);
        var (uri, eTag) = await storage.UploadAsync("RBS/2025-03/staff.csv", new RepeatedStream(0, length), Ct);
        (await handler.InvokeAsync("ExtractDropped", HostBodies.Blob(length, uri, eTag), Ct)).Status.ShouldBe(HttpStatusCode.OK);
        (await storage.Blobs.ListAsync(Containers.Originals, "", Ct).ToListAsync(Ct)).ShouldHaveSingleItem().Length.ShouldBe(length);
        (PeakMemory(handler) - before).ShouldBeLessThan(150_000_000);
    }

    [Fact]
    public async Task A_message_given_up_marks_its_run_failed_with_the_reason()
    {
        var storage = await NewStorageAsync();
        await using var handler = await HandlerProcess.StartAsync(app, storage.Connection, Ct);
        var body = await storage.DropAsync("RBS/2025-03/board.csv", await File.ReadAllBytesAsync(RepositoryFolder.At("samples/RBS/2025-03/board.csv"), Ct), Ct);
        await handler.InvokeAsync("ExtractDropped", body, Ct);
        var gather = (await storage.Queue.ReceiveAsync(StepMessage.Queue, 1, TimeSpan.FromMinutes(1), Ct)).ShouldHaveSingleItem();
        (await handler.InvokeAsync("RunStep", HostBodies.Queue(gather.Body, 1), Ct)).Status.ShouldBe(HttpStatusCode.OK);
        var message = new StepMessage("RBS", "2025-03", 1, StepName.Receive).ToJson();
        (await handler.InvokeAsync("RunStepPoison", HostBodies.Queue(message, 1), Ct)).Status.ShouldBe(HttpStatusCode.OK);
        var run = await RunAsync(handler);
        run.GetProperty("status").GetString()!.ShouldBe("failed", StringCompareShould.IgnoreCase);
        run.GetRawText().ShouldContain("never came to an end");
        (await handler.InvokeAsync("RunStepPoison", HostBodies.Queue(message, 1), Ct)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HostStorage> NewStorageAsync() => new(await azurite.NewConnectionStringAsync());

    private static async Task<List<string>> DropSampleAsync(HostStorage storage)
    {
        var bodies = new List<string>();
        foreach (var file in Directory.GetFiles(RepositoryFolder.At("samples/RBS/2025-03")).Order(StringComparer.Ordinal))
            bodies.Add(await storage.DropAsync("RBS/2025-03/" + Path.GetFileName(file), await File.ReadAllBytesAsync(file, Ct), Ct));
        return bodies;
    }

    // What a killed process had received is hidden for minutes; the host would bring it then. Here it is told the messages again at once.
    private static async Task ShowHiddenMessagesAsync(HostStorage storage, HandlerProcess handler)
    {
        await storage.PumpAsync(handler, Ct);
        for (var step = StepName.Gather; step <= StepName.Notify; step++)
        {
            foreach (var generation in Enumerable.Range(1, 12))
                await handler.InvokeAsync("RunStep", HostBodies.Queue(new StepMessage("RBS", "2025-03", generation, step).ToJson(), 2), Ct);
            await storage.PumpAsync(handler, Ct);
        }
    }

    private static async Task<JsonElement> RunAsync(HandlerProcess handler)
    {
        var text = await handler.Client.GetStringAsync(new Uri("/api/runs/RBS/2025-03", UriKind.Relative), Ct);
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    private static async Task<string> ReadAsync(HostStorage storage, BlobPath path)
    {
        using var reader = new StreamReader((await storage.Blobs.OpenAsync(path, null, Ct)).ShouldNotBeNull(), Encoding.UTF8);
        return await reader.ReadToEndAsync(Ct);
    }

    private static string Untimed(string json) => TimeStamp().Replace(json, "T");

    private static long PeakMemory(HandlerProcess handler)
    {
        var line = File.ReadLines($"/proc/{handler.Process.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) * 1024;
    }

    [GeneratedRegex("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|\\+00:00)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeStamp();
}
