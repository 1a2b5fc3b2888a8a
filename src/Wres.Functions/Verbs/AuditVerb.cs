using System.CommandLine;
using System.Text;
using Wres.Functions.Auditing;
using Wres.Reports.Audit;
using Wres.Reports.Audit.Output;

namespace Wres.Functions.Verbs;

/// <summary><c>audit</c>: works out published figures again and says what does not hold.</summary>
internal static class AuditVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Reports (.txt, .html, .pdf, .docx), figures or action plans as JSON, or counts files (.csv, .xlsx).", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "The machine-readable answer on standard output." };
        var csv = new Option<string?>("--csv") { Description = "Also write the findings to this CSV file." };
        var html = new Option<string?>("--html") { Description = "Also write a page with the report's lines beside the findings." };
        var verbose = new Option<bool>("--verbose") { Description = "Details of an unexpected failure." };
        var command = new Command("audit", "Recomputes a published set of figures and says what does not follow, or is stated differently in two places.")
        {
            files, json, csv, html, verbose,
        };
        command.SetAction((parsed, ct) => ExecuteAsync(parsed.GetValue(files)!, parsed.GetValue(json), parsed.GetValue(csv), parsed.GetValue(html), ct));
        return command;
    }

    private static async Task<int> ExecuteAsync(string[] files, bool json, string? csv, string? html, CancellationToken ct)
    {
        var options = new AuditOptions();
        var outcomes = new AuditOutcome[files.Length];
        await Parallel.ForAsync(0, files.Length, ct, (i, token) =>
        {
            outcomes[i] = AuditFiles.Audit(files[i], options, token);
            return ValueTask.CompletedTask;
        });
        var unreadable = false;
        for (var i = 0; i < files.Length; i++)
        {
            if (outcomes[i].Fault is not { } fault)
                continue;
            unreadable = true;
            await Console.Error.WriteLineAsync($"{files[i]}: {VerbEdge.OneLine(fault)}");
        }

        var report = AuditReport.Combine(outcomes.Select(o => o.Report).OfType<AuditReport>());
        var written = await WriteAsync(csv, () => AuditCsv.Write(report), ct) && await WriteAsync(html, () => AuditPage.Write(report), ct);
        if (json)
            await Console.Out.WriteLineAsync(Encoding.UTF8.GetString(AuditJson.Write(report)));
        else
            AuditTable.Write(report);
        return unreadable || !written ? ExitCodes.Unusable : report.HasErrors ? ExitCodes.DoneWithFindings : ExitCodes.Done;
    }

    private static async Task<bool> WriteAsync(string? path, Func<string> content, CancellationToken ct)
    {
        if (path is null)
            return true;
        try
        {
            await File.WriteAllTextAsync(path, content(), ct);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{path}: can't be written");
            return false;
        }
    }
}
