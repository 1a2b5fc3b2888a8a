using System.Buffers.Text;
using System.Text;

namespace Wres.Storage.Azure;

/// <summary>
/// The text of a message as the Functions host expects it: base64 of UTF-8. What someone else put into the queue in another form
/// is given as it is, so that the step refuses that one message, rather than the whole receipt failing for it.
/// </summary>
internal static class QueueText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Encode(string body) => Convert.ToBase64String(Strict.GetBytes(body));

    public static string Decode(string text)
    {
        if (!Base64.IsValid(text)) return text;
        try
        {
            return Strict.GetString(Convert.FromBase64String(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
