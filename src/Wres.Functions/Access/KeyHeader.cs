namespace Wres.Functions.Access;

/// <summary>Where a key comes in: the way of Azure Functions, a header or <c>?code=</c>.</summary>
internal static class KeyHeader
{
    /// <summary>The header's name.</summary>
    public const string Name = "X-Functions-Key";

    private const int LongestKey = 512;

    /// <summary>The key of a request, or null.</summary>
    public static string? Of(HttpRequest request)
    {
        var text = request.Headers[Name].FirstOrDefault() ?? request.Query["code"].FirstOrDefault();
        return text is { Length: > 0 and <= LongestKey } ? text : null;
    }
}
