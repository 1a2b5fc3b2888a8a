namespace Wres.Reports.Audit;

/// <summary>What the audit of one or more files found.</summary>
public sealed record AuditReport
{
    /// <summary>Findings, ordered by file, severity and line.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What could not be checked, and why.</summary>
    public required IReadOnlyList<UncheckedItem> Unchecked { get; init; }

    /// <summary>Number of checks of printed figures that were made.</summary>
    public required int Checked { get; init; }

    /// <summary>Text of every audited file by its name, line by line; empty for figure files.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lines { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>True where a finding of severity A or B was made: the report should not be published as it is.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity is FindingSeverity.A or FindingSeverity.B);

    /// <summary>One report over several files, each file's findings by severity and line.</summary>
    /// <param name="reports">Reports of the files, in the order in which they are to appear.</param>
    public static AuditReport Combine(IEnumerable<AuditReport> reports)
    {
        var all = reports.ToList();
        var lines = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (file, text) in all.SelectMany(r => r.Lines))
            lines.TryAdd(file, text);
        return new AuditReport
        {
            Findings = [.. all.SelectMany(r => r.Findings)],
            Unchecked = [.. all.SelectMany(r => r.Unchecked)],
            Checked = all.Sum(r => r.Checked),
            Lines = lines,
        };
    }
}
