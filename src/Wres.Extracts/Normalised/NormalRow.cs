using System.Globalization;
using System.Text;
using Wres.Domain.Ethnicity;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Rows;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Normalised;

/// <summary>A row in its canonical form: one line of text.</summary>
internal struct NormalRow : IRowRecord
{
    public string Line;

    public int Row { readonly get; set; }
}

/// <summary>Writes the canonical line of every row that the kind's own reader doesn't reject.</summary>
internal sealed class NormalRowReader<T>(HeaderMatch header, ReadContext context, RowReader<T> rows, bool fromWorkbook, Pseudonyms pseudonyms)
    : RowReader<NormalRow>(header, context)
    where T : struct, IRowRecord
{
    private readonly StringBuilder _line = new();

    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out NormalRow record)
    {
        record = default;
        if (!rows.TryRead(cells, row, log, out _)) return false;
        _line.Clear();
        foreach (var column in Header.Schema.Columns)
        {
            if (!NormalColumns.IsKept(column.Name)) continue;
            if (_line.Length > 0 || column != Header.Schema.Columns[0]) _line.Append(',');
            var place = Place(column.Name);
            if (place >= 0) SafeCsv.Append(_line, Canonical(column.Name, cells[place], place));
        }

        record.Line = _line.ToString();
        return true;
    }

    private string Canonical(string column, ReadOnlySpan<byte> cell, int place)
    {
        if (NormalColumns.KeepsLines(Header.Schema.Kind)) return CellText.Lines(cell);
        var text = CellText.Clean(cell);
        if (Pseudonyms.Columns.ContainsKey(column)) return pseudonyms.Of(column, text);
        if (column == "Ethnic Origin") return Origin(text);
        if (column == "Period") return text[..Math.Min(text.Length, "yyyy-MM".Length)];
        if (column == "Pay Grade") return Grade(text, place);
        if (NormalColumns.IsYesNo(column, Header.Schema.Kind))
            return YesNo.Read(text) is { State: CellState.Read } yes ? yes.Yes ? "Yes" : "No" : "";
        if (NormalColumns.IsDate(column))
            return DateText.Read(text, Context.LatestYear, fromWorkbook).Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return text;
    }

    /// <summary>A national code, White, BME or Z; what no rule maps is left out, because it may be anything.</summary>
    private string Origin(string text)
    {
        var origin = Context.EthnicOrigin(text);
        if (!origin.Mapped) return "";
        if (origin.Code != '\0') return origin.Code.ToString();
        return origin.Group switch
        {
            EthnicGroup.White => "White",
            EthnicGroup.Bme => "BME",
            _ => "Z",
        };
    }

    /// <summary>A bare number is a band only under some headings, which the canonical one isn't.</summary>
    private string Grade(string text, int place) =>
        text.Length == 1 && GradeReading.IsHeadedBand(Header.Header[place]) ? "Band " + text : text;
}
