using System.Diagnostics;

namespace Wres.EndToEndTests;

/// <summary>A disk that is full: a small one is mounted where this test may do that. Nothing is lost or half-written, it is said in one line, and with room again all goes on.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Size = "24m";
    private readonly TemporaryFolder _folder = new();
    private readonly SmallDisk _small;

    public FullDiskTests() => _small = new SmallDisk(_folder.In("disk"), Size);

    private string Disk => _small.Path;

    [Fact]
    public async Task Run_says_so_leaves_no_half_file_and_gives_everything_once_there_is_room()
    {
        _folder.Write("in/RXX/2025-03/staff.csv", Serve.Drop.Staff(20_000, 4));
        var whole = await WresProcess.RunAsync("run", "--input", _folder.In("in"), "--output", _folder.In("whole"), "--browser", "/no/such/browser", "--quiet");
        whole.ExitCode.ShouldBe(1, whole.Error);
        foreach (var left in new[] { 16, 200, 900, 2_500 })
        {
            _small.Fill(left * 1024);
            var full = await WresProcess.RunAsync("run", "--input", _folder.In("in"), "--output", Path.Combine(Disk, "out"), "--browser", "/no/such/browser", "--quiet");
            full.ExitCode.ShouldBe(3, $"{left} KiB: {full.Output}{full.Error}");
            full.Error.Trim().Split('\n').Length.ShouldBe(1, full.Error);
            full.Error.ShouldMatch("(?i)no space left|disk is full|disk full|not enough space");
            foreach (var file in _small.Files())
                new FileInfo(file).Length.ShouldBe(new FileInfo(Path.Combine(_folder.In("whole"), Path.GetRelativePath(Path.Combine(Disk, "out"), file))).Length, file);
        }

        _small.MakeRoom();
        (await WresProcess.RunAsync("run", "--input", _folder.In("in"), "--output", Path.Combine(Disk, "out"), "--browser", "/no/such/browser", "--quiet")).ExitCode.ShouldBe(1);
        TemporaryFolder.Hashes(Path.Combine(Disk, "out")).Keys.ShouldBe(TemporaryFolder.Hashes(_folder.In("whole")).Keys);
    }

    [Fact]
    public async Task Serve_lives_on_says_that_its_store_is_out_and_goes_on_once_there_is_room()
    {
        await using var serve = await Serve.ServeProcess.StartAsync(Disk, null, "--quiet-period", "00:00:00", "--browser", "/no/such/browser");
        var aside = _folder.Write("staff.csv", Serve.Drop.Staff(2_000, 4));
        Directory.CreateDirectory(Path.Combine(Disk, "extracts", "RXX", "2025-03"));
        File.Copy(aside, Path.Combine(Disk, "extracts", "RXX", "2025-03", "part"));
        _small.Fill(20 * 1024);
        File.Move(Path.Combine(Disk, "extracts", "RXX", "2025-03", "part"), Path.Combine(Disk, "extracts", "RXX", "2025-03", "staff.csv"));
        for (var waited = Stopwatch.StartNew(); !serve.Errors.Contains("\"EventId\":10", StringComparison.Ordinal) || !Complains(serve.Errors); await Task.Delay(100, TestContext.Current.CancellationToken))
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1), serve.Errors);
        _small.MakeRoom();
        var run = await serve.UntilAsync("/api/runs/RXX/2025-03", r => r.GetProperty("status").GetString() is "completed" or "failed");
        run.GetProperty("status").GetString().ShouldBe("completed", run.ToString());
        run.GetProperty("generation").GetInt32().ShouldBe(1);
        (await serve.UntilAsync("/api/health", h => h.GetProperty("waiting").GetInt64() == 0)).GetProperty("status").GetString().ShouldBe("healthy");
        (await serve.StopAsync()).ShouldBe(0);
        Directory.EnumerateFiles(Path.Combine(Disk, "work"), "*", SearchOption.AllDirectories).Where(f => !f.Contains("known", StringComparison.Ordinal)).ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(Disk, ".tmp*", SearchOption.AllDirectories).SelectMany(f => Directory.Exists(f) ? Directory.EnumerateFiles(f) : [f]).ShouldBeEmpty();
    }

    public void Dispose()
    {
        _small.Dispose();
        _folder.Dispose();
    }

    private static bool Complains(string log) => log.Contains("No space left", StringComparison.OrdinalIgnoreCase) || log.Contains("disk is full", StringComparison.OrdinalIgnoreCase);
}
