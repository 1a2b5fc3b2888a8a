using System.Buffers;

namespace Wres.Extracts.Reading;

/// <summary>A piece of UTF-8 text that begins and, but for the last, ends at a row's boundary.</summary>
internal readonly record struct TextBlock(byte[] Buffer, int Length, int Index, bool Last);

/// <summary>
/// Cuts UTF-8 text into blocks at line ends outside quotes, for several workers at once. A line end counts as outside where an
/// even number of quotes stands before it, which holds for well-formed quoting; where it doesn't, the reader of the block
/// notices an open quote at its end and the file is read again as one piece.
/// </summary>
internal sealed class TextBlocks(Stream utf8, int blockSize) : IDisposable
{
    private const int LargestRow = 64 * 1024 * 1024;
    private readonly Lock _lock = new();
    private byte[] _carry = [];
    private int _carried;
    private int _index;
    private bool _ended;

    /// <summary>The next block; false at the end. Return its buffer to the shared pool. Safe for several threads.</summary>
    public bool TryNext(out TextBlock block)
    {
        lock (_lock)
        {
            block = default;
            if (_ended) return false;
            var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(blockSize, _carried * 2));
            _carry.AsSpan(0, _carried).CopyTo(buffer);
            var length = _carried;
            while (true)
            {
                var read = utf8.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false);
                var full = length + read == buffer.Length;
                length += read;
                if (!full) break;
                var cut = Cut(buffer.AsSpan(0, length));
                if (cut > 0)
                {
                    Keep(buffer.AsSpan(cut, length - cut));
                    block = new TextBlock(buffer, cut, _index++, Last: false);
                    return true;
                }

                if (length >= LargestRow) throw new RereadException(notUtf8: false);
                buffer = Grow(buffer, length);
            }

            _ended = true;
            _carried = 0;
            block = new TextBlock(buffer, length, _index++, Last: true);
            return true;
        }
    }

    public void Dispose() => utf8.Dispose();

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static int Cut(ReadOnlySpan<byte> text)
    {
        var odd = text.Count((byte)'"') % 2 != 0;
        var lineEnd = text.Contains((byte)'\n') ? (byte)'\n' : (byte)'\r';

        // A CR at the very end may be half of a CR LF.
        var end = lineEnd == '\r' ? text.Length - 1 : text.Length;
        while (true)
        {
            var at = text[..end].LastIndexOf(lineEnd);
            if (at < 0) return 0;
            if (text[(at + 1)..end].Count((byte)'"') % 2 != 0) odd = !odd;
            if (!odd) return at + 1;
            end = at;
        }
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (_carry.Length < rest.Length) _carry = new byte[Math.Max(rest.Length, 4096)];
        rest.CopyTo(_carry);
        _carried = rest.Length;
    }
}
