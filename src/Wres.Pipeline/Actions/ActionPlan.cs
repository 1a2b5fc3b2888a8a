using System.Globalization;
using System.Text;
using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Steps;

namespace Wres.Pipeline.Actions;

/// <summary>
/// The action plan of an organisation and period: the rows of its dropped file with what people changed since. Of an action that
/// was changed here and came again in a file with other words, the later of the two counts, which is the file. Every version is
/// kept: the newest that a person left in its row, those before it and what files brought in the history.
/// </summary>
public sealed class ActionPlan(PipelineParts parts)
{
    /// <summary>Who made a version that came in a file.</summary>
    public const string ByFile = "dropped file";

    private const string Table = "actions";
    private const string HistoryTable = "action-history";

    /// <summary>The plan, dropped rows first in their order, then those made here by reference.</summary>
    public async Task<IReadOnlyList<PlanEntry>> ListAsync(OrganisationCode organisation, ReportingPeriod period, CancellationToken ct) =>
        Merge(await KnownFigures.ActionsAsync(parts.Blobs, organisation, period, ct), await ChangedAsync(organisation, period, ct));

    /// <summary>The versions of an action, oldest first: as files brought it and as people left it.</summary>
    public async Task<IReadOnlyList<StoredAction>> HistoryAsync(OrganisationCode organisation, ReportingPeriod period, string reference, CancellationToken ct)
    {
        var versions = new Dictionary<string, StoredAction>(StringComparer.Ordinal);
        await foreach (var row in parts.Tables.ListAsync(HistoryTable, Key(organisation, period, reference), ct))
            versions[row.Row] = StateJson.Read<StoredAction>(row.Json);
        if (await parts.Tables.FindAsync(Table, Partition(organisation, period), Mark(reference), ct) is { } newest && StateJson.Read<StoredAction>(newest.Json) is var last)
            versions[VersionKey(last)] = last;
        return [.. versions.OrderBy(v => v.Value.At).ThenBy(v => v.Value.Version).ThenBy(v => v.Key, StringComparer.Ordinal).Select((v, i) => v.Value with { Version = i + 1 })];
    }

    /// <summary>Puts into the history what a file changes in the plan: rows that are new or say something else, and rows that are gone. Doing it again adds nothing.</summary>
    internal async Task NoteFileAsync(
        OrganisationCode organisation, ReportingPeriod period, int generation, IReadOnlyList<PlannedAction> before, IReadOnlyList<PlannedAction> now, CancellationToken ct)
    {
        var were = before.Select(Hash).ToHashSet(StringComparer.Ordinal);
        var fresh = now.Where(a => !were.Contains(Hash(a))).Select(a => (a, ActionChangeKind.Dropped));
        var gone = before.ExceptBy(now.Select(a => a.Reference), a => a.Reference, StringComparer.Ordinal).Select(a => (a, ActionChangeKind.Removed));
        foreach (var (action, kind) in fresh.Concat(gone))
        {
            var version = new StoredAction(0, action, kind, parts.Clock.GetUtcNow(), ByFile, null);
            var key = $"file-{generation.ToString("D8", CultureInfo.InvariantCulture)}-{Hash(action)}";
            await parts.Tables.InsertAsync(HistoryTable, Key(organisation, period, action.Reference), key, Encoding.UTF8.GetString(StateJson.Write(version)), ct);
        }
    }

    /// <summary>Adds an action.</summary>
    public async Task<ActionWrite> CreateAsync(OrganisationCode organisation, ReportingPeriod period, PlannedAction action, string by, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (await FindAsync(organisation, period, action.Reference, ct) is { } there)
            return new ActionWrite(there, ActionRefusal.Exists);
        return await PutAsync(organisation, period, action, ActionChangeKind.Created, by, null, ct);
    }

    /// <summary>Changes the version of an action that the ETag names.</summary>
    public async Task<ActionWrite> ChangeAsync(
        OrganisationCode organisation, ReportingPeriod period, PlannedAction action, ActionChangeKind kind, string by, string eTag, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (await FindAsync(organisation, period, action.Reference, ct) is not { } there)
            return new ActionWrite(null, ActionRefusal.Missing);
        return there.ETag == eTag
            ? await PutAsync(organisation, period, action, kind, by, there, ct)
            : new ActionWrite(there, ActionRefusal.Changed);
    }

