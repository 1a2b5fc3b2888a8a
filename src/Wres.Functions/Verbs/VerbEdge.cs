using Wres.Pipeline.Settings;

namespace Wres.Functions.Verbs;

/// <summary>The edge of every verb: an unusable setting or an unexpected failure becomes one line and an exit code.</summary>
internal static class VerbEdge
{
    public static async Task<int> GuardAsync(string[] args, Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (SettingsException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCodes.Unusable;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before the end. Run the same command again: it starts over and gives the same output.");
            return ExitCodes.Failed;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync(args.Contains("--verbose") ? e.ToString() : $"Unexpected failure: {OneLine(e.Message)} (--verbose shows the details)");
            return ExitCodes.Failed;
        }
    }

    public static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
