using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wres.Tests.Audit;

/// <summary>Word documents made by code, in the shapes that reports have.</summary>
internal static class WordDocuments
{
    public static byte[] Of(params OpenXmlElement[] body) => Of(body, footnote: null);

    public static byte[] Of(OpenXmlElement[] body, string? footnote)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            if (footnote is not null)
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                    new Footnote(new Paragraph()) { Id = -1, Type = FootnoteEndnoteValues.Separator }, new Footnote(Text(footnote)) { Id = 1 });
        }

        return stream.ToArray();
    }

    public static Paragraph Heading(string text, int depth = 1) => new(new ParagraphProperties(new ParagraphStyleId { Val = $"Heading{depth}" }), new Run(new Text(text)));

    public static Paragraph Text(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static Table Table(params TableRow[] rows) => new(rows);

    public static TableRow Row(params string[] cells) => new(cells.Select(c => new TableCell(Text(c))));

    public static TableRow Row(params TableCell[] cells) => new(cells);

    public static TableCell Cell(params OpenXmlElement[] content) => new(content);

    public static TableCell Wide(string text, int columns) => new(new TableCellProperties(new GridSpan { Val = columns }), Text(text));

    public static TableCell Down(string? text) => new(new TableCellProperties(new VerticalMerge { Val = text is null ? MergedCellValues.Continue : MergedCellValues.Restart }), Text(text ?? ""));
}
