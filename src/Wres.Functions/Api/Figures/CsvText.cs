using System.Globalization;
using System.Text;

namespace Wres.Functions.Api.Figures;

/// <summary>RFC 4180 text: comma, CRLF, invariant numbers, unrounded; an absent figure is an empty cell.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder _text = new();

    private readonly int _columns;

    public CsvText(string header)
    {
        _columns = header.Split(',').Length;
        _text.Append(header).Append("\r\n");
    }

    /// <summary>Cells that are not given at the end of a row are empty.</summary>
    public void Row(params object?[] cells) => _text.AppendJoin(',', cells.Concat(Enumerable.Repeat<object?>(null, Math.Max(0, _columns - cells.Length))).Select(Cell)).Append("\r\n");

    public override string ToString() => _text.ToString();

    private static string Cell(object? value)
    {
        var text = value switch
        {
            null => "",
            bool yes => yes ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => Guarded(value.ToString() ?? ""),
        };
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    // A spreadsheet runs a text that begins like a formula; an apostrophe keeps it a text.
    private static string Guarded(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
}
