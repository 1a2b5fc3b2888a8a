using System.CommandLine;
using Wres.Functions.Operating;
using Wres.Functions.Verbs;

CrashDumps.Off();
var root = new RootCommand("Measures workforce race equality (WRES): from dropped HR extracts to indicators, comparison, report and action plan.")
{
    RunVerb.Create(),
    CheckVerb.Create(),
    AuditVerb.Create(),
    ServeVerb.Create(),
    SignOffVerb.Create(),
    PublishVerb.Create(),
    KeysVerb.Create(),
    AuditLogVerb.Create(),
    PseudonymsVerb.Create(),
    EraseVerb.Create(),
    DoctorVerb.Create(),
    BackupVerb.Backup(),
    BackupVerb.Restore(),
    ExportVerb.Create(),
    HostVerb.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        await Console.Error.WriteLineAsync(error.SymbolResult is System.CommandLine.Parsing.OptionResult option ? $"{option.Option.Name}: {error.Message}" : error.Message);
    await Console.Error.WriteLineAsync("See: wres --help");
    return ExitCodes.Unusable;
}

return await VerbEdge.GuardAsync(args, () => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) }));
