namespace Wres.Domain.Results;

/// <summary>
/// <c>indicators.json</c>: the one result document of an organisation and period. Numbers are unrounded; a member that does
/// not apply is absent (null here), never NaN, infinity or a 0 that stands for nothing.
/// </summary>
public sealed record IndicatorsDocument
{
    /// <summary>Name and version of the document's shape.</summary>
    public string Schema { get; init; } = "wres-indicators/1";
    /// <summary>The organisation.</summary>
    public required OrganisationEntry Organisation { get; init; }
    /// <summary>The period.</summary>
    public required PeriodEntry Period { get; init; }
    /// <summary>The run that made it.</summary>
    public required RunEntry Run { get; init; }
    /// <summary>Headcount; absent where there is none.</summary>
    public WorkforceEntry? Workforce { get; init; }
    /// <summary>Always nine, in order.</summary>
    public required IReadOnlyList<IndicatorResult> Indicators { get; init; }
    /// <summary>Always nine, in order.</summary>
    public required IReadOnlyList<ComparisonEntry> Comparison { get; init; }
    /// <summary>Always nine, in order; the same month of every year known, the current one included.</summary>
    public required IReadOnlyList<TrendEntry> Trend { get; init; }
    /// <summary>Declaration rate and issues by code.</summary>
    public required QualityEntry Quality { get; init; }
}

/// <summary>ODS code and name; the name is the code where the settings give none.</summary>
public sealed record OrganisationEntry(string Code, string Name);

/// <summary>The period. Kind: <c>annual</c> or <c>monitoring</c>. Dates are <c>yyyy-MM-dd</c>, both ends included.</summary>
public sealed record PeriodEntry(string Id, string Kind, string Snapshot, string From, string To, string Label, int SurveyYear)
{
    /// <summary>The entry of a period.</summary>
    public static PeriodEntry Of(ReportingPeriod p) => new(
        p.Id, p.IsAnnual ? "annual" : "monitoring",
        p.Snapshot.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        p.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        p.Snapshot.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        p.Label, p.SurveyYear);
}

/// <summary>Identity of the run: id and time are the only members that differ between two runs of the same inputs.</summary>
public sealed record RunEntry(string Id, string At, string Method, string SettingsHash, IReadOnlyList<InputEntry> Inputs);

/// <summary>
/// One dropped file. Status: accepted, accepted-with-issues, superseded or quarantined (no kind, no rows; reason = the issue
/// code). Rows = counted + excluded + rejected.
/// </summary>
public sealed record InputEntry
{
    /// <summary>Kind by its header row; absent where quarantined.</summary>
    public string? Kind { get; init; }
    /// <summary>File name within the drop.</summary>
    public required string File { get; init; }
    /// <summary>Hash of the bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }
    /// <summary>See the record.</summary>
    public required string Status { get; init; }
    /// <summary>Issue code of a quarantine.</summary>
    public string? Reason { get; init; }
    /// <summary>Data rows.</summary>
    public long? Rows { get; init; }
    /// <summary>Rows that are counted.</summary>
    public long? Counted { get; init; }
    /// <summary>Rows excluded by a named rule.</summary>
    public long? Excluded { get; init; }
    /// <summary>Rows rejected by an issue code.</summary>
    public long? Rejected { get; init; }
    /// <summary>Excluded rows by rule.</summary>
    public IReadOnlyDictionary<string, long>? ExcludedBy { get; init; }
    /// <summary>Rejected rows by issue code.</summary>
    public IReadOnlyDictionary<string, long>? RejectedBy { get; init; }
    /// <summary>Rows that are no data: blank, repeatedHeader, footer.</summary>
    public NotRowsEntry? NotRows { get; init; }
}

/// <summary>Rows of a file that are no data rows.</summary>
public sealed record NotRowsEntry(long Blank, long RepeatedHeader, long Footer);

/// <summary>Headcount by group.</summary>
public sealed record WorkforceEntry(long Total, long White, long Bme, long Unknown);

/// <summary>Completeness of ethnicity, 0 to 1 (absent without a workforce), and issues by code.</summary>
public sealed record QualityEntry(double? EthnicityDeclared, IReadOnlyList<QualityIssue> Issues);

/// <summary>How often an issue occurred over all files.</summary>
public sealed record QualityIssue(string Code, string Severity, long Count);
