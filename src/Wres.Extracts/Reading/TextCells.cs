using System.Text;

namespace Wres.Extracts.Reading;

/// <summary>Cells of one row kept as UTF-8 in one buffer that is used again for the next row.</summary>
internal sealed class TextCells
{
    private readonly List<int> _ends = [];
    private byte[] _bytes = new byte[4096];

    public int Count => _ends.Count;

    public int Length => _ends.Count == 0 ? 0 : _ends[^1];

    public ReadOnlySpan<byte> this[int column]
    {
        get
        {
            if ((uint)column >= (uint)_ends.Count) return default;
            var start = column == 0 ? 0 : _ends[column - 1];
            return _bytes.AsSpan(start, _ends[column] - start);
        }
    }

    public void Clear() => _ends.Clear();

    public void Add(ReadOnlySpan<char> text)
    {
        var start = Length;
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (start + most > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + most));
        _ends.Add(start + Encoding.UTF8.GetBytes(text, _bytes.AsSpan(start)));
    }
}
