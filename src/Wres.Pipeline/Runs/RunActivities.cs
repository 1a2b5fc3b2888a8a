using System.Diagnostics;
using Wres.Domain;

namespace Wres.Pipeline.Runs;

/// <summary>
/// The trace of a run: one root where it is started, one child for every piece of work on a step, in whatever process. Nobody
/// listening means no activity at all.
/// </summary>
public static class RunActivities
{
    /// <summary>Name of the source, for those who listen.</summary>
    public const string SourceName = "Wres.Pipeline";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>
    /// Records the root of a run's trace and gives its W3C id. A run has a trace of its own, which is not that of the request or
    /// of the run that led to it: a link says where it came from.
    /// </summary>
    internal static string? Root(OrganisationCode organisation, ReportingPeriod period)
    {
        var cause = Activity.Current;
        Activity.Current = null;
        try
        {
            using var activity = Source.StartActivity(ActivityKind.Internal, links: cause is null ? null : [new ActivityLink(cause.Context)], name: "run");
            return Tag(activity, organisation.Value, period.Id)?.Id;
        }
        finally
        {
            Activity.Current = cause;
        }
    }

    /// <summary>True where anyone listens.</summary>
    internal static bool IsWatched => Source.HasListeners();

    internal static Activity? Step(StepMessage message, string? trace)
    {
        var parent = ActivityContext.TryParse(trace, null, isRemote: true, out var context) ? context : default;
        var activity = Source.StartActivity($"step {message.Step}", ActivityKind.Consumer, parent);
        activity?.SetTag("wres.generation", message.Generation);
        return Tag(activity, message.Organisation, message.Period);
    }

    private static Activity? Tag(Activity? activity, string organisation, string period)
    {
        activity?.SetTag("wres.organisation", organisation);
        activity?.SetTag("wres.period", period);
        return activity;
    }
}
