namespace Wres.Storage.Embedded;

/// <summary>
/// Half-written files of one container, in its hidden folder <c>.tmp</c>, so that the final rename stays on one volume. A writer
/// keeps its file open until the file has its name: an open file is in use, a closed one was left by a killed process.
/// </summary>
internal static class TemporaryFiles
{
    private const string FolderName = ".tmp";
    private const int BufferSize = 128 * 1024;

    /// <summary>A new empty file, open for writing.</summary>
    public static FileStream Create(string containerFolder)
    {
        var folder = Path.Combine(containerFolder, FolderName);
        while (true)
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, Path.GetRandomFileName());
            try
            {
                var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.Asynchronous);
                if (File.Exists(path)) return stream;
                stream.Dispose();
            }
            catch (IOException gone) when (gone is DirectoryNotFoundException or FileNotFoundException && Directory.Exists(containerFolder))
            {
                // A sweep took the empty folder away in between; make it again. Which of the two is thrown depends on how far the sweep was.
            }
            catch (IOException swept) when (NameLocks.IsTaken(swept))
            {
                // A sweep has the file that was just made; take another.
            }
        }
    }

    /// <summary>Deletes what killed processes left, and the folder itself when it is empty then.</summary>
    public static int Sweep(string containerFolder)
    {
        var folder = Path.Combine(containerFolder, FolderName);
        if (!Directory.Exists(folder)) return 0;
        var swept = Directory.EnumerateFiles(folder).Count(TryDelete);
        try
        {
            Directory.Delete(folder);
        }
        catch (IOException)
        {
            // Someone writes meanwhile: the folder is needed.
        }

        return swept;
    }

    private static bool TryDelete(string path)
    {
        // On Windows the open file can only be deleted by its own handle; elsewhere deletion must come before the lock is let go.
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        try
        {
            using var mine = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 0, options);
            if (!OperatingSystem.IsWindows()) File.Delete(path);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException taken) when (NameLocks.IsTaken(taken))
        {
            return false;
        }
    }
}
