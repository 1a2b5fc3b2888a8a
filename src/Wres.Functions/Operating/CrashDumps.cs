using System.Runtime.InteropServices;

namespace Wres.Functions.Operating;

/// <summary>A dump of a crashed process holds rows of staff data, so the process asks the kernel for none.</summary>
internal static class CrashDumps
{
    private const int CoreLimit = 4;

    // 0 would still let a dump go to a program that the kernel is set to pipe dumps to; 1 byte is too small for a file and stops the pipe.
    private const ulong TooSmall = 1;

    /// <summary>Turns them off, for this process and those that it starts; false where the system has no such limit.</summary>
    public static bool Off()
    {
        if (OperatingSystem.IsWindows())
            return false;
        var limit = new Limit { Soft = TooSmall, Hard = TooSmall };
        return SetLimit(CoreLimit, ref limit) == 0;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }

    [DllImport("libc", EntryPoint = "setrlimit")]
    private static extern int SetLimit(int resource, ref Limit limit);
}
