using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Wres.Storage.Embedded;

/// <summary>
/// Which version of a file this is, without reading it. Every write of the store makes a new file with a later time stamp; a
/// file that a person copies in, over or away differs in at least one of the four (inode and change time on Linux only).
/// </summary>
internal readonly record struct FileVersion(long Length, DateTime Modified, ulong Inode, long Changed)
{
    /// <summary>Four numbers in hexadecimal.</summary>
    public string ETag => string.Create(CultureInfo.InvariantCulture, $"{Modified.Ticks:x}-{Changed:x}-{Inode:x}-{Length:x}");

    /// <summary>Of the file at the path; null where there is none.</summary>
    public static FileVersion? Of(string path)
    {
        if (OperatingSystem.IsLinux() && LinuxFileStatus.TryRead(path, out var status)) return status.IsFile ? status.Version : null;
        var file = new FileInfo(path);
        return file.Exists ? new FileVersion(file.Length, file.LastWriteTimeUtc, 0, file.CreationTimeUtc.Ticks) : null;
    }

    /// <summary>Of an open file, also when its name belongs to another file by now.</summary>
    public static FileVersion Of(SafeFileHandle handle) =>
        OperatingSystem.IsLinux() && LinuxFileStatus.TryRead(handle, out var status)
            ? status.Version
            : new FileVersion(RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle), 0, File.GetCreationTimeUtc(handle).Ticks);

    /// <summary>Whether the content is the same as of the other reading of the same open file; a rename or deletion of its name does not matter.</summary>
    public bool HasContentOf(FileVersion other) => Length == other.Length && Modified == other.Modified;
}
