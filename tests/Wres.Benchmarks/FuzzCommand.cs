using System.Globalization;
using Wres.TestKit.Fuzzing;

namespace Wres.Benchmarks;

/// <summary><c>fuzz</c>: a long run of the fuzzer; exit code 1 where it found something.</summary>
internal static class FuzzCommand
{
    public static int Run(string[] args)
    {
        var minutes = double.Parse(Option(args, "--minutes") ?? "30", CultureInfo.InvariantCulture);
        var seed = int.Parse(Option(args, "--seed") ?? "1", CultureInfo.InvariantCulture);
        var keep = Option(args, "--keep");
        var report = ExtractFuzzer.Run(seed, long.MaxValue, TimeSpan.FromMinutes(minutes), (name, bytes) =>
        {
            Console.WriteLine(name);
            if (keep is null) return;
            Directory.CreateDirectory(keep);
            File.WriteAllBytes(Path.Combine(keep, name), bytes);
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Inputs} inputs, {report.Rows} rows, {report.Quarantined} files quarantined, {report.Findings.Count} findings"));
        foreach (var finding in report.Findings) Console.WriteLine(finding);
        return report.Findings.Count > 0 ? 1 : 0;
    }

    /// <summary><c>fuzz-again FILE</c>: tries one kept finding.</summary>
    public static int Again(string file)
    {
        var fault = ExtractFuzzer.Again(File.ReadAllBytes(file));
        Console.WriteLine(fault ?? "nothing is wrong with it");
        return fault is null ? 0 : 1;
    }

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
