using System.Globalization;
using System.Text;
using System.Text.Json;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Trail;

/// <summary>An entry as its row holds it: the hash, and the entry's very text that the hash is of.</summary>
internal sealed record StoredEntry(string Hash, string Text)
{
    /// <summary>What the first entry names as the one before it.</summary>
    public const string Nothing = "0000000000000000000000000000000000000000000000000000000000000000";

    public static StoredEntry Of(AuditEntry entry)
    {
        var text = Encoding.UTF8.GetString(StateJson.Write(entry));
        return new StoredEntry(HashOf(text), text);
    }

    public static string HashOf(string text) => BlobBytes.Sha256(Encoding.UTF8.GetBytes(text));

    /// <summary>The row key: as long for every number, so that rows stand in the order of entries.</summary>
    public static string Key(long number) => number.ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>The row's text.</summary>
    public string ToJson() => $$"""{"hash":"{{Hash}}","entry":{{Text}}}""";

    /// <summary>Reads a row's text; null where it is none of an entry.</summary>
    public static StoredEntry? TryParse(string json)
    {
        try
        {
            using var row = JsonDocument.Parse(json);
            return new StoredEntry(row.RootElement.GetProperty("hash").GetString() ?? "", row.RootElement.GetProperty("entry").GetRawText());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The hash that a row names; of one that can't be read, the hash of what it holds.</summary>
    public static string HashIn(string json) => TryParse(json)?.Hash ?? HashOf(json);

    /// <summary>The entry that the text is; null where it is none.</summary>
    public AuditEntry? Entry()
    {
        try
        {
            return StateJson.Read<AuditEntry>(Text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
