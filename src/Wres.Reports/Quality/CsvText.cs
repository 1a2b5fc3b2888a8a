namespace Wres.Reports;

/// <summary>Text cells of the CSV files that we write: RFC 4180, safe to open in a spreadsheet.</summary>
internal static class CsvText
{
    /// <summary>The cell of a text; empty for null.</summary>
    public static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        value = Inert(value);
        return value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    /// <summary>A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text.</summary>
    public static string Inert(string value) => value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value;
}
