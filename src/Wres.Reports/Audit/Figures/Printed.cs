using System.Globalization;

namespace Wres.Reports.Audit.Figures;

/// <summary>A number as printed: the text decides how exactly it can be judged.</summary>
/// <param name="Text">As printed, with its unit.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Decimals printed; a malformed <c>3.%</c> has none.</param>
internal sealed record Printed(string Text, decimal Value, int Decimals)
{
    /// <summary>Half a unit of the last printed digit.</summary>
    public decimal HalfUnit => Unit / 2;

    /// <summary>One unit of the last printed digit.</summary>
    public decimal Unit => 1m / PowerOfTen(Decimals);

    /// <summary>True if both can be roundings of one number: the longer one rounds half up to the shorter one.</summary>
    public bool AgreesWith(Printed other)
    {
        var (shorter, longer) = Decimals <= other.Decimals ? (this, other) : (other, this);
        return decimal.Round(longer.Value, shorter.Decimals, MidpointRounding.AwayFromZero) == shorter.Value;
    }

    /// <summary>A number from its text, such as <c>2,212</c>, <c>3.%</c>, <c>+9.0%</c> or <c>−16</c>; null where it is none.</summary>
    public static Printed? TryParse(string text)
    {
        var digits = text.Trim().TrimEnd('%', ' ').TrimStart('+', ' ').Replace(",", "", StringComparison.Ordinal)
            .Replace('−', '-').Replace('–', '-');
        if (digits.StartsWith("- ", StringComparison.Ordinal))
            digits = "-" + digits[2..];
        var malformed = digits.EndsWith('.');
        var clean = malformed ? digits[..^1] : digits;
        if (clean.Length is 0 or > 20 || !decimal.TryParse(clean, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var point = clean.IndexOf('.', StringComparison.Ordinal);
        return new Printed(text.Trim(), value, point < 0 ? 0 : clean.Length - point - 1);
    }

    public static string Format(decimal value, int decimals) =>
        value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
