using Wres.Pipeline.Runs;

namespace Wres.Functions.Verbs;

/// <summary>The last words of <c>run</c>, and its exit code.</summary>
internal static class RunSummary
{
    public static async Task<int> WriteAsync(RunArguments arguments, IReadOnlyList<RunState> states, IReadOnlyList<(StepMessage Message, Exception Exception)> failures,
        IReadOnlyList<string> published, IReadOnlyList<string> problems)
    {
        var code = ExitCodes.Done;
        foreach (var state in states)
        {
            var name = $"{state.Organisation} {state.Period}";
            if (state.Status != RunStatus.Completed)
            {
                code = ExitCodes.Failed;
                await Console.Error.WriteLineAsync($"{name}: failed. {VerbEdge.OneLine(state.Error ?? "")}{(arguments.Verbose ? "" : " (--verbose shows the details)")}");
                continue;
            }

            if (!arguments.Quiet)
                Console.WriteLine($"{name}: done, {state.Rows.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} rows. {Path.Combine(arguments.Output, state.Organisation, state.Period)}");
            if (state.Quarantined > 0)
                await Console.Error.WriteLineAsync($"{name}: {state.Quarantined} {(state.Quarantined == 1 ? "file" : "files")} could not be used; data-quality.html says why.");
            foreach (var shortfall in state.Shortfalls)
                await Console.Error.WriteLineAsync($"{name}: {shortfall}");
            if ((state.Quarantined > 0 || state.Shortfalls.Count > 0) && code == ExitCodes.Done)
                code = ExitCodes.DoneWithFindings;
        }

        if (!arguments.Quiet)
        {
            foreach (var line in published)
                Console.WriteLine(line);
        }

        foreach (var problem in problems)
            await Console.Error.WriteLineAsync(problem);
        if (problems.Count > 0 && code == ExitCodes.Done)
            code = ExitCodes.DoneWithFindings;
        if (arguments.Verbose)
        {
            foreach (var (message, exception) in failures)
                await Console.Error.WriteLineAsync($"{message.Organisation} {message.Period} {message.Step}: {exception}");
        }

        return code;
    }
}
