using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wres.Reports.Audit.Reading;

/// <summary>Turns a Word document into lines: one a paragraph, one a row of a table with tabs between its cells.</summary>
internal static class DocxLines
{
    public static List<TextLine> Read(Stream stream)
    {
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var lines = new List<TextLine>();
        if (document.MainDocumentPart?.Document?.Body is { } body)
            Elements(body, lines);
        return lines;
    }

    private static void Elements(OpenXmlElement parent, List<TextLine> lines)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Paragraph(paragraph, lines);
                    break;
                case Table table:
                    lines.Add(new TextLine(lines.Count + 1, ""));
                    foreach (var row in table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>())
                        lines.Add(new TextLine(lines.Count + 1, Row(row)));
                    lines.Add(new TextLine(lines.Count + 1, ""));
                    break;
                case SdtBlock or SdtContentBlock:
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

    private static string Row(DocumentFormat.OpenXml.Wordprocessing.TableRow row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<TableCell>())
        {
            var text = string.Join(PlainText.Break, cell.Descendants<Paragraph>().Select(Text).Where(t => t.Trim().Length > 0)).Replace('\t', ' ');
            var span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
            for (var i = 0; i < span; i++)
                cells.Add(text);
        }

        return string.Join('\t', cells) + (cells.Count == 1 ? "\t" : "");
    }

    private static string Text(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(e => e switch
    {
        Text t => t.Text,
        TabChar => " ",
        Break => " ",
        _ => "",
    }));
}
