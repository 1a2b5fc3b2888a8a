using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Trail;

/// <summary>The entries as they are read one after the other, and what does not fit.</summary>
internal sealed class AuditChain(IReadOnlySet<long> remembered)
{
    private readonly Dictionary<long, string> _hashes = [];
    private long _next = 1;
    private string _hash = StoredEntry.Nothing;
    private AuditAnchor? _before;
    private AuditAnchor? _pruning;

    public long Count { get; private set; }

    public AuditAnchor? Last { get; private set; }

    public long? PrunedThrough => _before?.Number;

    public List<AuditFinding> Findings { get; } = [];

    public void Add(TableRow row)
    {
        Count++;
        if (StoredEntry.TryParse(row.Json) is not { } stored || stored.Entry() is not { } entry)
        {
            Find("entry-changed", _next, "Its row can't be read as an entry.");
            (_next, _hash) = (checked(_next + 1), StoredEntry.HashIn(row.Json));
            return;
        }

        var number = entry.Number;
        if (StoredEntry.Key(number) != row.Row)
            Find("entry-moved", number, "It does not lie where its number belongs: entries were reordered or put in.");
        if (StoredEntry.HashOf(stored.Text) != stored.Hash)
            Find("entry-changed", number, "Its text is not the one that its hash is of.");
        if (Count == 1 && number > 1)
            _before = new AuditAnchor(number - 1, entry.Previous);
        else if (number > _next)
            Find("entry-missing", _next, number - 1 == _next ? "It was removed." : FormattableString.Invariant($"It and those up to {number - 1} were removed."));
        else if (entry.Previous != _hash)
            Find("chain-broken", number, "It does not follow from the entry before it: one of the two was replaced.");
        if (AuditPruning.Of(entry.Event) is { } pruning)
            _pruning = pruning;
        if (remembered.Contains(number))
            _hashes[number] = stored.Hash;
        (_next, _hash, Last) = (checked(number + 1), stored.Hash, new AuditAnchor(number, stored.Hash));
    }

    /// <summary>The oldest entries may be gone only as far as an entry says that retention deleted them.</summary>
    public void CheckStart()
    {
        if (_before is not { } before)
            return;
        var said = _pruning is { } pruning && (before.Number < pruning.Number || before == pruning);
        if (!said)
            Find("entry-missing", 1, FormattableString.Invariant($"It and those up to {before.Number} were removed, and no entry says that retention deleted them."));
    }

    public void CheckHead(bool there, AuditAnchor? head)
    {
        if (!there)
        {
            // The first writer may have died before it set the head.
            if (Last is { Number: > 1 } last)
                Find("head-missing", last.Number, "The head was removed.");
        }
        else if (head is null)
            Find("head-changed", Last?.Number ?? 0, "The head can't be read: someone wrote into it.");
        else if (head.Number > (Last?.Number ?? 0))
            Find("truncated", checked((Last?.Number ?? 0) + 1), FormattableString.Invariant($"The head names entry {head.Number}: the end of the log was cut off."));
        else if (_hashes.TryGetValue(head.Number, out var hash) && hash != head.Hash)
            Find("head-changed", head.Number, "The head names it with another hash.");
    }

    public void Check(KeptAnchor kept)
    {
        if (kept.Anchor.Number > (Last?.Number ?? 0))
            Find("truncated", kept.Anchor.Number, $"{kept.Where} names it, and it is not there: the end of the log was cut off.");
        else if (_hashes.GetValueOrDefault(kept.Anchor.Number) != kept.Anchor.Hash)
            Find("anchor-differs", kept.Anchor.Number, $"{kept.Where} names it with another hash: it, or an entry before it, was replaced.");
    }

    private void Find(string code, long number, string message) => Findings.Add(new AuditFinding(code, number, message));
}
