using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Steps;

/// <summary>Tells the people concerned, and writes <c>run.json</c>.</summary>
internal static class NotifyStep
{
    public static async Task<RunState> ExecuteAsync(StepContext context, CancellationToken ct)
    {
        var result = await StoredResults.ReadAsync(context.Parts.Blobs, context.Organisation, context.Period, ct)
            ?? throw new InvalidOperationException($"The result of {context.Organisation} {context.Period} is gone.");
        var quality = await context.ReadWorkAsync<DropQuality>(ValidateStep.QualityName, ct);
        await context.RequireCurrentAsync(ct);
        await new RunMails(context.Parts, context.State, context.Settings).SendAsync(quality, ct);
        await RunRecord.WriteAsync(context, result, ct);
        return context.State;
    }
}
