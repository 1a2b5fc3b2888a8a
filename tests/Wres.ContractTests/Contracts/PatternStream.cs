namespace Wres.ContractTests.Contracts;

/// <summary>A long stream whose byte at each place is known, without holding it.</summary>
internal sealed class PatternStream(long length) : ForwardStream
{
    private long _position;

    /// <summary>The most managed memory in use at any of the reads.</summary>
    public long PeakMemory { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, length - _position);
        for (var i = 0; i < count; i++) buffer[i] = At(_position + i);
        _position += count;
        PeakMemory = Math.Max(PeakMemory, GC.GetTotalMemory(forceFullCollection: false));
        return count;
    }

    /// <summary>Whether the stream has the same bytes.</summary>
    public async Task<bool> IsSameAsAsync(Stream stream, CancellationToken ct)
    {
        var buffer = new byte[64 * 1024];
        var position = 0L;
        while (await stream.ReadAsync(buffer, ct) is var count and > 0)
        {
            for (var i = 0; i < count; i++)
                if (buffer[i] != At(position + i)) return false;
            position += count;
            PeakMemory = Math.Max(PeakMemory, GC.GetTotalMemory(forceFullCollection: false));
        }

        return position == length;
    }

    private static byte At(long position) => (byte)((position + (position >> 13)) % 251);
}
