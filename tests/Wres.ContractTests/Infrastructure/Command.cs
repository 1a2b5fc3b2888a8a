using System.Diagnostics;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>Runs another program and gives what it said.</summary>
internal static class Command
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Task<(int ExitCode, string Output, string Error)> RunAsync(string program, params string[] arguments) => RunAsync(RepositoryFolder.Root, program, arguments);

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string folder, string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Ct), process.StandardError.ReadToEndAsync(Ct));
        await process.WaitForExitAsync(Ct);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Whether the machine has a program.</summary>
    public static bool Exists(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>The validators of tests/infrastructure.</summary>
    public static async Task<(int ExitCode, string Output)> CheckAsync(string kind, params string[] files)
    {
        if (!Directory.Exists(RepositoryFolder.At("tests/infrastructure/node_modules/yaml")))
            throw new InvalidOperationException("The validators are not installed. Run: npm ci --ignore-scripts --prefix tests/infrastructure");
        var (code, output, error) = await RunAsync(RepositoryFolder.Root, "node", [RepositoryFolder.At("tests/infrastructure/check.mjs"), kind, .. files]);
        return (code, output + error);
    }
}
