using System.Globalization;
using System.Numerics;

namespace Wres.Reports.Audit.Figures;

/// <summary>
/// An exact ratio of whole numbers. Printed figures are judged by exact arithmetic: a binary fraction would decide some
/// halves wrongly.
/// </summary>
internal readonly record struct Fraction
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        (Numerator, Denominator) = denominator.Sign < 0 ? (-numerator, -denominator) : (numerator, denominator);
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    /// <summary>n of N in percent.</summary>
    public static Fraction Percent(long n, long of) => new(100 * (BigInteger)n, of);

    public static Fraction Of(decimal value)
    {
        var scale = value.Scale;
        var power = BigInteger.Pow(10, scale);
        return new(new BigInteger(value * (decimal)power), power);
    }

    public static Fraction operator -(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public bool IsZero => Numerator.IsZero;

    /// <summary>Half away from zero, to a number of decimals.</summary>
    public decimal Round(int decimals) => Scaled(decimals, static (quotient, twiceRemainder, denominator) => twiceRemainder >= denominator ? quotient + 1 : quotient);

    /// <summary>Towards zero.</summary>
    public decimal Truncate(int decimals) => Scaled(decimals, static (quotient, _, _) => quotient);

    /// <summary>Away from zero.</summary>
    public decimal RoundUp(int decimals) => Scaled(decimals, static (quotient, twiceRemainder, _) => twiceRemainder.IsZero ? quotient : quotient + 1);

    public double ToDouble() => Math.Exp(BigInteger.Log(BigInteger.Abs(Numerator) + (Numerator.IsZero ? 1 : 0)) - BigInteger.Log(Denominator))
        * (Numerator.IsZero ? 0 : Numerator.Sign);

    /// <summary>The rounded value with exactly this many decimals.</summary>
    public string Text(int decimals) => Round(decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private decimal Scaled(int decimals, Func<BigInteger, BigInteger, BigInteger, BigInteger> settle)
    {
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals);
        var quotient = BigInteger.DivRem(scaled, Denominator, out var remainder);
        var settled = settle(quotient, remainder * 2, Denominator);
        var value = (decimal)settled / (decimal)BigInteger.Pow(10, decimals);
        return Numerator.Sign < 0 ? -value : value;
    }
}
