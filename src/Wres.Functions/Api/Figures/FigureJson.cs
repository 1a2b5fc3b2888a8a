using System.Text.Encodings.Web;
using System.Text.Json;
using Wres.Domain.Results;

namespace Wres.Functions.Api.Figures;

/// <summary>Figures are written as in <c>indicators.json</c>.</summary>
internal static class FigureJson
{
    public static JsonSerializerOptions Options { get; } = new(ResultsJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolverChain = { new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() } };
}
