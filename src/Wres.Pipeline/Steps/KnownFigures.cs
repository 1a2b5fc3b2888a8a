using Wres.Domain;
using Wres.Domain.Comparison;
using Wres.Domain.Inputs;
using Wres.Extracts;
using Wres.Pipeline.Actions;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Privacy;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Steps;

/// <summary>
/// Figures of earlier years that this and earlier drops of the organisation hold: counts of any period and survey rows of any
/// year. A later drop never changes an earlier period's own result, so only drops up to the compared period are asked.
/// </summary>
internal sealed record KnownFigures(IReadOnlyList<CountsFigure> Counts, IReadOnlyList<SurveyFigure> Survey, IReadOnlyList<PlannedAction> Actions)
{
    private static BlobPath Path(OrganisationCode organisation, ReportingPeriod period) => new(Containers.Work, $"{organisation}/known/{period}.json");

    public static async Task WriteAsync(StepContext context, PeriodInputs inputs, CancellationToken ct)
    {
        var before = await ActionsAsync(context.Parts.Blobs, context.Organisation, context.Period, ct);
        if (before.Count + inputs.Actions.Count > 0)
        {
            await context.RequireCurrentAsync(ct);
            // First, so that a process that dies in between finds the same difference again.
            await new ActionPlan(context.Parts).NoteFileAsync(context.Organisation, context.Period, context.State.Generation, before, inputs.Actions, ct);
        }

        await context.WriteSharedAsync(Path(context.Organisation, context.Period), StateJson.Write(Of(inputs)), ct);
    }

    /// <summary>What is known of earlier years, in ascending order of the drops.</summary>
    public static async Task<KnownHistory> GatherAsync(StepContext context, PeriodInputs current, CancellationToken ct)
    {
        var drops = new List<KnownFigures>();
        foreach (var period in await EarlierDropsAsync(context, ct))
            drops.Add(await ReadAsync(context, period, ct));
        drops.Add(Of(current));
        return new KnownHistory
        {
            Results = await StoredResults.EarlierAsync(context.Parts.Blobs, context.Organisation, context.Period, ct),
            Counts = NewestSets(drops),
            Survey = [.. drops.SelectMany(d => d.Survey)],
        };
    }

    /// <summary>The action plan as its file was last validated; empty where there is none.</summary>
    public static async Task<IReadOnlyList<PlannedAction>> ActionsAsync(IBlobStore blobs, OrganisationCode organisation, ReportingPeriod period, CancellationToken ct)
    {
        await using var known = await blobs.OpenAsync(Path(organisation, period), null, ct);
        return known is null ? [] : StateJson.Read<KnownFigures>(known).Actions;
    }

    /// <summary>The action plan of the same month a year earlier; null where no drop of it holds one.</summary>
    public static async Task<PlannedAction[]?> PreviousActionsAsync(StepContext context, CancellationToken ct)
    {
        var previous = context.Period.YearBefore;
        var changed = await new ActionPlan(context.Parts).ChangedAsync(context.Organisation, previous, ct);
        var dropped = (await EarlierDropsAsync(context, ct)).Contains(previous) ? (await ReadAsync(context, previous, ct)).Actions : [];
        var actions = ActionPlan.Merge(dropped, changed);
        return actions.Count == 0 ? null : [.. actions.Select(a => a.Action)];
    }

    private static KnownFigures Of(PeriodInputs inputs) => new(inputs.Counts, inputs.Survey ?? [], inputs.Actions);

    /// <summary>
    /// Of one period and indicator, the figures of the latest drop that holds any: a correction replaces the whole set, so that
    /// totals of one drop never meet levels of another.
    /// </summary>
    private static IReadOnlyList<CountsFigure> NewestSets(IReadOnlyList<KnownFigures> drops)
    {
        var sets = new Dictionary<(ReportingPeriod, int), List<CountsFigure>>();
        foreach (var drop in drops)
        {
            foreach (var set in drop.Counts.GroupBy(c => (c.Period, c.Indicator)))
                sets[set.Key] = [.. set];
        }

        return [.. sets.OrderBy(s => s.Key).SelectMany(s => s.Value)];
    }

    private static async Task<IReadOnlyList<ReportingPeriod>> EarlierDropsAsync(StepContext context, CancellationToken ct)
    {
        var periods = new SortedSet<ReportingPeriod>();
        var prefix = $"{context.Organisation}/";
        await foreach (var blob in context.Parts.Blobs.ListAsync(Containers.Extracts, prefix, ct))
        {
            if (blob.Path.Name[prefix.Length..].Split('/') is [var id, var file] && DropFiles.IsExtract(file)
                && ReportingPeriod.TryParse(id, out var period) && period.CompareTo(context.Period) < 0)
                periods.Add(period);
        }

        await foreach (var period in RetainedDrops.ListAsync(context.Parts.Blobs, context.Organisation, ct))
        {
            if (period.CompareTo(context.Period) < 0)
                periods.Add(period);
        }

        return [.. periods];
    }

    private static async Task<KnownFigures> ReadAsync(StepContext context, ReportingPeriod period, CancellationToken ct)
    {
        var parts = context.Parts;
        await using (var known = await parts.Blobs.OpenAsync(Path(context.Organisation, period), null, ct))
        {
            if (known is not null)
                return StateJson.Read<KnownFigures>(known);
        }

        var settings = parts.Settings.Read(context.Organisation, period);
        var files = await DropFiles.ReceiveAsync(parts, context.Organisation, period, null, ct);
        var drop = DropReader.Read(
            context.Organisation, period, DropFiles.ForReading(parts, context.Organisation, period, files, ct), settings.Extracts, settings.Method, null, ct);
        return Of(drop.Inputs);
    }
}
