using System.Diagnostics;
using System.Globalization;
using Wres.Pipeline.Ports;
using Wres.Storage.Embedded;

namespace Wres.ContractTests.Embedded;

/// <summary>Processes killed in the middle of writes: what was answered for is there, what is there is whole.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(20250331);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_blob_is_whole_after_every_kill_and_nothing_half_written_stays()
    {
        var store = new FolderBlobStore(new Dictionary<string, string> { ["results"] = _folder["results"] }, _folder["locks"], TimeProvider.System);
        var left = 0;
        for (var kill = 0; kill < 12; kill++)
        {
            await KillWhileWritingAsync("blob", victims: 2);
            var entry = (await store.ListAsync("results", "", Ct).ToListAsync(Ct)).ShouldHaveSingleItem();
            await using var stream = (await store.OpenAsync(entry.Path, entry.ETag, Ct)).ShouldNotBeNull();
            var bytes = new byte[entry.Length];
            await stream.ReadExactlyAsync(bytes, Ct);
            bytes.ShouldAllBe(value => value == bytes[0]);
            entry.Length.ShouldBe(bytes[0] * 10_000);
            left += store.Sweep("results");
            Directory.GetFileSystemEntries(_folder["results"]).ShouldHaveSingleItem();
        }

        left.ShouldBeGreaterThan(0, "no kill hit a write, so this test shows nothing");
    }

    [Fact]
    public async Task A_table_loses_no_change_that_was_answered_for()
    {
        using var store = new SqliteStore(_folder["state.db"], TimeProvider.System);
        var answered = 0;
        for (var kill = 0; kill < 8; kill++)
        {
            answered += (await KillWhileWritingAsync("table", victims: 2)).Sum(lines => lines.Count);
            var count = int.Parse((await store.FindAsync("counter", "all", "count", Ct)).ShouldNotBeNull().Json, CultureInfo.InvariantCulture);

            // Each of the two may have committed one change, this time or before, without living to tell.
            count.ShouldBeInRange(answered, answered + (2 * (kill + 1)));
        }

        answered.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task A_queue_loses_no_message_that_was_answered_for()
    {
        using var store = new SqliteStore(_folder["state.db"], TimeProvider.System);
        for (var kill = 0; kill < 8; kill++)
        {
            var answered = (await KillWhileWritingAsync("queue", victims: 2)).SelectMany((lines, victim) => lines.Select(line => $"{victim}:{line}")).ToHashSet();
            var received = new List<string>();
            while (await store.ReceiveAsync("work", 32, TimeSpan.FromMinutes(5), Ct) is { Count: > 0 } messages)
            {
                received.AddRange(messages.Select(message => message.Body));
                foreach (var message in messages) (await store.DeleteAsync("work", message, Ct)).ShouldBeTrue();
            }

            received.ShouldBeUnique();
            answered.Except(received).ShouldBeEmpty();
            received.Count.ShouldBeInRange(answered.Count, answered.Count + 2);
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task<List<string>[]> KillWhileWritingAsync(string kind, int victims)
    {
        var processes = Enumerable.Range(0, victims).Select(victim => Start(kind, victim)).ToList();
        try
        {
            foreach (var process in processes) (await process.StandardOutput.ReadLineAsync(Ct)).ShouldBe("1"); // On a busy machine the first write comes late.
            var reading = processes.Select(async process =>
            {
                // The last line may be cut short by the kill; it was not answered for then.
                var text = await process.StandardOutput.ReadToEndAsync(Ct);
                return text.Split('\n')[..^1].Prepend("1").ToList();
            }).ToList();
            await Task.Delay(_random.Next(250, 700), Ct);
            foreach (var process in processes) process.Kill();
            return await Task.WhenAll(reading);
        }
        finally
        {
            foreach (var process in processes)
            {
                if (!process.HasExited) process.Kill();
                await process.WaitForExitAsync(CancellationToken.None);
                process.Dispose();
            }
        }
    }

    private Process Start(string kind, int victim)
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "Wres.StorageVictim.dll");
        var start = new ProcessStartInfo("dotnet", [assembly, _folder.Path, kind, victim.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        return Process.Start(start)!;
    }
}
