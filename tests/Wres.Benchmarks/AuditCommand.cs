using System.Diagnostics;
using System.Globalization;
using Wres.Reports.Audit;

namespace Wres.Benchmarks;

/// <summary>How long the audit of 200 reports takes on two cores.</summary>
internal static class AuditCommand
{
    private const int Reports = 200;
    private const int Cores = 2;

    public static int Run(string[] files)
    {
        if (files.Length == 0 || Array.Find(files, f => !File.Exists(f)) is not null)
        {
            Console.Error.WriteLine("Name the reports to audit.");
            return 2;
        }

        var options = new AuditOptions();
        ReportAudit.AuditFile(files[0], files[0], options);
        var findings = 0;
        var clock = Stopwatch.StartNew();
        Parallel.For(0, Reports, new ParallelOptions { MaxDegreeOfParallelism = Cores }, i =>
            Interlocked.Add(ref findings, ReportAudit.AuditFile(files[i % files.Length], files[i % files.Length], options).Report?.Findings.Count ?? 0));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Reports} reports, {findings} findings, {clock.Elapsed.TotalSeconds:0.0} s on {Cores} cores"));
        return 0;
    }
}
