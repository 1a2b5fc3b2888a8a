using System.CommandLine;
using Wres.Domain;

namespace Wres.Functions.Verbs;

/// <summary><c>check</c>: validates extracts and prints the issues.</summary>
internal static class CheckVerb
{
    private static readonly Argument<string[]> Files = new("FILE") { Description = "Extracts to check.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document instead of tables." };
    private static readonly Option<string?> Period = new("--period")
    {
        Description = "Period yyyy-MM of the files; taken from a path {organisation}/{yyyy-MM}/file where not given.",
    };

    private static readonly Option<string?> Settings = new("--settings")
    {
        Description = "Settings folder with the organisation's own column and value maps.",
    };

    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Details of an unexpected failure." };

    public static Command Create()
    {
        var command = new Command("check", "Validates extracts and prints the issues.") { Files, Json, Period, Settings, Verbose };
        command.SetAction(Execute);
        return command;
    }

    private static int Execute(ParseResult parsed)
    {
        ReportingPeriod? period = null;
        if (parsed.GetValue(Period) is { } id)
        {
            if (!ReportingPeriod.TryParse(id, out var given)) return Unusable($"--period {id}: not a period. Example: 2025-03 for 31 March 2025.");
            period = given;
        }

        var settings = parsed.GetValue(Settings);
        if (settings is not null && !Directory.Exists(settings)) return Unusable($"There is no folder {settings}.");
        var files = parsed.GetValue(Files)!.Distinct(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            if (Fault(file) is { } fault) return Unusable(fault);
        }

        var checks = CheckRun.All(files, period, settings, TimeProvider.System.GetUtcNow().Year);
        if (parsed.GetValue(Json)) CheckJson.Write(checks, Console.OpenStandardOutput());
        else CheckTables.Write(checks);
        return checks.Any(c => c.HasErrors) ? ExitCodes.DoneWithFindings : ExitCodes.Done;
    }

    private static string? Fault(string file)
    {
        if (!File.Exists(file)) return $"There is no file {file}.";
        try
        {
            using var stream = File.OpenRead(file);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{file} can't be read.";
        }
    }

    private static int Unusable(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCodes.Unusable;
    }
}
