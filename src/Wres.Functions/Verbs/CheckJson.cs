using System.Text.Json;
using Wres.Functions.Api;

namespace Wres.Functions.Verbs;

/// <summary>Prints the answer of <c>check --json</c>.</summary>
internal static class CheckJson
{
    private static readonly JsonSerializerOptions Indented = new(ApiJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static void Write(IReadOnlyList<CheckedFile> files, Stream stream)
    {
        JsonSerializer.Serialize(stream, CheckView.Of(files), Indented);
        stream.Write("\n"u8);
        stream.Flush();
    }
}
