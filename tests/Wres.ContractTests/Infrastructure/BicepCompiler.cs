using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>The Bicep compiler that the package brings, which knows every resource type and its properties.</summary>
internal static class BicepCompiler
{
    private static string Program { get; } = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "BicepCompiler").Value!;

    /// <summary>Skips the test where the compiler can't run: the package is the one for Linux on x64.</summary>
    public static void Require() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64, "The compiler's package is the one for Linux on x64.");

    /// <summary>Compiles a template; what it warns of, and the template as JSON, which is undefined where it has errors.</summary>
    public static Task<(string Problems, JsonElement Json)> BuildAsync(string path) => CompileAsync("build", path);

    /// <summary>Compiles a parameter file with the template that it uses.</summary>
    public static Task<(string Problems, JsonElement Json)> BuildParametersAsync(string path, params (string Name, string Value)[] environment) => CompileAsync("build-params", path, environment);

    private static async Task<(string Problems, JsonElement Json)> CompileAsync(string verb, string path, params (string Name, string Value)[] environment)
    {
        Require();
        // Packages are unpacked without the right to be run.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Program, File.GetUnixFileMode(Program) | UnixFileMode.UserExecute);
        var (_, output, error) = await Command.RunAsync(RepositoryFolder.Root, Program, [verb, "--stdout", path], environment);
        if (output.Length == 0) return (error, default);
        using var json = JsonDocument.Parse(output);
        return (error.Trim(), json.RootElement.Clone());
    }
}
