namespace Wres.Functions.Api;

/// <summary>Stores' ETags, with or without quotes, as HTTP writes them: always with.</summary>
internal static class ETags
{
    public static string Header(string eTag) => $"\"{Value(eTag)}\"";

    /// <summary>The bare value; a weak mark is left out.</summary>
    public static string Value(string eTag) => eTag.StartsWith("W/", StringComparison.Ordinal) ? eTag[2..].Trim('"') : eTag.Trim('"');

    /// <summary>True where the request knows this version already.</summary>
    public static bool IsKnown(HttpRequest request, string eTag) =>
        request.Headers.IfNoneMatch.SelectMany(h => (h ?? "").Split(',')).Any(h => h.Trim() == "*" || Value(h.Trim()) == Value(eTag));
}
