using Wres.ContractTests.Contracts;

namespace Wres.ContractTests.Host;

/// <summary>One byte many times.</summary>
internal sealed class RepeatedStream(byte value, long length) : ForwardStream
{
    private long _left = length;

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, _left);
        buffer[..count].Fill(value);
        _left -= count;
        return count;
    }
}

/// <summary>Streams one after the other.</summary>
internal sealed class ConcatenatedStream(params Stream[] parts) : ForwardStream
{
    private int _part;

    public override int Read(Span<byte> buffer)
    {
        for (; _part < parts.Length; _part++)
            if (parts[_part].Read(buffer) is var count and > 0) return count;
        return 0;
    }
}
