using System.Buffers;

namespace Wres.Functions.Host;

/// <summary>
/// Reads a JSON body without holding its long strings: the host puts a whole blob in base64 into one, and we read the blob from
/// storage. What is over the limit of a string is left out, so that a body of any size takes little memory.
/// </summary>
internal static class JsonBody
{
    /// <summary>Bytes kept of one string; a queue message of 48 KiB, escaped twice, has at most 336 KiB.</summary>
    public const int LongestString = 512 * 1024;

    private const int LongestBody = 4 * 1024 * 1024;
    private const int BufferSize = 64 * 1024;

    /// <exception cref="InvalidDataException">There is too much beside the long strings.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, CancellationToken ct)
    {
        var kept = new ArrayBufferWriter<byte>(BufferSize);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        var cutter = new StringCutter(LongestString);
        try
        {
            while (await body.ReadAsync(buffer, ct) is var count and > 0)
            {
                cutter.Copy(buffer.AsSpan(0, count), kept);
                if (kept.WrittenCount > LongestBody) throw new InvalidDataException($"The request has more than {LongestBody} bytes beside long strings.");
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return kept.WrittenMemory;
    }
}
