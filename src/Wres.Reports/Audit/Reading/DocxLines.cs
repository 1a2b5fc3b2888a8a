using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Wres.Reports.Audit.Reading;

/// <summary>
/// Turns a Word document into lines: one a paragraph, one a row of a table with tabs between its cells. Changes count as accepted:
/// what was struck out or moved away is not read. A cell that spans rows or columns is repeated where a reader sees it, a table
/// inside a cell and the text of a box stand behind what holds them, notes at the end.
/// </summary>
internal static class DocxLines
{
    /// <summary>Characters of a part once unpacked, markup and all; a report of 3,000,000 characters of text has fewer.</summary>
    private const long LongestPart = 30_000_000;

    /// <exception cref="System.Xml.XmlException">A part unpacks to more than any report holds.</exception>
    public static List<TextLine> Read(Stream stream)
    {
        using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LongestPart });
        var lines = new List<TextLine>();
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
            return lines;
        Elements(body, lines);
        foreach (var note in Notes(main))
            Elements(note, lines);
        return lines;
    }

    private static IEnumerable<OpenXmlElement> Notes(MainDocumentPart main) =>
        ((IEnumerable<FootnoteEndnoteType>?)main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        .Concat((IEnumerable<FootnoteEndnoteType>?)main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
        .Where(n => n.Type is null || n.Type.Value == FootnoteEndnoteValues.Normal);

    private static void Elements(OpenXmlElement parent, List<TextLine> lines)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Paragraph(paragraph, lines);
                    foreach (var box in Boxes(paragraph))
                        Elements(box, lines);
                    break;
                case Table table:
                    Table(table, lines);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    Elements(element, lines);
                    break;
            }
        }
    }

    private static void Paragraph(Paragraph paragraph, List<TextLine> lines)
    {
        var text = Text(paragraph);
        if (text.Trim().Length == 0)
        {
            lines.Add(new TextLine(lines.Count + 1, ""));
            return;
        }

        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        var mark = style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && style.Length > 7 && char.IsAsciiDigit(style[7]) ? new string('#', Math.Clamp(style[7] - '0', 1, 6)) + " "
            : style.Equals("Title", StringComparison.OrdinalIgnoreCase) ? "# "
            : paragraph.ParagraphProperties?.NumberingProperties is not null || style.Contains("List", StringComparison.OrdinalIgnoreCase) ? "• " : "";
        lines.Add(new TextLine(lines.Count + 1, mark + text) { IsCaption = style.Equals("Caption", StringComparison.OrdinalIgnoreCase) });
        if (mark is not "• ")
            lines.Add(new TextLine(lines.Count + 1, ""));
    }

    private static void Table(Table table, List<TextLine> lines)
    {
        lines.Add(new TextLine(lines.Count + 1, ""));
        var above = new Dictionary<int, string>();
        foreach (var row in table.Elements<Row>().Where(r => r.TableRowProperties?.GetFirstChild<Deleted>() is null))
            lines.Add(new TextLine(lines.Count + 1, Line(row, above)));
        lines.Add(new TextLine(lines.Count + 1, ""));
        foreach (var inner in table.Elements<Row>().SelectMany(r => r.Elements<TableCell>()).SelectMany(c => c.ChildElements))
        {
            if (inner is Table nested)
                Table(nested, lines);
        }
    }

    private static string Line(Row row, Dictionary<int, string> above)
    {
        var cells = Enumerable.Repeat("", (int)(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0)).ToList();
        // Cells may stand in a content control of their row.
        foreach (var cell in row.ChildElements.SelectMany(e => e is SdtCell control ? control.SdtContentCell?.Elements<TableCell>() ?? [] : e is TableCell one ? [one] : Enumerable.Empty<TableCell>()))
        {
            var text = string.Join(PlainText.Break, Paragraphs(cell).Select(Text).Where(t => t.Trim().Length > 0)).Replace('\t', ' ');
            var merge = cell.TableCellProperties?.VerticalMerge;
            if (merge is not null && merge.Val?.Value != MergedCellValues.Restart)
                text = above.GetValueOrDefault(cells.Count, "");
            var start = cells.Count;
            var span = Math.Max(1, cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1);
            for (var i = 0; i < span; i++)
                cells.Add(text);
            above.Remove(start);
            if (merge is not null)
                above[start] = text;
        }

        return string.Join('\t', cells) + (cells.Count == 1 ? "\t" : "");
    }

    // The paragraphs of the cell itself, not those of a table inside it.
    private static IEnumerable<Paragraph> Paragraphs(OpenXmlElement parent) => parent.ChildElements.SelectMany(e => e switch
    {
        Paragraph p => [p],
        SdtBlock or SdtContentBlock or CustomXmlBlock => Paragraphs(e),
        _ => Enumerable.Empty<Paragraph>(),
    });

    // A box is written twice, for newer and older readers: the older form is left out.
    private static IEnumerable<TextBoxContent> Boxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(b => !b.Ancestors<AlternateContentFallback>().Any() && b.Ancestors<Paragraph>().First() == paragraph);

    private static string Text(Paragraph paragraph) => string.Concat(Pieces(paragraph));

    private static IEnumerable<string> Pieces(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Text t:
                    yield return t.Text;
                    break;
                case TabChar or Break or CarriageReturn:
                    yield return " ";
                    break;
                case NoBreakHyphen:
                    yield return "-";
                    break;
                case DeletedRun or MoveFromRun or TextBoxContent or AlternateContentFallback or FootnoteReferenceMark:
                    break;
                default:
                    foreach (var piece in Pieces(element))
                        yield return piece;
                    break;
            }
        }
    }
}
