using Wres.Domain.Inputs;

namespace Wres.Pipeline.Actions;

/// <summary>What was done to an action.</summary>
public enum ActionChangeKind
{
    /// <summary>It was made here, and is in no dropped file.</summary>
    Created,
    /// <summary>It was changed.</summary>
    Changed,
    /// <summary>It was closed.</summary>
    Closed,
    /// <summary>It came in a file, for the first time or with other words than in the file before.</summary>
    Dropped,
    /// <summary>It was in the file before, and is in none now.</summary>
    Removed,
}

/// <summary>One version of an action, as a person left it or as a file brought it.</summary>
/// <param name="Version">1 for the first, then one more each; of what a file brought, known only in the whole history.</param>
/// <param name="Action">The action as it was left.</param>
/// <param name="Kind">What was done.</param>
/// <param name="At">When.</param>
/// <param name="By">By whom: the name of the key, or <see cref="ActionPlan.ByFile"/>.</param>
/// <param name="Over">Hash of the dropped file's row that this was made over; null where there was none.</param>
public sealed record StoredAction(int Version, PlannedAction Action, ActionChangeKind Kind, DateTimeOffset At, string By, string? Over);

/// <summary>An action of the plan with its version.</summary>
/// <param name="Action">The action.</param>
/// <param name="ETag">Changes with every change of the action.</param>
/// <param name="Source">dropped, or changed (by a person, since it was dropped).</param>
public sealed record PlanEntry(PlannedAction Action, string ETag, string Source);

/// <summary>Why an action could not be written.</summary>
public enum ActionRefusal
{
    /// <summary>It was written.</summary>
    None,
    /// <summary>There is none of this reference.</summary>
    Missing,
    /// <summary>There is one of this reference already.</summary>
    Exists,
    /// <summary>Someone else changed it meanwhile.</summary>
    Changed,
}

/// <summary>What became of a change: the entry as it is now, or why it could not be.</summary>
public sealed record ActionWrite(PlanEntry? Entry, ActionRefusal Refusal);
