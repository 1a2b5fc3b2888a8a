namespace Wres.Functions.Secrets;

/// <summary>Files that hold secrets: nobody but their owner may read or write them. On Windows the folder's access list decides.</summary>
internal static class OwnerOnly
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder700 = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>What is wrong with a secret file's rights and how to mend it; null where nothing is.</summary>
    public static string? Problem(string file)
    {
        if (!File.Exists(file))
            return $"There is no file {file}.";
        if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Others) == UnixFileMode.None)
            return null;
        return $"Others than its owner may read {file}, which holds a secret. Run: chmod 600 {file}";
    }

    /// <summary>Makes a folder that only its owner may enter.</summary>
    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, Folder700);
    }

    /// <summary>Writes a file that only its owner may read, whole or not at all; false where one is there and none may be replaced.</summary>
    public static bool TryWrite(string file, byte[] bytes, bool replace)
    {
        var temporary = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = File600;
        try
        {
            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, file, replace);
            return true;
        }
        catch (IOException) when (!replace && File.Exists(file))
        {
            return false;
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
