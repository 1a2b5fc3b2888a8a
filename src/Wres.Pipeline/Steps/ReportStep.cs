using System.Text;
using Wres.Domain.Inputs;
using Wres.Domain.Results;
using Wres.Pipeline.Actions;
using Wres.Pipeline.Runs;
using Wres.Reports;
using Wres.Reports.Audit;
using Wres.Reports.Audit.Output;
using Wres.Reports.Submission;

namespace Wres.Pipeline.Steps;

/// <summary>Makes the documents, the data-quality files and the submission from the stored result.</summary>
internal static class ReportStep
{
    public static async Task<RunState> ExecuteAsync(StepContext context, CancellationToken ct)
    {
        var result = await StoredResults.ReadAsync(context.Parts.Blobs, context.Organisation, context.Period, ct)
            ?? throw new InvalidOperationException($"The result of {context.Organisation} {context.Period} is gone.");
        var inputs = await context.ReadWorkAsync<PeriodInputs>(ValidateStep.InputsName, ct);
        var quality = await context.ReadWorkAsync<DropQuality>(ValidateStep.QualityName, ct);
        var written = new HashSet<string>(StringComparer.Ordinal);
        await WriteAsync(OutputNames.QualityCsv, DataQualityCsv.Write(quality.Files, quality.PeriodIssues));
        var previous = await StoredResults.ReadAsync(context.Parts.Blobs, context.Organisation, context.Period.YearBefore, ct);
        await WriteAsync(OutputNames.SubmissionCsv, SubmissionWriter.Csv(result, inputs.Counts, previous, context.Settings.Method));
        await WriteAsync(OutputNames.SubmissionWorkbook, SubmissionWriter.Xlsx(result, inputs.Counts, previous, context.Settings.Method));
        var shortfalls = new List<string>();
        string? verdict = null;
        if (context.State.Options.Documents)
        {
            var documents = await DocumentSet.RenderHtmlAsync(await InputsAsync(context, result, inputs, quality, ct), ct);
            foreach (var document in documents)
                await WriteAsync($"{document.Name}.html", Encoding.UTF8.GetBytes(document.Html));
            var audit = SelfAudit.Of(documents, new AuditOptions { Method = context.Settings.Method }, result);
            await WriteAsync(OutputNames.Audit, AuditJson.Write(audit));
            shortfalls.AddRange(audit.Failures());
            verdict = audit.Verdict;
            await PrintAsync(context, [.. documents.Where(d => d.Print)], shortfalls, WriteAsync, ct);
        }

        foreach (var stale in OutputNames.All.Where(n => !written.Contains(n)))
            await context.DeleteSharedAsync(context.Result(stale), ct);
        return context.State with { Shortfalls = shortfalls, Audit = verdict };

        async Task WriteAsync(string name, byte[] bytes)
        {
            await context.WriteSharedAsync(context.Result(name), bytes, ct);
            written.Add(name);
        }
    }

    private static async Task<DocumentInputs> InputsAsync(StepContext context, IndicatorsDocument result, PeriodInputs inputs, DropQuality quality, CancellationToken ct) => new(
        result, await ActionsAsync(context, inputs, ct), quality.Files, quality.PeriodIssues, context.Settings.Style, context.Settings.Narrative, context.Settings.Method,
        context.State.Options.Edition, await StoredResults.EarlierAsync(context.Parts.Blobs, context.Organisation, context.Period, ct),
        await KnownFigures.PreviousActionsAsync(context, ct));

    /// <summary>The dropped plan with what people changed since.</summary>
    private static async Task<IReadOnlyList<PlannedAction>> ActionsAsync(StepContext context, PeriodInputs inputs, CancellationToken ct)
    {
        var changed = await new ActionPlan(context.Parts).ChangedAsync(context.Organisation, context.Period, ct);
        return [.. ActionPlan.Merge(inputs.Actions, changed).Select(a => a.Action)];
    }

    /// <summary>Prints what can be printed; a browser that is missing or fails costs the PDFs and is said, never the run.</summary>
    private static async Task PrintAsync(
        StepContext context, IReadOnlyList<RenderedDocument> documents, List<string> shortfalls, Func<string, byte[], Task> write, CancellationToken ct)
    {
        if (context.Parts.Printer is not { } printer)
        {
            shortfalls.Add($"No PDFs ({string.Join(", ", documents.Select(d => d.Name + ".pdf"))}): {context.Parts.PrinterMissing}");
            return;
        }

        // The printer bounds how many pages are open at once; what is written and said keeps the order of the documents.
        var prints = documents.Select(d => printer.PrintAsync(d, ct).WaitAsync(ct)).ToList();
        for (var i = 0; i < prints.Count; i++)
        {
            try
            {
                await write($"{documents[i].Name}.pdf", await prints[i]);
            }
            catch (PrintingFailedException e)
            {
                shortfalls.Add($"No {documents[i].Name}.pdf: {e.Message}");
            }
        }
    }
}
