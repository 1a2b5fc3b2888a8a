using System.Text;
using Wres.Domain.Inputs;
using Wres.Domain.Results;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Reports;

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
        var shortfalls = new List<string>();
        if (context.State.Options.Documents)
        {
            var documents = await DocumentSet.RenderHtmlAsync(await InputsAsync(context, result, inputs, quality, ct), ct);
            foreach (var document in documents)
                await WriteAsync($"{document.Name}.html", Encoding.UTF8.GetBytes(document.Html));
            foreach (var (name, pdf) in await PrintAsync(context, [.. documents.Where(d => d.Print)], shortfalls, ct))
                await WriteAsync($"{name}.pdf", pdf);
        }

        foreach (var stale in OutputNames.All.Where(n => !written.Contains(n)))
            await context.Parts.Blobs.DeleteAsync(context.Result(stale), ct);
        return context.State with { Shortfalls = shortfalls };

        async Task WriteAsync(string name, byte[] bytes)
        {
            await context.Parts.Blobs.WriteAsync(context.Result(name), bytes, ct);
            written.Add(name);
        }
    }

    private static async Task<DocumentInputs> InputsAsync(StepContext context, IndicatorsDocument result, PeriodInputs inputs, DropQuality quality, CancellationToken ct) => new(
        result, inputs.Actions, quality.Files, quality.PeriodIssues, context.Settings.Style, context.Settings.Narrative, context.Settings.Method,
        context.State.Options.Edition, await StoredResults.EarlierAsync(context.Parts.Blobs, context.Organisation, context.Period, ct),
        await KnownFigures.PreviousActionsAsync(context, ct));

    /// <summary>Prints what can be printed; a browser that is missing or fails costs the PDFs and is said, never the run.</summary>
    private static async Task<IReadOnlyList<(string Name, byte[] Pdf)>> PrintAsync(
        StepContext context, IReadOnlyList<RenderedDocument> documents, List<string> shortfalls, CancellationToken ct)
    {
        if (context.Parts.Printer is not { } printer)
        {
            shortfalls.Add($"No PDFs ({string.Join(", ", documents.Select(d => d.Name + ".pdf"))}): {context.Parts.PrinterMissing}");
            return [];
        }

        var printed = new List<(string, byte[])>();
        foreach (var document in documents)
        {
            try
            {
                printed.Add((document.Name, await printer.PrintAsync(document, ct)));
            }
            catch (PrintingFailedException e)
            {
                shortfalls.Add($"No {document.Name}.pdf: {e.Message}");
            }
        }

        return printed;
    }
}
