namespace Wres.Extracts;

/// <summary>The rows of one file as texts by canonical column: what the audit needs, because the text decides how exactly a figure is printed.</summary>
/// <param name="Kind">Kind of the file by its header; null where it can't be used.</param>
/// <param name="Rows">Data rows.</param>
/// <param name="Fault">Why the file can't be used; null where it can.</param>
public sealed record PrintedTable(string? Kind, IReadOnlyList<PrintedRow> Rows, string? Fault);

/// <summary>One data row: its 1-based row in the file, and its filled cells by canonical column name.</summary>
public sealed record PrintedRow(int Row, IReadOnlyDictionary<string, string> Cells);
