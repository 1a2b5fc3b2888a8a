using System.Globalization;

namespace Wres.Extracts.Values;

/// <summary>A number cell.</summary>
internal readonly record struct NumberCell(CellState State, double Number)
{
    /// <summary>True for a whole number.</summary>
    public bool IsWhole => State == CellState.Read && Number == Math.Floor(Number);

    /// <summary>The number, null where blank or unreadable.</summary>
    public double? Value => State == CellState.Read ? Number : null;
}

/// <summary>Reads numbers with a decimal point; commas only where they part thousands.</summary>
internal static class NumberText
{
    /// <summary>Reads a clean cell.</summary>
    public static NumberCell Read(ReadOnlySpan<char> text, bool percentSign = false)
    {
        if (text.IsEmpty) return new NumberCell(CellState.Blank, 0);
        if (percentSign && text[^1] == '%') text = text[..^1].TrimEnd();
        if (text.IsEmpty || text.Length > 40 || !CommasPartThousands(text)) return new NumberCell(CellState.Unreadable, 0);
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new NumberCell(CellState.Read, number)
            : new NumberCell(CellState.Unreadable, 0);
    }

    private static bool CommasPartThousands(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma < 0) return true;
        var head = text[..comma];
        if (head.Length > 0 && head[0] is '-' or '+') head = head[1..];
        if (head.Length is < 1 or > 3 || head.IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        var point = text.IndexOf('.');
        var groups = text[comma..(point < 0 ? text.Length : point)];
        if (groups.Length % 4 != 0) return false;
        for (var i = 0; i < groups.Length; i++)
        {
            if (i % 4 == 0 ? groups[i] != ',' : !char.IsAsciiDigit(groups[i])) return false;
        }

        return true;
    }
}
