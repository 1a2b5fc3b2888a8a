namespace Wres.Pipeline.Ports;

/// <summary>
/// Which names a blob may have. A name that is read only has to stay inside its container; a name that is written has to be
/// storable everywhere: as a file on Linux and Windows, and as a blob on Azure.
/// </summary>
public static class BlobName
{
    private const int LongestName = 900;
    private const int LongestSegmentBytes = 240;
    private const string NotOnWindows = "<>:\"|?*\\";

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a blob of this name can't be written, in words that hold no part of the name; null where it can.</summary>
    public static string? WriteProblem(string name)
    {
        if (ReadProblem(name) is { } unsafeName) return unsafeName;
        if (name.Length > LongestName) return $"it is longer than {LongestName} characters";
        foreach (var segment in name.Split('/'))
        {
            if (IsHidden(segment)) return "a part of it starts with a full stop";
            if (segment[^1] is '.' or ' ') return "a part of it ends with a full stop or a space";
            if (System.Text.Encoding.UTF8.GetByteCount(segment) > LongestSegmentBytes) return $"a part of it is longer than {LongestSegmentBytes} bytes";
            if (segment.AsSpan().ContainsAny(NotOnWindows)) return $"it has one of the characters {NotOnWindows}";
            if (segment.Any(char.IsControl)) return "it has a control character";
            if (Reserved.Contains(segment.Split('.')[0].TrimEnd())) return "a part of it is a device name of Windows";
        }

        return null;
    }

    /// <summary>Why a blob of this name can't even be looked for, in words that hold no part of the name; null where it can.</summary>
    public static string? ReadProblem(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0) return "it is empty";
        if (name.Contains('\0', StringComparison.Ordinal)) return "it has a control character";
        if (name.Any(char.IsSurrogate) && !IsWellFormed(name)) return "it is not well-formed text";
        foreach (var segment in name.Split('/'))
            if (segment is "" or "." or "..") return "a part of it is empty, '.' or '..'";
        var leavesOnWindows = OperatingSystem.IsWindows() && name.AsSpan().ContainsAny('\\', ':');
        return leavesOnWindows ? "it has a backslash or a colon" : null;
    }

    /// <summary>Whether any part of the name starts with a full stop: such files are never listed, found or written.</summary>
    public static bool IsHidden(string name) => name.StartsWith('.') || name.Contains("/.", StringComparison.Ordinal);

    private static bool IsWellFormed(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsSurrogate(name[i])) continue;
            if (i + 1 == name.Length || !char.IsSurrogatePair(name[i], name[i + 1])) return false;
            i++;
        }

        return true;
    }
}
