using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wres.Pipeline.Ports;

namespace Wres.Storage.Embedded;

/// <summary>
/// One writer at a time for a name, among all threads and processes that share the folder. The operating system lets a lock go
/// with the process that held it. The lock files stay: deleting one would let two hold "the" lock.
/// </summary>
internal sealed class NameLocks(string folder)
{
    private const int Stripes = 64;
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    /// <summary>Waits for the name's lock; disposing lets it go.</summary>
    public async Task<IDisposable> TakeAsync(BlobPath path, CancellationToken ct)
    {
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"name-{StripeOf(path):00}.lock"));
        Directory.CreateDirectory(folder);
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException taken) when (IsTaken(taken))
            {
                await Task.Delay(Pause, ct);
            }
        }
    }

    /// <summary>Whether the file could not be opened only because someone else has it.</summary>
    public static bool IsTaken(IOException failure) =>
        failure.HResult is SharingViolationOnWindows || (OperatingSystem.IsLinux() && failure.HResult == WouldBlockOnLinux)
        || (OperatingSystem.IsMacOS() && failure.HResult == WouldBlockOnMac);

    private static int StripeOf(BlobPath path) => SHA256.HashData(Encoding.UTF8.GetBytes(path.ToString()))[0] % Stripes;
}
