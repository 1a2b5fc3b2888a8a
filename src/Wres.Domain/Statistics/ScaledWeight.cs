namespace Wres.Domain.Statistics;

/// <summary>A positive number far below a double's range: mantissa times 2 to the power of -512 times <paramref name="Scale"/>.</summary>
internal readonly record struct ScaledWeight(double Mantissa, int Scale)
{
    private static readonly double Unit = Math.ScaleB(1, -512);

    public static ScaledWeight One { get; } = new(1, 0);

    /// <summary>The number itself; 0 where a double can't hold it.</summary>
    public double Value => Scale <= 3 ? Math.ScaleB(Mantissa, -512 * Scale) : 0;

    /// <summary>True below 1e-460: even a million such weights together are less than the smallest double.</summary>
    public bool IsBeyondDoubles => Scale >= 3;

    public ScaledWeight Times(double factor)
    {
        var product = Mantissa * factor;
        return product < Unit ? new ScaledWeight(product / Unit, Scale + 1) : new ScaledWeight(product, Scale);
    }

    public bool IsAtMost(ScaledWeight other) =>
        Scale == other.Scale ? Mantissa <= other.Mantissa
        : Math.Abs(Scale - other.Scale) > 1 ? Scale > other.Scale
        // One scale apart: the mantissas may still have crossed, because a factor above 1 is not scaled back.
        : Scale > other.Scale ? Mantissa * Unit <= other.Mantissa : Mantissa <= other.Mantissa * Unit;
}
