namespace Wres.Reports.Audit.Rules;

/// <summary>Small numbers written as words or digits.</summary>
internal static class Numeral
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static int? TryParse(string text)
    {
        if (text.Equals("all", StringComparison.OrdinalIgnoreCase))
            return 9;
        var word = Array.FindIndex(Words, w => w.Equals(text, StringComparison.OrdinalIgnoreCase));
        return word >= 0 ? word : text.Length == 1 && char.IsAsciiDigit(text[0]) ? text[0] - '0' : null;
    }

    public static string Text(int n) => n >= 0 && n < Words.Length ? Words[n] : n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
