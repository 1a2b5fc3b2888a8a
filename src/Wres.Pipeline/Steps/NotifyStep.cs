using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Steps;

/// <summary>Tells the people concerned, writes <c>run.json</c> and clears what the steps handed on.</summary>
internal static class NotifyStep
{
    public static async Task<RunState> ExecuteAsync(StepContext context, CancellationToken ct)
    {
        var result = await StoredResults.ReadAsync(context.Parts.Blobs, context.Organisation, context.Period, ct)
            ?? throw new InvalidOperationException($"The result of {context.Organisation} {context.Period} is gone.");
        var quality = await context.ReadWorkAsync<DropQuality>(ValidateStep.QualityName, ct);
        var outbox = new Outbox(context.Parts);
        foreach (var mail in RunMails.For(context.State, context.Settings, result, quality))
            await outbox.SendOnceAsync(mail, ct);
        await RunRecord.WriteAsync(context, result, ct);
        return context.State;
    }

    /// <summary>Deletes what this and older generations handed from step to step; it holds one line per person.</summary>
    public static async Task ClearAsync(StepContext context, CancellationToken ct)
    {
        var prefix = $"{context.State.Organisation}/{context.State.Period}/";
        var leftovers = new List<BlobPath>();
        await foreach (var blob in context.Parts.Blobs.ListAsync(Containers.Work, prefix, ct))
        {
            if (int.TryParse(blob.Path.Name[prefix.Length..].Split('/')[0], System.Globalization.CultureInfo.InvariantCulture, out var generation)
                && generation <= context.State.Generation)
                leftovers.Add(blob.Path);
        }

        foreach (var path in leftovers)
            await context.Parts.Blobs.DeleteAsync(path, ct);
    }
}
