namespace Wres.Domain.Disclosure;

/// <summary>
/// All counts that stand in one publication and how they add up: the system of equations that a curious reader would solve.
/// </summary>
public sealed class CountSystem
{
    private readonly Dictionary<PublicCell, int> _indices = [];
    private readonly List<PublicCell> _cells = [];
    private readonly List<long> _counts = [];
    private readonly List<bool> _headlines = [];
    private readonly List<SumOf> _sums = [];
    private readonly List<int[]> _tied = [];

    /// <summary>Every cell, in the order of adding.</summary>
    public IReadOnlyList<PublicCell> Cells => _cells;

    internal IReadOnlyList<long> Counts => _counts;

    internal IReadOnlyList<SumOf> Sums => _sums;

    internal IReadOnlyList<int[]> TiedCells => _tied;

    /// <summary>
    /// Adds a count; a cell that is there already stays as it is. A headline is hidden only for its own sake or with a tied one,
    /// never to protect another cell: the report could not be written without it.
    /// </summary>
    public int Add(PublicCell cell, long count, bool headline = false)
    {
        if (_indices.TryGetValue(cell, out var index))
            return index;
        _indices.Add(cell, index = _cells.Count);
        _cells.Add(cell);
        _counts.Add(count);
        _headlines.Add(headline);
        return index;
    }

    /// <summary>
    /// Says that the parts add up to the whole, as a reader can see. Parts that don't (figures typed by hand) say nothing.
    /// </summary>
    public void AddSum(int whole, params ReadOnlySpan<int> parts)
    {
        long sum = 0;
        foreach (var part in parts)
            sum += _counts[part];
        if (sum == _counts[whole] && parts.Length > 0)
            _sums.Add(new SumOf(whole, parts.ToArray()));
    }

    /// <summary>Says that these counts are hidden together or not at all.</summary>
    public void Tie(params ReadOnlySpan<int> cells) => _tied.Add(cells.ToArray());

    /// <summary>True where a cell may be hidden to protect another: it is no headline, and a hidden 0 would protect nothing.</summary>
    internal bool CanProtect(int cell) => !_headlines[cell] && _counts[cell] > 0;

    internal bool IsHeadline(int cell) => _headlines[cell];

    /// <summary>One equation: whole = sum of parts.</summary>
    internal readonly record struct SumOf(int Whole, int[] Parts)
    {
        /// <summary>How many of its cells are hidden.</summary>
        public int HiddenIn(bool[] hidden)
        {
            var count = hidden[Whole] ? 1 : 0;
            foreach (var part in Parts)
                count += hidden[part] ? 1 : 0;
            return count;
        }
    }
}
