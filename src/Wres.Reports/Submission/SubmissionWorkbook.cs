using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Wres.Reports.Submission;

/// <summary>The filled cells as a workbook: one sheet a block, no merged cells, one table a sheet, and a sheet of what differs.</summary>
internal static class SubmissionWorkbook
{
    private const string ReconciliationSheet = "Reconciliation";
    private const uint Plain = 0, Bold = 1;

    public static byte[] Write(SubmissionSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            // Fixed relationship names: the package would make up random ones.
            package.ChangeIdOfPart(workbook, "rId1");
            workbook.Workbook = new Workbook();
            var sheets = workbook.Workbook.AppendChild(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = Styles();
            var names = sheet.Mapping.Cells.Select(c => c.Sheet).Distinct().ToList();
            var cells = sheet.Cells().ToLookup(c => c.Cell.Sheet);
            foreach (var name in names)
                Add(name, cells[name].Select(c => new PlacedCell(c.Cell.Cell, c.Number, c.Text, c.Cell.IsText && IsHead(c.Cell.Cell))));
            Add(ReconciliationSheet, Reconciliation(sheet));

            void Add(string name, IEnumerable<PlacedCell> placed)
            {
                var number = (uint)sheets.ChildElements.Count + 1;
                var id = string.Create(CultureInfo.InvariantCulture, $"rIdSheet{number}");
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = new Worksheet(Widths(), Data(placed));
                sheets.Append(new Sheet { Name = name, SheetId = number, Id = id });
            }
        }

        return StableZip.Rewrite(stream.ToArray());
    }

    /// <summary>Every figure that was pre-filled, ours, the difference, and room for the reason.</summary>
    private static IEnumerable<PlacedCell> Reconciliation(SubmissionSheet sheet)
    {
        string[] heads = ["Block", "Row", "Column", "Pre-filled", "Ours", "Difference", "Reason (to be filled in where they differ)"];
        for (var i = 0; i < heads.Length; i++)
            yield return new(At(i, 1), null, heads[i], true);
        var row = 2;
        foreach (var cell in sheet.Mapping.Cells.Where(c => c.View == "prefilled"))
        {
            if (sheet.Number("prefilled", cell.Metric) is not { } given)
                continue;
            yield return new(At(0, row), null, cell.Block, false);
            yield return new(At(1, row), null, cell.Row, false);
            yield return new(At(2, row), null, cell.Column, false);
            yield return new(At(3, row), given, null, false);
            yield return new(At(4, row), sheet.Number("ours", cell.Metric), null, false);
            yield return new(At(5, row), sheet.Number("difference", cell.Metric), null, false);
            row++;
        }
    }

    private static string At(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

    private static bool IsHead(string reference) => RowOf(reference) <= 3;

    private static uint RowOf(string reference) => uint.Parse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), CultureInfo.InvariantCulture);

    private static SheetData Data(IEnumerable<PlacedCell> cells)
    {
        var data = new SheetData();
        foreach (var row in cells.GroupBy(c => RowOf(c.Reference)).OrderBy(g => g.Key))
            data.Append(new Row(row.OrderBy(c => c.Reference.Length).ThenBy(c => c.Reference, StringComparer.Ordinal).Select(Element)) { RowIndex = row.Key });
        return data;
    }

    private static Cell Element(PlacedCell cell)
    {
        var element = new Cell { CellReference = cell.Reference, StyleIndex = cell.Bold ? Bold : Plain };
        if (cell.Number is { } number)
            (element.DataType, element.CellValue) = (CellValues.Number, new CellValue(number.ToString("R", CultureInfo.InvariantCulture)));
        else if (!string.IsNullOrEmpty(cell.Text))
            (element.DataType, element.InlineString) = (CellValues.InlineString, new InlineString(new Text(cell.Text) { Space = SpaceProcessingModeValues.Preserve }));
        return element;
    }

    private static Columns Widths() => new(
        new Column { Min = 1, Max = 2, Width = 44, CustomWidth = true },
        new Column { Min = 3, Max = 14, Width = 20, CustomWidth = true });

    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Arial" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Arial" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat { FontId = 0 }, new CellFormat { FontId = 1, ApplyFont = true }));

    private readonly record struct PlacedCell(string Reference, double? Number, string? Text, bool Bold);
}
