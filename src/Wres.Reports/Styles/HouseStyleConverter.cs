using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Wres.Reports.Styles;

/// <summary>
/// Reads a house style within settings: the name of one that ships, or an object that may be based on one. A style with
/// problems does not read, so that they come out at start-up.
/// </summary>
public sealed class HouseStyleConverter : JsonConverter<HouseStyle>
{
    /// <inheritdoc/>
    public override HouseStyle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        HouseStyles.TryRead(JsonNode.Parse(ref reader), out var problem) ?? throw new JsonException($"style: {problem}");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HouseStyle value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, Plain);

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web);
}
