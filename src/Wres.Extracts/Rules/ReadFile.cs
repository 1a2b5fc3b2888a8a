using Wres.Domain.Quality;
using Wres.Domain.Results;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Rows;
using Wres.Extracts.Schemas;

namespace Wres.Extracts.Rules;

/// <summary>A file of the drop after reading: what its rows became so far. Quarantined where it has no kind.</summary>
internal class ReadFile(DroppedFile file, Schema? schema, IssueLog log)
{
    private readonly Dictionary<string, long> _excludedBy = new(StringComparer.Ordinal);

    public DroppedFile File { get; } = file;

    /// <summary>Its kind; null where it is quarantined.</summary>
    public Schema? Schema { get; } = schema;

    public IssueLog Log { get; private set; } = log;

    public bool Superseded { get; private set; }

    /// <summary>The code of a quarantine.</summary>
    public string? Reason { get; init; }

    public virtual long DataRows => 0;

    public virtual NotRowsEntry NotRows => new(0, 0, 0);

    /// <summary>Notes that a rule excluded rows.</summary>
    public void Exclude(string rule, long rows = 1)
    {
        if (rows == 0) return;
        _excludedBy.TryGetValue(rule, out var sum);
        _excludedBy[rule] = sum + rows;
    }

    /// <summary>How many rows a rule excluded.</summary>
    public long Excluded(string rule) => _excludedBy.GetValueOrDefault(rule);

    /// <summary>Another file counts instead: all rows are excluded, whatever they hold.</summary>
    public virtual void Supersede(string by)
    {
        Superseded = true;
        Log = new IssueLog(1);
        Log.Add(IssueCatalogue.Superseded, detail: $"The file that counts is {by}.");
        _excludedBy.Clear();
        Exclude("superseded", DataRows);
    }

    /// <summary>The file's entry and issues.</summary>
    public FileQuality Quality()
    {
        var rejectedBy = Log.Rejections();
        var (excluded, rejected) = (_excludedBy.Values.Sum(), rejectedBy.Values.Sum());
        var input = new InputEntry
        {
            Kind = Schema?.Name,
            File = File.Name,
            Sha256 = File.Sha256,
            Status = Status(),
            Reason = Reason,
        };
        if (Schema is not null)
        {
            input = input with
            {
                Rows = DataRows,
                Counted = DataRows - excluded - rejected,
                Excluded = excluded,
                Rejected = rejected,
                ExcludedBy = CodeCounts.InOrder(_excludedBy),
                RejectedBy = rejectedBy,
                NotRows = NotRows,
            };
        }

        return new FileQuality(input, Log.Issues(File.Name), Log.Capped, Log.Counts());
    }

    private string Status()
    {
        if (Schema is null) return "quarantined";
        if (Superseded) return "superseded";
        return Log.HasFindings ? "accepted-with-issues" : "accepted";
    }
}

/// <summary>A read file with its records.</summary>
internal sealed class ReadFile<T>(DroppedFile file, OpenedFile opened, FileRows<T> rows) : ReadFile(file, opened.Header.Schema, rows.Log)
    where T : struct, IRowRecord
{
    public PagedList<T> Records => rows.Records;

    public override long DataRows => rows.DataRows;

    public override NotRowsEntry NotRows => new(rows.Blank, rows.RepeatedHeader, rows.Footer);

    public override void Supersede(string by)
    {
        base.Supersede(by);
        rows.Records.Clear();
    }
}
