using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wres.Domain.Results;

/// <summary>How <c>indicators.json</c> is written and read: camelCase, absent instead of null, unknown members ignored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(IndicatorsDocument))]
public sealed partial class ResultsJson : JsonSerializerContext
{
    /// <summary>Made when first asked for: the generated half of this type sets <c>Default</c> up in an order that is not ours.</summary>
    private static readonly Lazy<ResultsJson> Writer = new(MakeWriter);

    /// <summary>The document as UTF-8, ending with a line feed.</summary>
    public static byte[] Write(IndicatorsDocument document)
    {
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, document, Writer.Value.IndicatorsDocument);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">The bytes are no such document.</exception>
    public static IndicatorsDocument Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Default.IndicatorsDocument) ?? throw new JsonException("The document is null.");

    private static ResultsJson MakeWriter() => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
