using System.Globalization;
using System.Text;
using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Domain.Results;

namespace Wres.Reports.Submission;

/// <summary>
/// <c>submission.csv</c> and <c>submission.xlsx</c>: the fields of the national data collection, exact, with the reconciliation of
/// what the collection was pre-filled with (dropped as <c>counts</c> of the period), ours, and the difference. Internal outputs.
/// </summary>
public static class SubmissionWriter
{
    /// <summary>
    /// One row a figure: block, row, column, value, pre-filled, difference, last year, sheet, cell, metric. UTF-8 with BOM, RFC 4180.
    /// </summary>
    /// <param name="document">The results.</param>
    /// <param name="counts">Aggregated figures of any period that the drop holds.</param>
    /// <param name="previous">Last year's stored result; without it last year's figures come from the counts.</param>
    /// <param name="settings">The method's settings.</param>
    public static byte[] Csv(IndicatorsDocument document, IReadOnlyList<CountsFigure> counts, IndicatorsDocument? previous, MethodSettings settings)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sheet = new SubmissionSheet(document, counts, previous, settings);
        var text = new StringBuilder("block,row,column,value,pre-filled,difference,last year,sheet,cell,metric\r\n");
        foreach (var (cell, number, words) in sheet.Cells().Where(c => c.Cell.View == "ours"))
        {
            var isCover = cell.Metric.StartsWith("cover/", StringComparison.Ordinal);
            text.AppendJoin(
                ',',
                CsvText.Cell(cell.Block), CsvText.Cell(cell.Row), CsvText.Cell(cell.Column), words is null ? Exact(number) : CsvText.Cell(words),
                isCover ? "" : Exact(sheet.Number("prefilled", cell.Metric)), isCover ? "" : Exact(sheet.Number("difference", cell.Metric)),
                isCover ? "" : Exact(sheet.Number("previous", cell.Metric)), CsvText.Cell(cell.Sheet), cell.Cell, cell.Metric).Append("\r\n");
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The workbook; same inputs, same bytes. Parameters as for <see cref="Csv"/>.</summary>
    public static byte[] Xlsx(IndicatorsDocument document, IReadOnlyList<CountsFigure> counts, IndicatorsDocument? previous, MethodSettings settings)
    {
        ArgumentNullException.ThrowIfNull(document);
        return SubmissionWorkbook.Write(new SubmissionSheet(document, counts, previous, settings));
    }

    private static string Exact(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
