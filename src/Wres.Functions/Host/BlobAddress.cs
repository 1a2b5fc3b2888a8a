using Wres.Pipeline.Ports;

namespace Wres.Functions.Host;

/// <summary>Takes a blob's URL apart.</summary>
internal static class BlobAddress
{
    /// <summary>Container and name of a blob of this service; null for any other URL.</summary>
    public static BlobPath? PathOf(string url, Uri service)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !string.Equals(uri.Authority, service.Authority, StringComparison.OrdinalIgnoreCase)) return null;
        var root = service.AbsolutePath.TrimEnd('/') + "/";
        if (!uri.AbsolutePath.StartsWith(root, StringComparison.Ordinal)) return null;
        var path = uri.AbsolutePath[root.Length..];
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0) return null;
        var name = Uri.UnescapeDataString(path[(slash + 1)..]);
        return BlobName.ReadProblem(name) is null ? new BlobPath(path[..slash], name) : null;
    }
}
