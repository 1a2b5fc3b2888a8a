using System.Security.Cryptography;
using Wres.Extracts;
using Wres.Reports.Audit;

namespace Wres.Functions.Auditing;

/// <summary>Audits one file by what it is: a table of counts by the extracts' reader, everything else by the audit's own.</summary>
internal static class AuditFiles
{
    /// <summary>Audits a named file.</summary>
    public static AuditOutcome Audit(string path, AuditOptions options, CancellationToken ct)
    {
        if (!File.Exists(path))
            return new AuditOutcome(null, Directory.Exists(path) ? "is a folder; name its files" : "does not exist");
        if (!ReportAudit.IsTableFile(path))
            return ReportAudit.AuditFile(path, path, options);
        try
        {
            return Table(File.ReadAllBytes(path), path, options, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new AuditOutcome(null, "can't be read");
        }
    }

    /// <summary>Audits the bytes of a file; its name tells counts files from reports, and names it in the findings.</summary>
    public static AuditOutcome Audit(byte[] bytes, string name, AuditOptions options, CancellationToken ct) =>
        ReportAudit.IsTableFile(name) ? Table(bytes, name, options, ct) : ReportAudit.AuditBytes(bytes, name, options);

    private static AuditOutcome Table(byte[] bytes, string name, AuditOptions options, CancellationToken ct)
    {
        var file = new DroppedFile(Path.GetFileName(name), Convert.ToHexStringLower(SHA256.HashData(bytes)), default, () => new MemoryStream(bytes));
        var table = PrintedTableReader.Read(file, new ExtractSettings(), ct);
        if (table.Fault is { } fault)
            return new AuditOutcome(null, fault);
        if (table.Kind != "counts")
            return new AuditOutcome(null, $"is a {table.Kind} file; the audit reads counts files with printed values");
        return new AuditOutcome(ReportAudit.AuditCounts([.. table.Rows.Select(Row)], name, options), null);
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
