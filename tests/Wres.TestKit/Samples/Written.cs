using System.Globalization;

namespace Wres.TestKit.Samples;

/// <summary>Values as text, whatever the culture of the machine.</summary>
internal static class Written
{
    public static string Day(DateOnly day, string format = "dd/MM/yyyy") => day.ToString(format, CultureInfo.InvariantCulture);

    public static string Number(IFormattable value) => value.ToString(format: null, CultureInfo.InvariantCulture);

    public static string Number(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
