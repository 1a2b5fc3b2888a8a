using Wres.Domain.Inputs;
using Wres.Pipeline.Actions;

namespace Wres.Functions.Api.Actions;

/// <summary>An action with the version that a change of it must name. Source: dropped, or changed since.</summary>
internal sealed record ActionView(PlannedAction Action, string ETag, string Source)
{
    public static ActionView Of(PlanEntry entry) => new(entry.Action, entry.ETag, entry.Source);
}

/// <summary>The action plan.</summary>
internal sealed record ActionList(IReadOnlyList<ActionView> Actions);

/// <summary>One version of an action, as a file brought it or a person left it.</summary>
internal sealed record ActionVersionView(int Version, ActionChangeKind Change, DateTimeOffset At, string By, PlannedAction Action);

/// <summary>The versions of an action, oldest first.</summary>
internal sealed record ActionHistoryView(IReadOnlyList<ActionVersionView> Versions);
