using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Wres.Storage.Embedded;

/// <summary>
/// Inode and change time, which .NET does not give. By statx, because its record is laid out alike on every processor; a C
/// library without it (musl before 1.2.5) makes the caller fall back to what .NET knows.
/// </summary>
[SupportedOSPlatform("linux")]
internal readonly partial record struct LinuxFileStatus(FileVersion Version, bool IsFile)
{
    private const int CurrentDirectory = -100;
    private const int EmptyPath = 0x1000;
    private const uint BasicStats = 0x7ff;

    public static bool TryRead(string path, out LinuxFileStatus status) => TryRead(CurrentDirectory, Encoding.UTF8.GetBytes(path + '\0'), 0, out status);

    public static bool TryRead(SafeFileHandle handle, out LinuxFileStatus status)
    {
        var held = false;
        try
        {
            handle.DangerousAddRef(ref held);
            return TryRead((int)handle.DangerousGetHandle(), [0], EmptyPath, out status);
        }
        finally
        {
            if (held) handle.DangerousRelease();
        }
    }

    private static bool TryRead(int directory, byte[] path, int flags, out LinuxFileStatus status)
    {
        status = default;
        Span<byte> record = stackalloc byte[256];
        try
        {
            if (Statx(directory, path, flags, BasicStats, record) != 0) return false;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        const int FileTypeMask = 0xf000, RegularFile = 0x8000;
        var mode = BinaryPrimitives.ReadUInt16LittleEndian(record[28..]);
        var version = new FileVersion(
            BinaryPrimitives.ReadInt64LittleEndian(record[40..]), Ticks(record[112..]), BinaryPrimitives.ReadUInt64LittleEndian(record[32..]), Ticks(record[96..]).Ticks);
        status = new LinuxFileStatus(version, (mode & FileTypeMask) == RegularFile);
        return true;
    }

    private static DateTime Ticks(ReadOnlySpan<byte> timestamp)
    {
        var seconds = BinaryPrimitives.ReadInt64LittleEndian(timestamp);
        var nanoseconds = BinaryPrimitives.ReadUInt32LittleEndian(timestamp[8..]);
        return DateTime.UnixEpoch.AddTicks((seconds * TimeSpan.TicksPerSecond) + (nanoseconds / 100));
    }

    [LibraryImport("libc", EntryPoint = "statx")]
    private static partial int Statx(int directory, [In] byte[] path, int flags, uint mask, Span<byte> record);
}
