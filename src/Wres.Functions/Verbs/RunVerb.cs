using System.CommandLine;
using Wres.Domain;
using Wres.Reports;

namespace Wres.Functions.Verbs;

/// <summary><c>run</c>: the whole job once, without a server.</summary>
internal static class RunVerb
{
    private static readonly Option<string> Input = new("--input") { Description = "Folder that holds {organisation}/{period}/ folders with extracts; never written to.", Required = true };
    private static readonly Option<string> Output = new("--output") { Description = "Folder for what comes out; made where it is missing.", Required = true };
    private static readonly Option<string?> Organisation = new("--organisation") { Description = "ODS code, such as RBS; every organisation found where not given." };
    private static readonly Option<string?> Period = new("--period") { Description = "Period yyyy-MM, the month of the snapshot; every period found where not given." };
    private static readonly Option<string?> Settings = new("--settings") { Description = "Settings folder; the input folder's own settings folder where not given." };
    private static readonly Option<string> EditionName = new("--edition") { Description = "public: small numbers hidden; internal: nothing hidden.", DefaultValueFactory = _ => "public" };
    private static readonly Option<bool> NoDocuments = new("--no-documents") { Description = "Figures alone: no report, action plan or board summary." };
    private static readonly Option<string?> Browser = new("--browser") { Description = "Chromium, Chrome or Edge that prints the PDFs; looked for where not given." };
    private static readonly Option<bool> Quiet = new("--quiet") { Description = "No progress and no summary; problems only." };
    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Details of an unexpected failure." };

    public static Command Create()
    {
        EditionName.AcceptOnlyFromAmong("public", "internal");
        var command = new Command("run", "Does the whole job once: extracts to indicators, comparison, report and action plan.")
        {
            Input, Output, Organisation, Period, Settings, EditionName, NoDocuments, Browser, Quiet, Verbose,
        };
        command.SetAction(ExecuteAsync);
        return command;
    }

    private static async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken ct)
    {
        OrganisationCode organisation = default;
        ReportingPeriod period = default;
        var (code, id) = (parsed.GetValue(Organisation), parsed.GetValue(Period));
        if (code is not null && !OrganisationCode.TryParse(code, out organisation))
            return await UnusableAsync($"--organisation {code}: not an ODS code. Example: RBS.");
        if (id is not null && !ReportingPeriod.TryParse(id, out period))
            return await UnusableAsync($"--period {id}: not a period. Example: 2025-03 for 31 March 2025.");
        var arguments = new RunArguments
        {
            Input = parsed.GetValue(Input)!,
            Output = parsed.GetValue(Output)!,
            Organisation = code is null ? null : organisation,
            Period = id is null ? null : period,
            Settings = parsed.GetValue(Settings),
            Edition = parsed.GetValue(EditionName) == "internal" ? Edition.Internal : Edition.Public,
            Documents = !parsed.GetValue(NoDocuments),
            Quiet = parsed.GetValue(Quiet),
            Verbose = parsed.GetValue(Verbose),
            Browser = parsed.GetValue(Browser),
        };
        return arguments.Fault() is { } fault ? await UnusableAsync(fault) : await RunOnce.ExecuteAsync(arguments, ct);
    }

    private static async Task<int> UnusableAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCodes.Unusable;
    }
}
