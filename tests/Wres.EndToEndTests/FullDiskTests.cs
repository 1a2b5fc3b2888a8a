using System.Diagnostics;

namespace Wres.EndToEndTests;

/// <summary>A disk that is full: a small one is mounted where this test may do that. Nothing is lost or half-written, it is said in one line, and with room again all goes on.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Size = "24m";
    private readonly TemporaryFolder _folder = new();
    private readonly string _disk;

    public FullDiskTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root may mount a small disk.");
        _disk = _folder.In("disk");
        Directory.CreateDirectory(_disk);
        Assert.SkipUnless(Mount("mount", "-t", "tmpfs", "-o", $"size={Size}", "tmpfs", _disk), "No disk may be mounted here.");
    }

    [Fact]
    public async Task Run_says_so_leaves_no_half_file_and_gives_everything_once_there_is_room()
    {
        _folder.Write("in/RXX/2025-03/staff.csv", Serve.Drop.Staff(20_000, 4));
        var whole = await WresProcess.RunAsync("run", "--input", _folder.In("in"), "--output", _folder.In("whole"), "--browser", "/no/such/browser", "--quiet");
        whole.ExitCode.ShouldBe(1, whole.Error);
        foreach (var left in new[] { 16, 200, 900, 2_500 })
        {
            Fill(left * 1024);
            var full = await WresProcess.RunAsync("run", "--input", _folder.In("in"), "--output", Path.Combine(_disk, "out"), "--browser", "/no/such/browser", "--quiet");
            full.ExitCode.ShouldBe(3, $"{left} KiB: {full.Output}{full.Error}");
            full.Error.Trim().Split('\n').Length.ShouldBe(1, full.Error);
            full.Error.ShouldMatch("(?i)no space left|disk is full|disk full|not enough space");
            foreach (var file in Directory.EnumerateFiles(_disk, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "ballast"))
                new FileInfo(file).Length.ShouldBe(new FileInfo(Path.Combine(_folder.In("whole"), Path.GetRelativePath(Path.Combine(_disk, "out"), file))).Length, file);
        }

        File.Delete(Path.Combine(_disk, "ballast"));
        (await WresProcess.RunAsync("run", "--input", _folder.In("in"), "--output", Path.Combine(_disk, "out"), "--browser", "/no/such/browser", "--quiet")).ExitCode.ShouldBe(1);
        TemporaryFolder.Hashes(Path.Combine(_disk, "out")).Keys.ShouldBe(TemporaryFolder.Hashes(_folder.In("whole")).Keys);
    }

    [Fact]
    public async Task Serve_lives_on_says_that_its_store_is_out_and_goes_on_once_there_is_room()
    {
        await using var serve = await Serve.ServeProcess.StartAsync(_disk, null, "--quiet-period", "00:00:00", "--browser", "/no/such/browser");
        var aside = _folder.Write("staff.csv", Serve.Drop.Staff(2_000, 4));
        Directory.CreateDirectory(Path.Combine(_disk, "extracts", "RXX", "2025-03"));
        File.Copy(aside, Path.Combine(_disk, "extracts", "RXX", "2025-03", "part"));
        Fill(20 * 1024);
        File.Move(Path.Combine(_disk, "extracts", "RXX", "2025-03", "part"), Path.Combine(_disk, "extracts", "RXX", "2025-03", "staff.csv"));
        for (var waited = Stopwatch.StartNew(); !serve.Errors.Contains("\"EventId\":10", StringComparison.Ordinal) || !Complains(serve.Errors); await Task.Delay(100, TestContext.Current.CancellationToken))
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1), serve.Errors);
        File.Delete(Path.Combine(_disk, "ballast"));
        var run = await serve.UntilAsync("/api/runs/RXX/2025-03", r => r.GetProperty("status").GetString() is "completed" or "failed");
        run.GetProperty("status").GetString().ShouldBe("completed", run.ToString());
        run.GetProperty("generation").GetInt32().ShouldBe(1);
        (await serve.UntilAsync("/api/health", h => h.GetProperty("waiting").GetInt64() == 0)).GetProperty("status").GetString().ShouldBe("healthy");
        (await serve.StopAsync()).ShouldBe(0);
        Directory.EnumerateFiles(Path.Combine(_disk, "work"), "*", SearchOption.AllDirectories).Where(f => !f.Contains("known", StringComparison.Ordinal)).ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(_disk, ".tmp*", SearchOption.AllDirectories).SelectMany(f => Directory.Exists(f) ? Directory.EnumerateFiles(f) : [f]).ShouldBeEmpty();
    }

    public void Dispose()
    {
        Mount("umount", "-l", _disk);
        _folder.Dispose();
    }

    private static bool Complains(string log) => log.Contains("No space left", StringComparison.OrdinalIgnoreCase) || log.Contains("disk is full", StringComparison.OrdinalIgnoreCase);

    /// <summary>Fills the disk but for so many bytes.</summary>
    private void Fill(long left)
    {
        var ballast = Path.Combine(_disk, "ballast");
        File.Delete(ballast);
        var free = new DriveInfo(_disk).AvailableFreeSpace;
        using var file = new FileStream(ballast, FileMode.Create, FileAccess.Write);
        var chunk = new byte[4096];
        for (var written = 0L; written + chunk.Length <= free - left; written += chunk.Length)
            file.Write(chunk);
    }

    private static bool Mount(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
