namespace Wres.Extracts.Reading;

/// <summary>A list in pages, so that it grows without copying what it holds.</summary>
internal sealed class PagedList<T>
{
    private const int Bits = 14;
    private const int PageSize = 1 << Bits;
    private readonly List<T[]> _pages = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _pages[index >> Bits][index & (PageSize - 1)];

    public void Add(in T item)
    {
        if (Count >> Bits == _pages.Count) _pages.Add(new T[PageSize]);
        _pages[Count >> Bits][Count & (PageSize - 1)] = item;
        Count++;
    }

    /// <summary>Lets go of the pages.</summary>
    public void Clear()
    {
        _pages.Clear();
        Count = 0;
    }
}
