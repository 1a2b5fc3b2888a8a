using System.Diagnostics;

namespace Wres.EndToEndTests;

/// <summary>A disk of a few megabytes, mounted where a test may do that; the test is skipped elsewhere.</summary>
internal sealed class SmallDisk : IDisposable
{
    public SmallDisk(string path, string size)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root may mount a small disk.");
        Directory.CreateDirectory(path);
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", path), "No disk may be mounted here.");
        Path = path;
    }

    public string Path { get; }

    private string Ballast => System.IO.Path.Combine(Path, "ballast");

    /// <summary>Fills it but for so many bytes.</summary>
    public void Fill(long left)
    {
        MakeRoom();
        var free = new DriveInfo(Path).AvailableFreeSpace;
        using var file = new FileStream(Ballast, FileMode.Create, FileAccess.Write);
        var chunk = new byte[4096];
        for (var written = 0L; written + chunk.Length <= free - left; written += chunk.Length)
            file.Write(chunk);
    }

    /// <summary>Takes away what it was filled with.</summary>
    public void MakeRoom() => File.Delete(Ballast);

    /// <summary>Everything on it but what it was filled with.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Where(f => f != Ballast);

    public void Dispose() => Run("umount", "-l", Path);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
