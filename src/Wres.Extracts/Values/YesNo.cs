namespace Wres.Extracts.Values;

/// <summary>A yes/no cell: Yes, No, Y, N, True, False, 1, 0.</summary>
internal readonly record struct YesNo(CellState State, bool Yes)
{
    /// <summary>Reads a clean cell.</summary>
    public static YesNo Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return new YesNo(CellState.Blank, false);
        if (Is(text, "Yes") || Is(text, "Y") || Is(text, "True") || Is(text, "1")) return new YesNo(CellState.Read, true);
        return new YesNo(Is(text, "No") || Is(text, "N") || Is(text, "False") || Is(text, "0") ? CellState.Read : CellState.Unreadable, false);
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
