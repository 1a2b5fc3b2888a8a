using System.Security.Cryptography;
using System.Text;
using Wres.Extracts;

namespace Wres.TestKit.Extracts;

/// <summary>
/// One file of the corpus with what reading it for the period 2025-03 must give: <c>kind status</c> or <c>quarantined reason</c>,
/// then rows = counted, then each exclusion, rejection and issue with its count. Not rows: b, h, f for blank, header and footer.
/// </summary>
public sealed record HostileFile(string Name, byte[] Bytes, string Expected)
{
    /// <summary>A UTF-8 file.</summary>
    public static HostileFile Of(string name, string expected, params string[] lines) =>
        new(name, Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n"), expected);

    /// <summary>The file as dropped.</summary>
    public DroppedFile Dropped => new(
        Name, Convert.ToHexStringLower(SHA256.HashData(Bytes)), new DateTimeOffset(2025, 5, 1, 12, 0, 0, TimeSpan.Zero),
        () => new MemoryStream(Bytes, writable: false));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
