namespace Wres.EndToEndTests.Serve;

/// <summary>Takes a protocol buffers message apart: the fields whose value is bytes, a text or a message.</summary>
internal static class ProtoFields
{
    /// <summary>The values of a field, in their order.</summary>
    public static IEnumerable<byte[]> Of(byte[] message, int field)
    {
        for (var at = 0; at < message.Length;)
        {
            var tag = Number(message, ref at);
            switch (tag & 7)
            {
                case 0:
                    Number(message, ref at);
                    break;
                case 1:
                    at += 8;
                    break;
                case 5:
                    at += 4;
                    break;
                case 2:
                    var length = checked((int)Number(message, ref at));
                    if ((int)(tag >> 3) == field)
                        yield return message[at..(at + length)];
                    at += length;
                    break;
                default:
                    throw new InvalidDataException("Not a protocol buffers message.");
            }
        }
    }

    private static ulong Number(byte[] message, ref int at)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = message[at++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
