using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Explaining;

/// <summary>Slips of the keyboard: one digit differs, two neighbours are swapped, the decimal point moved, a digit is missing or doubled.</summary>
internal static class DigitSlip
{
    public static IEnumerable<string> Explain(Printed printed, Fraction exact)
    {
        var right = Printed.Format(exact.Round(printed.Decimals), printed.Decimals);
        var text = Printed.Format(printed.Value, printed.Decimals);
        if (Swapped(right, text))
            yield return $"two digits swapped ({right} -> {text})";
        else if (OneDiffers(right, text))
            yield return $"one digit differs ({right} -> {text}): typing slip";
        else if (OneMissing(right, text) || OneMissing(text, right))
            yield return $"a digit too many or too few ({right} -> {text})";
        if (printed.Value != 0 && exact.Round(printed.Decimals) != 0)
        {
            foreach (var factor in (decimal[])[0.01m, 0.1m, 10m, 100m])
            {
                // 1.37 for 13.7: the same digits, wherever the point stands.
                if (SameDigits(Fraction.Of(printed.Value * factor), exact, printed))
                    yield return $"decimal point moved ({right} -> {text})";
            }
        }

        if (-exact.Round(printed.Decimals) == printed.Value && printed.Value != 0)
            yield return "the sign is the other way round";
    }

    private static bool OneDiffers(string a, string b) => a.Length == b.Length && a.Zip(b).Count(p => p.First != p.Second) == 1;

    private static bool Swapped(string a, string b)
    {
        if (a.Length != b.Length || a == b)
            return false;
        var places = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        return places.Count == 2 && a[places[0]] == b[places[1]] && a[places[1]] == b[places[0]]
            && a[(places[0] + 1)..places[1]].All(c => c == '.');
    }

    private static bool OneMissing(string longer, string shorter)
    {
        if (longer.Length != shorter.Length + 1)
            return false;
        for (var i = 0; i < longer.Length; i++)
        {
            if (string.Concat(longer.AsSpan(0, i), longer.AsSpan(i + 1)) == shorter)
                return true;
        }

        return false;
    }

    private static bool SameDigits(Fraction moved, Fraction exact, Printed printed)
    {
        var decimals = printed.Decimals + 2;
        for (var d = 0; d <= decimals; d++)
        {
            if (exact.Round(d) != 0 && moved.Round(decimals) == exact.Round(d))
                return true;
        }

        return false;
    }
}
