using System.Diagnostics;
using System.Globalization;

namespace Wres.EndToEndTests.Serve;

/// <summary>
/// From the moment a staff file of 5,000 rows lands in the drop folder until its indicators can be read over HTTP.
/// <c>WRES_LATENCY_DROPS</c> says how many drops are measured (5 where it is not set); the bound here is loose on purpose, because
/// tests run beside other work. The measured figures are in docs/api.md.
/// </summary>
public sealed class ServeLatencyTests(ITestOutputHelper output) : IDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(15);
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_file_of_5000_rows_is_read_over_http_soon_after_it_landed()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("WRES_LATENCY_DROPS") ?? "5", CultureInfo.InvariantCulture);
        var documents = Environment.GetEnvironmentVariable("WRES_LATENCY_PRINT") is not null;
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, documents ? ["--quiet-period", "00:00:00"] : ["--quiet-period", "00:00:00", "--browser", "/no/such/browser"]);
        // The first runs of a process compile its code; a host that is up has done that.
        for (var i = 0; i < 3; i++)
            await MeasureAsync(serve, $"RW{i}", i);
        var times = new List<double>();
        for (var i = 0; i < count; i++)
            times.Add(await MeasureAsync(serve, string.Create(CultureInfo.InvariantCulture, $"RX{i:00}"), i));
        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} drops: median {Percentile(times, 0.5):0} ms, 95th percentile {Percentile(times, 0.95):0} ms, longest {times[^1]:0} ms"));
        times[^1].ShouldBeLessThan(Bound.TotalMilliseconds);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<double> MeasureAsync(ServeProcess serve, string organisation, int seed)
    {
        var text = Drop.Staff(5_000, 3 + (seed % 7));
        var target = _folder.In("data", "extracts", organisation, "2025-03", "staff.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var aside = _folder.Write("aside.csv", text);
        File.Move(aside, target);
        var landed = Stopwatch.GetTimestamp();
        await serve.UntilAsync(
            $"/api/organisations/{organisation}/periods/2025-03/indicators", r => r.GetProperty("workforce").GetProperty("total").GetInt32() == 5_000, TimeSpan.FromMilliseconds(10));
        var took = Stopwatch.GetElapsedTime(landed).TotalMilliseconds;
        await serve.UntilCompletedAsync(organisation, "2025-03");
        return took;
    }

    private static double Percentile(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
}
