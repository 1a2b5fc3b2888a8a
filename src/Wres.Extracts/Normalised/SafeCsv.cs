using System.Text;

namespace Wres.Extracts.Normalised;

/// <summary>Cells of comma-separated text that a spreadsheet may open: quoted where needed, formula-like ones made text.</summary>
public static class SafeCsv
{
    /// <summary>
    /// Appends a cell. One that begins with =, +, -, @ or a control character gets an apostrophe before it, so that no
    /// spreadsheet runs it.
    /// </summary>
    public static void Append(StringBuilder line, string cell)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(cell);
        var formula = cell.Length > 0 && (cell[0] is '=' or '+' or '-' or '@' || char.IsControl(cell[0]));
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            if (formula) line.Append('\'');
            line.Append(cell);
            return;
        }

        line.Append('"');
        if (formula) line.Append('\'');
        line.Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
