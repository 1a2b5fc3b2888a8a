using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wres.ContractTests.Host;

/// <summary>Bodies in the shape of the recorded ones.</summary>
internal static class HostBodies
{
    /// <summary>A queue message's: its text is encoded twice, and its properties overwrite the metadata.</summary>
    public static string Queue(string text, int dequeueCount)
    {
        var metadata = new JsonObject
        {
            ["DequeueCount"] = $"{dequeueCount}",
            ["Id"] = Twice("9402ae65-8303-4663-8cdd-36162abcd8d3"),
            ["PopReceipt"] = Twice("MjJOb3YyMDI2MDk6NDU6MjNiOTAw"),
        };
        if (TryParse(text) is JsonObject message)
        {
            foreach (var (name, value) in message)
            {
                foreach (var old in metadata.Select(m => m.Key).Where(k => k.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList()) metadata.Remove(old);
                metadata[name] = Twice(value?.ToString() ?? "");
            }
        }

        return new JsonObject { ["Data"] = new JsonObject { ["message"] = Twice(text) }, ["Metadata"] = metadata }.ToJsonString();
    }

    /// <summary>A blob's: bytes in base64, encoded once; its URL and ETag in the metadata.</summary>
    public static string Blob(byte[] bytes, Uri uri, string eTag) => BlobStart + Convert.ToBase64String(bytes) + BlobEnd(uri, eTag, bytes.Length);

    /// <summary>The same for a blob of zeros, without holding it.</summary>
    public static Stream Blob(long length, Uri uri, string eTag) => new ConcatenatedStream(
        new MemoryStream(Encoding.UTF8.GetBytes(BlobStart)), new RepeatedStream((byte)'A', length / 3 * 4), new MemoryStream(Encoding.UTF8.GetBytes(BlobEnd(uri, eTag, length))));

    private const string BlobStart = "{\"Data\":{\"extract\":\"";

    private static string BlobEnd(Uri uri, string eTag, long length) => "\"}," + "\"Metadata\":" + new JsonObject
    {
        ["Uri"] = Twice(uri.AbsoluteUri),
        ["Properties"] = new JsonObject { ["Length"] = length, ["ContentMD5"] = null, ["ETag"] = $"\"{eTag}\"" },
        ["Metadata"] = new JsonObject(),
        ["organisation"] = Twice("RBS"),
    }.ToJsonString() + "}";

    private static string Twice(string text) => JsonSerializer.Serialize(text);

    private static JsonNode? TryParse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
