using System.Text.Json;
using Wres.Reports.Audit.Extraction;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit;

/// <summary>An audit of one file, or why it could not be read.</summary>
/// <param name="Report">The report; null where the file could not be read.</param>
/// <param name="Fault">Why not; null where it could.</param>
public sealed record AuditOutcome(AuditReport? Report, string? Fault);

/// <summary>Audits published reports: text, pages, PDF and Word documents, figures as data, action plans, counts files.</summary>
public static class ReportAudit
{
    private const long LongestText = 3_000_000;

    /// <summary>Extensions of files that are tables of figures and are read by the extracts' reader.</summary>
    public static bool IsTableFile(string path) => Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".TSV" or ".XLSX" or ".XLS";

    /// <summary>Audits one file that is no table file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">How findings name it.</param>
    /// <param name="options">Dead bands and rules.</param>
    public static AuditOutcome AuditFile(string path, string name, AuditOptions options)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new AuditOutcome(null, "can't be read");
        }

        var actions = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "", "..", "actions", Path.GetFileNameWithoutExtension(path) + ".json");
        return AuditBytes(bytes, name, options, File.Exists(actions) ? () => File.ReadAllBytes(actions) : null);
    }

    /// <summary>Audits the bytes of a file that is no table file. The text of a PDF is taken by pdftotext.</summary>
    /// <param name="bytes">Text, HTML, PDF, Word, or JSON.</param>
    /// <param name="name">How findings name it.</param>
    /// <param name="options">Dead bands and rules.</param>
    /// <param name="actions">The action file beside a figures file; null where there is none.</param>
    public static AuditOutcome AuditBytes(byte[] bytes, string name, AuditOptions options, Func<byte[]>? actions = null)
    {
        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            var (lines, fault) = PdfLines.Read(bytes);
            return lines is null ? new AuditOutcome(null, fault) : Text(name, lines, options);
        }

        if (bytes.AsSpan().StartsWith("PK"u8))
            return Word(bytes, name, options);
        var text = TextFiles.Decode(bytes);
        var start = text.AsSpan().TrimStart();
        if (start.Length == 0)
            return new AuditOutcome(null, "is empty");
        if (start[0] == '{')
            return Json(text, name, options, actions);
        if (text.Contains('\0', StringComparison.Ordinal))
            return new AuditOutcome(null, "is neither text nor a document that can be read");
        var isPage = start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || Path.GetExtension(name).ToUpperInvariant() is ".HTML" or ".HTM";
        return Text(name, isPage ? HtmlLines.Read(text) : TextFiles.Lines(text), options);
    }

    /// <summary>Audits rows of counts files with printed values.</summary>
    /// <param name="rows">The rows, as printed.</param>
    /// <param name="name">How findings name the file.</param>
    /// <param name="options">Dead bands and rules.</param>
    public static AuditReport AuditCounts(IReadOnlyList<PrintedCount> rows, string name, AuditOptions options) =>
        AuditEngine.Run(CountsModel.Read(name, rows), options);

    private static AuditOutcome Text(string name, List<TextLine> lines, AuditOptions options) => lines.Sum(l => (long)l.Raw.Length) > LongestText
        ? new(null, "holds more than 3,000,000 characters of text; a report is far shorter")
        : new(AuditEngine.Run(ReportTextReader.Read(name, lines), options), null);

    private static AuditOutcome Word(byte[] bytes, string name, AuditOptions options)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return Text(name, DocxLines.Read(stream), options);
        }
        catch (Exception e) when (e is DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException)
        {
            return new AuditOutcome(null, "is no Word document that can be read");
        }
    }

    private static AuditOutcome Json(string text, string name, AuditOptions options, Func<byte[]>? actions)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            switch (((JsonElement?)document.RootElement).Get("schema").Text())
            {
                case FiguresJsonReader.Schema:
                    var model = FiguresJsonReader.Read(name, document.RootElement);
                    if (actions is not null)
                    {
                        using var plan = JsonDocument.Parse(TextFiles.Decode(actions()));
                        ActionsJsonReader.Read(model, plan.RootElement);
                    }

                    return new AuditOutcome(AuditEngine.Run(model, options), null);
                case ActionsJsonReader.Schema:
                    var planModel = new ReportModel(name);
                    ActionsJsonReader.Read(planModel, document.RootElement);
                    return new AuditOutcome(AuditEngine.Run(planModel, options), null);
                default:
                    return new AuditOutcome(null, $"is JSON of another kind; expected schema {FiguresJsonReader.Schema} or {ActionsJsonReader.Schema}");
            }
        }
        catch (JsonException)
        {
            return new AuditOutcome(null, "is no valid JSON");
        }
    }
}
