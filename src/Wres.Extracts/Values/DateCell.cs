namespace Wres.Extracts.Values;

/// <summary>Whether a cell could be read.</summary>
internal enum CellState : byte
{
    Blank,
    Read,
    Unreadable,
}

/// <summary>
/// A date cell. <paramref name="MonthFirst"/>: it can't be read day first, but could be month first.
/// <paramref name="DayFirst"/>: it can be read only day first, because the day is above 12.
/// </summary>
internal readonly record struct DateCell(CellState State, DateOnly Date, bool MonthFirst = false, bool DayFirst = false)
{
    /// <summary>The date, null where blank or unreadable.</summary>
    public DateOnly? Value => State == CellState.Read ? Date : null;
}
