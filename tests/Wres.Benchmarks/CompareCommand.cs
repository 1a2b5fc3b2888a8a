using System.Diagnostics;
using System.Globalization;

namespace Wres.Benchmarks;

/// <summary>
/// <c>compare</c>: this program's reading of the England file beside <c>wc -l</c>, <c>cat</c> and DuckDB's grouping alone, each a
/// process of its own, in turn, several times; the best of each is printed, so that other work on the machine disturbs least.
/// </summary>
internal static class CompareCommand
{
    public static int Run(string file, string duckdbFolder)
    {
        var self = Environment.ProcessPath!;
        var own = Path.GetFileNameWithoutExtension(self) == "dotnet" ? new[] { typeof(CompareCommand).Assembly.Location, "england", file } : ["england", file];
        (string Name, string Program, string[] Arguments)[] programs =
        [
            ("wres", self, own), ("wc -l", "wc", ["-l", file]), ("cat", "cat", [file]),
            ("duckdb", "node", [Path.Combine(duckdbFolder, "group.mjs"), file]),
        ];
        var best = new Dictionary<string, (double Wall, double Cpu)>(StringComparer.Ordinal);
        for (var round = 0; round < 3; round++)
        {
            foreach (var (name, program, arguments) in programs)
            {
                var (wall, cpu) = Time(program, arguments);
                best[name] = best.TryGetValue(name, out var known) ? (Math.Min(known.Wall, wall), Math.Min(known.Cpu, cpu)) : (wall, cpu);
            }
        }

        Console.WriteLine("| program | wall, s | CPU, s |\n|---|---|---|");
        foreach (var (name, (wall, cpu)) in best) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {wall:0.00} | {cpu:0.00} |"));
        return 0;
    }

    private static (double Wall, double Cpu) Time(string program, string[] arguments)
    {
        var before = ChildrenSeconds();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var buffer = new char[1 << 16];
        while (process.StandardOutput.Read(buffer) > 0)
        {
        }

        process.WaitForExit();
        return (clock.Elapsed.TotalSeconds, ChildrenSeconds() - before);
    }

    /// <summary>CPU seconds of all processes started so far, by the kernel's account (hundredths).</summary>
    private static double ChildrenSeconds()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0;
    }
}
