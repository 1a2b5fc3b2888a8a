using System.Diagnostics;

namespace Wres.EndToEndTests;

/// <summary>What a finished process said.</summary>
internal sealed record Finished(int ExitCode, string Output, string Error);

/// <summary>Starts the real executable, as built beside the tests.</summary>
internal static class WresProcess
{
    /// <summary>What processes that this test starts find in their environment besides.</summary>
    public static AsyncLocal<IReadOnlyDictionary<string, string>?> Environment { get; } = new();

    public static async Task<Finished> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Finished(process.ExitCode, await output, await error);
    }

    public static Process Start(params string[] arguments) => Start([], arguments);

    public static Process Start(IReadOnlyList<(string Name, string Value)> environment, string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        info.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "wres.dll"));
        foreach (var argument in arguments)
            info.ArgumentList.Add(argument);
        info.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in Environment.Value ?? new Dictionary<string, string>())
            info.Environment[name] = value;
        foreach (var (name, value) in environment)
            info.Environment[name] = value;
        return Process.Start(info) ?? throw new InvalidOperationException("The executable did not start.");
    }
}
