using System.Security.Cryptography;
using Wres.Extracts;
using Wres.Reports.Audit;

namespace Wres.Functions.Verbs;

/// <summary>Audits one named file by what it is: a table of counts by the extracts' reader, everything else by the audit's own.</summary>
internal static class AuditFiles
{
    public static AuditOutcome Audit(string path, AuditOptions options, CancellationToken ct)
    {
        if (!File.Exists(path))
            return new AuditOutcome(null, Directory.Exists(path) ? "is a folder; name its files" : "does not exist");
        return ReportAudit.IsTableFile(path) ? Table(path, options, ct) : ReportAudit.AuditFile(path, path, options);
    }

    private static AuditOutcome Table(string path, AuditOptions options, CancellationToken ct)
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

        var file = new DroppedFile(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(bytes)), default, () => new MemoryStream(bytes));
        var table = PrintedTableReader.Read(file, new ExtractSettings(), ct);
        if (table.Fault is { } fault)
            return new AuditOutcome(null, fault);
        if (table.Kind != "counts")
            return new AuditOutcome(null, $"is a {table.Kind} file; the audit reads counts files with printed values");
        return new AuditOutcome(ReportAudit.AuditCounts([.. table.Rows.Select(Row)], path, options), null);
    }

    private static PrintedCount Row(PrintedRow row)
    {
        string Cell(string column) => row.Cells.GetValueOrDefault(column) ?? "";
        return new PrintedCount
        {
            Row = row.Row,
            Period = Cell("Period"),
            Indicator = Cell("Indicator"),
            Measure = Cell("Measure"),
            Group = Cell("Group"),
            Area = Cell("Area"),
            Level = Cell("Level"),
            Numerator = Cell("Numerator"),
            Denominator = Cell("Denominator"),
            Value = Cell("Value"),
        };
    }
}
