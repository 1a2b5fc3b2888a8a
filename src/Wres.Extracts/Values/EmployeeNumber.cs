namespace Wres.Extracts.Values;

/// <summary>Employee numbers: text without leading zeros, unless a spreadsheet has ruined them.</summary>
internal static class EmployeeNumber
{
    /// <summary>True for a form like 1.23E+07: digits, a point or a sign or both, and an exponent.</summary>
    public static bool IsRuined(ReadOnlySpan<byte> cell)
    {
        var e = cell.IndexOfAny((byte)'E', (byte)'e');
        if (e <= 0 || e == cell.Length - 1) return false;
        var head = cell[..e];
        var tail = cell[(e + 1)..];
        var signed = tail[0] is (byte)'+' or (byte)'-';
        if (signed) tail = tail[1..];
        var point = head.IndexOfAny((byte)'.', (byte)',');
        if (!signed && point < 0) return false;
        if (point >= 0 && !(AllDigits(head[..point]) && AllDigits(head[(point + 1)..]))) return false;
        return (point >= 0 || AllDigits(head)) && AllDigits(tail);
    }

    private static bool AllDigits(ReadOnlySpan<byte> text) => text.Length > 0 && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
}
