namespace Wres.Domain.Disclosure;

/// <summary>
/// All counts that stand in one publication and how they add up: the system of equations that a curious reader would solve.
/// </summary>
public sealed class CountSystem
{
    private readonly Dictionary<PublicCell, int> _indices = [];
    private readonly List<PublicCell> _cells = [];
    private readonly List<long> _counts = [];
    private readonly List<SumOf> _sums = [];
    private readonly List<int[]> _tied = [];

    /// <summary>Every cell, in the order of adding.</summary>
    public IReadOnlyList<PublicCell> Cells => _cells;

    internal IReadOnlyList<long> Counts => _counts;

    internal IReadOnlyList<SumOf> Sums => _sums;

    internal IReadOnlyList<int[]> TiedCells => _tied;

    /// <summary>Adds a count; a cell that is there already stays as it is.</summary>
    public int Add(PublicCell cell, long count)
    {
        if (_indices.TryGetValue(cell, out var index))
            return index;
        _indices.Add(cell, index = _cells.Count);
        _cells.Add(cell);
        _counts.Add(count);
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

    internal bool Contains(PublicCell cell) => _indices.ContainsKey(cell);

    /// <summary>One equation: whole = sum of parts.</summary>
    internal readonly record struct SumOf(int Whole, int[] Parts);
}
