using Wres.Extracts.Reading;

namespace Wres.Functions.Api;

/// <summary>A request's body, held to a length.</summary>
internal static class RequestBytes
{
    /// <summary>The body; a reading over the limit throws <see cref="InvalidDataException"/>.</summary>
    public static Stream Limited(HttpRequest request, long most) =>
        new LimitedStream(request.Body, most, () => new InvalidDataException("More bytes came than are allowed."));
}
