namespace Wres.ContractTests.Contracts;

/// <summary>Gives some bytes and then fails, as a broken upload does.</summary>
internal sealed class FailingStream(int bytesBefore) : ForwardStream
{
    private int _left = bytesBefore;

    public override int Read(Span<byte> buffer)
    {
        if (_left == 0) throw new IOException("The upload broke off.");
        var count = Math.Min(_left, buffer.Length);
        _left -= count;
        return count;
    }
}