    /// <summary>One action, or null.</summary>
    public async Task<PlanEntry?> FindAsync(OrganisationCode organisation, ReportingPeriod period, string reference, CancellationToken ct) =>
        (await ListAsync(organisation, period, ct)).FirstOrDefault(e => e.Action.Reference == reference);

    /// <summary>The dropped rows with what people changed.</summary>
    internal static IReadOnlyList<PlanEntry> Merge(IReadOnlyList<PlannedAction> dropped, IReadOnlyList<(TableRow Row, StoredAction Stored)> changed)
    {
        var byReference = changed.ToDictionary(c => c.Stored.Action.Reference, StringComparer.Ordinal);
        var plan = new List<PlanEntry>();
        foreach (var action in dropped)
        {
            var hash = Hash(action);
            var use = byReference.Remove(action.Reference, out var change) && change.Stored.Over == hash;
            plan.Add(use ? Entry(change) : new PlanEntry(action, $"dropped-{hash}", "dropped"));
        }

        return [.. plan, .. byReference.Values.OrderBy(c => c.Stored.Action.Reference, StringComparer.Ordinal).Select(Entry)];
    }

    /// <summary>What people changed in the plan of a period.</summary>
    internal async Task<IReadOnlyList<(TableRow Row, StoredAction Stored)>> ChangedAsync(OrganisationCode organisation, ReportingPeriod period, CancellationToken ct)
    {
        var changed = new List<(TableRow, StoredAction)>();
        await foreach (var row in parts.Tables.ListAsync(Table, Partition(organisation, period), ct))
            changed.Add((row, StateJson.Read<StoredAction>(row.Json)));
        return changed;
    }

    private static PlanEntry Entry((TableRow Row, StoredAction Stored) change) => new(change.Stored.Action, $"changed-{change.Row.ETag}", "changed");

    private async Task<ActionWrite> PutAsync(
        OrganisationCode organisation, ReportingPeriod period, PlannedAction action, ActionChangeKind kind, string by, PlanEntry? there, CancellationToken ct)
    {
        var (partition, mark) = (Partition(organisation, period), Mark(action.Reference));
        var row = await parts.Tables.FindAsync(Table, partition, mark, ct);
        var previous = row is null ? null : StateJson.Read<StoredAction>(row.Json);
        if (there is { Source: "changed" } && (row is null || $"changed-{row.ETag}" != there.ETag))
            return new ActionWrite(await FindAsync(organisation, period, action.Reference, ct), ActionRefusal.Changed);
        if (previous is not null)
            await KeepAsync(organisation, period, previous, ct);
        var over = there is null ? null : there.Source == "dropped" ? there.ETag["dropped-".Length..] : previous!.Over;
        var next = new StoredAction(checked((previous?.Version ?? 0) + 1), action, kind, parts.Clock.GetUtcNow(), by, over);
        var json = Encoding.UTF8.GetString(StateJson.Write(next));
        var stored = row is null
            ? await parts.Tables.InsertAsync(Table, partition, mark, json, ct)
            : await parts.Tables.ReplaceAsync(Table, row, json, ct);
        return stored is null
            ? new ActionWrite(await FindAsync(organisation, period, action.Reference, ct), there is null ? ActionRefusal.Exists : ActionRefusal.Changed)
            : new ActionWrite(Entry((stored, next)), ActionRefusal.None);
    }

    /// <summary>Puts the version that is about to be replaced into the history; it is there once however often this happens.</summary>
    private Task KeepAsync(OrganisationCode organisation, ReportingPeriod period, StoredAction version, CancellationToken ct) =>
        parts.Tables.InsertAsync(
            HistoryTable, Key(organisation, period, version.Action.Reference), VersionKey(version),
            Encoding.UTF8.GetString(StateJson.Write(version)), ct);

    private static string VersionKey(StoredAction version) => version.Version.ToString("D8", CultureInfo.InvariantCulture);

    private static string Partition(OrganisationCode organisation, ReportingPeriod period) => $"{organisation}|{period}";

    private static string Key(OrganisationCode organisation, ReportingPeriod period, string reference) => $"{organisation}|{period}|{Mark(reference)}";

    /// <summary>References are free text, which row keys are not.</summary>
    private static string Mark(string reference) => BlobBytes.Sha256(Encoding.UTF8.GetBytes(reference))[..32];

    private static string Hash(PlannedAction action) => BlobBytes.Sha256(StateJson.Write(action))[..16];
}
