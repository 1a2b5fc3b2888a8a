using System.Text.Json;
using System.Text.Json.Serialization;
using Wres.Domain;

namespace Wres.Pipeline.Runs;

/// <summary>How state and intermediate results are written: camelCase, enumerations by name, absent instead of null.</summary>
internal static class StateJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Indented { get; } = new(Options) { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static byte[] WriteIndented<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Indented), (byte)'\n'];

    public static T Read<T>(Stream stream)
        where T : class => JsonSerializer.Deserialize<T>(stream, Options) ?? throw new JsonException("The text is null.");

    public static T Read<T>(string text)
        where T : class => JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException("The text is null.");

    private static JsonSerializerOptions Make() => new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new OrganisationConverter(), new PeriodConverter() },
    };

    private sealed class OrganisationConverter : JsonConverter<OrganisationCode>
    {
        public override OrganisationCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            OrganisationCode.TryParse(reader.GetString(), out var code) ? code : throw new JsonException("Not an organisation code.");

        public override void Write(Utf8JsonWriter writer, OrganisationCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class PeriodConverter : JsonConverter<ReportingPeriod>
    {
        public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ReportingPeriod.TryParse(reader.GetString(), out var period) ? period : throw new JsonException("Not a period.");

        public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }
}
