using System.Diagnostics;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Trail;
using Wres.Storage.Azure;
using Wres.TestKit.Azurite;

namespace Wres.Endurance.Share;

/// <summary>
/// <c>chain</c>: how many entries a second the audit log takes by itself from one writer and from several. Its single chain bounds
/// how many runs all processes of an account can end in a second.
/// </summary>
internal static class ChainCommand
{
    /// <summary>Entries of a run that goes through: started, inputs, results, completed.</summary>
    private const int EntriesOfRun = 4;

    public static async Task<int> RunAsync(int entries, IReadOnlyList<int> writers)
    {
        await using var azurite = await AzuriteProcess.StartAsync();
        var faults = 0;
        foreach (var count in writers)
        {
            var account = AzureStorageAccount.TryParse(azurite.NewAccount(), out var problem) ?? throw new InvalidOperationException(problem);
            var tables = new Counting(new AzureTableStore(account, TimeProvider.System));
            await AppendAsync(tables, 20);
            (tables.Calls, var clock) = (0, Stopwatch.StartNew());
            await Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(() => AppendAsync(tables, entries / count))));
            var (took, calls) = (clock.Elapsed, tables.Calls);
            var verified = await AuditVerification.VerifyAsync(tables, [], CancellationToken.None);
            faults += verified.Findings.Count;
            var rate = entries / count * count / took.TotalSeconds;
            Console.WriteLine(FormattableString.Invariant(
                $"{count} writers: {rate:0} entries a second, {(double)calls / (entries / count * count):0.0} calls an entry, so {rate / EntriesOfRun:0.0} runs a second at most; {verified.Findings.Count} findings"));
        }

        return faults == 0 ? 0 : 1;
    }

    private static async Task AppendAsync(ITableStore tables, int entries)
    {
        var log = new AuditLog(tables, TimeProvider.System);
        for (var i = 0; i < entries; i++)
            await log.AppendAsync(new AuditEvent(AuditEvent.Software, "run-started") { Organisation = "RXX", Period = "2025-03" }, CancellationToken.None);
    }

    /// <summary>Tables that count the calls.</summary>
    private sealed class Counting(ITableStore inner) : ITableStore
    {
        private int _calls;

        public int Calls
        {
            get => Volatile.Read(ref _calls);
            set => Volatile.Write(ref _calls, value);
        }

        public Task<TableRow?> FindAsync(string table, string partition, string row, CancellationToken ct) => Count(inner.FindAsync(table, partition, row, ct));

        public Task<TableRow?> InsertAsync(string table, string partition, string row, string json, CancellationToken ct) => Count(inner.InsertAsync(table, partition, row, json, ct));

        public Task<TableRow?> ReplaceAsync(string table, TableRow read, string json, CancellationToken ct) => Count(inner.ReplaceAsync(table, read, json, ct));

        public Task<bool> DeleteAsync(string table, TableRow read, CancellationToken ct) => Count(inner.DeleteAsync(table, read, ct));

        public IAsyncEnumerable<TableRow> ListAsync(string table, string? partition, CancellationToken ct) => inner.ListAsync(table, partition, ct);

        private Task<T> Count<T>(Task<T> call)
        {
            Interlocked.Increment(ref _calls);
            return call;
        }
    }
}
