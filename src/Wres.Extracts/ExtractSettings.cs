namespace Wres.Extracts;

/// <summary>Limits, data checks and the trust's own maps. The defaults are the contract's.</summary>
public sealed record ExtractSettings
{
    /// <summary>Largest file that is read, bytes.</summary>
    public long MaxFileBytes { get; init; } = 500L * 1024 * 1024;
    /// <summary>Most data rows of a file.</summary>
    public long MaxRows { get; init; } = 5_000_000;
    /// <summary>Most columns of a file.</summary>
    public int MaxColumns { get; init; } = 500;
    /// <summary>Longest cell, characters; a longer one rejects its row.</summary>
    public int MaxCellLength { get; init; } = 32_767;
    /// <summary>Most sheets of a workbook.</summary>
    public int MaxSheets { get; init; } = 100;
    /// <summary>Largest ratio of unpacked to packed size of a workbook.</summary>
    public double MaxCompressionRatio { get; init; } = 200;
    /// <summary>Largest unpacked size of a workbook, bytes.</summary>
    public long MaxUnpackedBytes { get; init; } = 2L * 1024 * 1024 * 1024;
    /// <summary>Threads that read one file.</summary>
    public int Workers { get; init; } = 2;
    /// <summary>Issues of each code shown for a file where samples are shown; counts are never capped.</summary>
    public int IssueSampleCap { get; init; } = 50;
    /// <summary>Issues of each code listed for a file where every issue is listed; counts are never capped.</summary>
    public int IssueListCap { get; init; } = 100_000;
    /// <summary>Change of the headcount against an earlier period that is worth an issue, percent.</summary>
    public double HeadcountChangePercent { get; init; } = 20;
    /// <summary>The trust's own header names: (kind, its header) to canonical column name. They come before the aliases.</summary>
    public IReadOnlyList<ColumnMap> Columns { get; init; } = [];
    /// <summary>The trust's own values. They come before every rule of the method.</summary>
    public ValueMaps Values { get; init; } = new();
}

/// <summary>One column map: in files of <paramref name="Kind"/>, the trust's <paramref name="Header"/> means <paramref name="Canonical"/>.</summary>
public sealed record ColumnMap(string Kind, string Header, string Canonical);

/// <summary>
/// The trust's own value maps, from a cell's text (any case) to what it means in the contract's words: a level name for pay
/// grades, a national staff group, an ethnic origin code or label, an assignment category, a case type.
/// </summary>
public sealed record ValueMaps
{
    /// <summary>Pay Grade text to a level such as <c>8a</c>, <c>vsm</c> or <c>consultant</c>.</summary>
    public IReadOnlyDictionary<string, string> PayGrade { get; init; } = new Dictionary<string, string>();
    /// <summary>Staff Group text to a national staff group.</summary>
    public IReadOnlyDictionary<string, string> StaffGroup { get; init; } = new Dictionary<string, string>();
    /// <summary>Ethnic Origin text to a code or label.</summary>
    public IReadOnlyDictionary<string, string> EthnicOrigin { get; init; } = new Dictionary<string, string>();
    /// <summary>Assignment Category text to a text that the population rules know, such as <c>Bank</c> or <c>Permanent</c>.</summary>
    public IReadOnlyDictionary<string, string> AssignmentCategory { get; init; } = new Dictionary<string, string>();
    /// <summary>Case Type text to a text such as <c>Disciplinary</c> or <c>Grievance</c>.</summary>
    public IReadOnlyDictionary<string, string> CaseType { get; init; } = new Dictionary<string, string>();
}
