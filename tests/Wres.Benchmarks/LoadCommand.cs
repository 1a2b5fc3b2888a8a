using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Wres.Benchmarks;

/// <summary>Readers and droppers on a served store: requests a second, 99th percentile, memory, and whether every drop became its result.</summary>
internal static class LoadCommand
{
    private const int Readers = 50;
    private const int Droppers = 5;
    private static readonly string[] Reads = ["/api/runs", "/api/organisations/R00/indicators", "/api/organisations/R00/periods/2025-03/indicators/1/breakdowns", "/api/organisations/R00/periods/2025-03/report.html", "/api/organisations"];

    public static async Task<int> RunAsync(string wres, double minutes)
    {
        await using var store = await ServedStore.StartAsync(wres);
        await DropAsync(store.Http, "R00", 500, CancellationToken.None);
        using var over = new CancellationTokenSource(TimeSpan.FromMinutes(minutes));
        var (times, faults) = (new ConcurrentBag<double>(), new ConcurrentBag<string>());
        var drops = 0;
        var memory = new List<(double Minute, double Megabytes)>();
        var started = Stopwatch.GetTimestamp();
        var readers = Enumerable.Range(0, Readers).Select(i => ReadAsync(store.Http, i, times, faults, over.Token));
        var droppers = Enumerable.Range(1, Droppers).Select(async d =>
        {
            for (var rows = 200; !over.IsCancellationRequested; rows++)
            {
                if (await DropAsync(store.Http, FormattableString.Invariant($"R{d:D2}"), rows, CancellationToken.None) is { } fault)
                    faults.Add(fault);
                Interlocked.Increment(ref drops);
            }
        });
        var watching = WatchAsync(store, memory, started, over.Token);
        await Task.WhenAll([.. readers, .. droppers, watching]);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var sorted = times.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sorted.Count} reads and {drops} drops in {seconds:F0} s: {sorted.Count / seconds:F0} requests/s, median {sorted[sorted.Count / 2]:F1} ms, 99th percentile {sorted[(int)(sorted.Count * 0.99)]:F1} ms"));
        Console.WriteLine("memory (MB): " + string.Join(", ", memory.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Minute:F1} min {m.Megabytes:F0}"))));
        Console.WriteLine($"lost or wrong: {faults.Count}");
        foreach (var fault in faults.Take(20))
            Console.WriteLine(fault);
        return faults.IsEmpty ? 0 : 1;
    }

    private static async Task ReadAsync(HttpClient http, int number, ConcurrentBag<double> times, ConcurrentBag<string> faults, CancellationToken over)
    {
        for (var i = number; !over.IsCancellationRequested; i++)
        {
            var started = Stopwatch.GetTimestamp();
            using var response = await http.GetAsync(Reads[i % Reads.Length], CancellationToken.None);
            await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (response.StatusCode != HttpStatusCode.OK)
                faults.Add($"{Reads[i % Reads.Length]}: {(int)response.StatusCode}");
        }
    }

    /// <summary>Drops a file and waits for its result; null where the result has as many people as the file.</summary>
    private static async Task<string?> DropAsync(HttpClient http, string organisation, int rows, CancellationToken ct)
    {
        var text = new StringBuilder("Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Staff Group,Pay Grade,Ethnic Origin\n");
        for (var i = 0; i < rows; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i},{i}-1,Yes,Permanent,Active Assignment,Administrative and Clerical,Band {2 + (i % 7)},{(i % 4 == 0 ? "H" : "A")}\n");
        using (var put = await http.PutAsync($"/api/extracts/{organisation}/2025-03/staff.csv", new StringContent(text.ToString(), Encoding.UTF8, "text/csv"), ct))
        {
            if (!put.IsSuccessStatusCode)
                return $"{organisation} {rows}: upload {(int)put.StatusCode}";
        }

        for (var waited = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(waited) < TimeSpan.FromMinutes(2); await Task.Delay(50, ct))
        {
            using var answer = await http.GetAsync($"/api/runs/{organisation}/2025-03", ct);
            if (answer.StatusCode != HttpStatusCode.OK)
                continue;
            var run = await answer.Content.ReadFromJsonAsync<JsonElement>(ct);
            if (run.GetProperty("status").GetString() != "completed" || run.GetProperty("rows").GetInt64() != rows)
                continue;
            var result = await http.GetFromJsonAsync<JsonElement>($"/api/organisations/{organisation}/periods/2025-03/indicators", ct);
            var people = result.GetProperty("workforce").GetProperty("total").GetInt32();
            return people == rows ? null : $"{organisation} {rows}: the result has {people} people";
        }

        return $"{organisation} {rows}: no result within two minutes";
    }

    private static async Task WatchAsync(ServedStore store, List<(double Minute, double Megabytes)> memory, long started, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            memory.Add((Stopwatch.GetElapsedTime(started).TotalMinutes, store.Memory / 1048576.0));
            await Task.Delay(TimeSpan.FromSeconds(30), over).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }
}
