namespace Wres.Storage.Azure;

/// <summary>The settings of a storage connection string, parted by semicolons, each a name and a value around the first equals sign.</summary>
internal static class ConnectionStringParts
{
    public static Dictionary<string, string> Read(string connectionString)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (part.IndexOf('=', StringComparison.Ordinal) is var equals and > 0)
                parts[part[..equals].Trim()] = part[(equals + 1)..].Trim();
        return parts;
    }

    public static Dictionary<string, string> Development(string account, string key) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["AccountName"] = account,
        ["AccountKey"] = key,
        ["BlobEndpoint"] = $"http://127.0.0.1:10000/{account}",
        ["QueueEndpoint"] = $"http://127.0.0.1:10001/{account}",
        ["TableEndpoint"] = $"http://127.0.0.1:10002/{account}",
    };

    /// <summary>The endpoint given for the service, or the one made of protocol, account and suffix; null where that is no URL.</summary>
    public static Uri? Endpoint(Dictionary<string, string> parts, string service)
    {
        var text = parts.GetValueOrDefault(service + "Endpoint")
            ?? $"{parts.GetValueOrDefault("DefaultEndpointsProtocol") ?? "https"}://{parts.GetValueOrDefault("AccountName")}.{service.ToLowerInvariant()}."
                + (parts.GetValueOrDefault("EndpointSuffix") ?? "core.windows.net");
        return Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
    }
}
