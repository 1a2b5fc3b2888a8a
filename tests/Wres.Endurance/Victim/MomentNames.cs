using System.Text.Json;
using Wres.Pipeline.Ports;

namespace Wres.Endurance.Victim;

/// <summary>Names what a call does without saying for whom: the same work of every organisation and period has one name.</summary>
internal static class MomentNames
{
    public static string Blob(BlobPath path) => path.Container is Containers.Originals or Containers.Normalised ? path.Container
        : path.Name.Contains("/known/", StringComparison.Ordinal) ? path.Name.EndsWith("-quality.json", StringComparison.Ordinal) ? "known quality" : "known figures"
        : $"{path.Container}/{path.Name[(path.Name.LastIndexOf('/') + 1)..]}";

    public static string Row(string table, string json)
    {
        using var document = JsonDocument.Parse(json);
        var row = document.RootElement;
        return table switch
        {
            "runs" => $"run is {Text(row, "status")} at {Text(row, "step")}",
            "history" => $"history has {Text(row, "kind")} of {Text(row, "step")}",
            "outbox" => $"outbox has {Text(row, "status")}",
            _ => $"row of {table}",
        };
    }

    public static string Message(string body)
    {
        using var document = JsonDocument.Parse(body);
        return $"message of {Text(document.RootElement, "step")}";
    }

    private static string Text(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
