namespace Wres.Functions.Verbs;

/// <summary>Holds an output folder for one run at a time, by a lock file that ends with the process.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly string _folder;
    private readonly FileStream _file;

    private OutputLock(string folder, FileStream file) => (_folder, _file) = (folder, file);

    public static OutputLock? TryTake(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new OutputLock(folder, new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Deletes what a killed run left.</summary>
    public void ClearLeftovers()
    {
        foreach (var entry in new DirectoryInfo(_folder).EnumerateFileSystemInfos().Where(e => e.Name != "lock"))
        {
            if (entry is DirectoryInfo folder)
                folder.Delete(recursive: true);
            else
                entry.Delete();
        }
    }

    /// <summary>Gives the folder up and deletes it.</summary>
    public void Remove()
    {
        ClearLeftovers();
        _file.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose() => _file.Dispose();
}
