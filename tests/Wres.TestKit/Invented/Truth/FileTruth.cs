namespace Wres.TestKit.Invented.Truth;

/// <summary>What must be said of an invented file, row by row added up.</summary>
public sealed class FileTruth(string file, string kind)
{
    /// <summary>File name.</summary>
    public string File { get; private set; } = file;

    /// <summary>Kind.</summary>
    public string Kind { get; } = kind;

    /// <summary>Data rows.</summary>
    public long Rows => Counted + ExcludedBy.Values.Sum() + RejectedBy.Values.Sum();

    /// <summary>Rows that are counted.</summary>
    public long Counted { get; private set; }

    /// <summary>Rows by rule of exclusion.</summary>
    public SortedDictionary<string, long> ExcludedBy { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows by code of rejection.</summary>
    public SortedDictionary<string, long> RejectedBy { get; } = new(StringComparer.Ordinal);

    /// <summary>Blank rows, repeats of the header and footers.</summary>
    public (long Blank, long RepeatedHeader, long Footer) NotRows { get; set; }

    /// <summary>Gives the file another name.</summary>
    public void Rename(string name) => File = name;

    /// <summary>Counts a row.</summary>
    public void Count() => Counted++;

    /// <summary>Excludes a row.</summary>
    public void Exclude(string rule) => ExcludedBy[rule] = ExcludedBy.GetValueOrDefault(rule) + 1;

    /// <summary>Rejects a row.</summary>
    public void Reject(string code) => RejectedBy[code] = RejectedBy.GetValueOrDefault(code) + 1;

    /// <summary>Everything in one line, to compare by.</summary>
    public override string ToString() =>
        $"{File} {Kind}: counted {Counted}; excluded {Text(ExcludedBy)}; rejected {Text(RejectedBy)}; blank {NotRows.Blank}, header {NotRows.RepeatedHeader}, footer {NotRows.Footer}";

    private static string Text(SortedDictionary<string, long> counts) => string.Join(" ", counts.Select(c => $"{c.Key}={c.Value}"));
}
