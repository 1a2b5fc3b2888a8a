using System.Diagnostics;
using System.Globalization;
using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;
using Wres.Extracts;

namespace Wres.Benchmarks;

/// <summary><c>england</c>: from the start of the process to counts by organisation, area, level and group, all row rules on.</summary>
internal static class EnglandCommand
{
    public static int Run(string[] args)
    {
        var atStart = Environment.CpuUsage.TotalTime;
        var file = new DroppedFile("england.csv", "", DateTimeOffset.UnixEpoch, () => new FileStream(args[0], FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));
        var result = DropReader.Read(
            OrganisationCode.Parse("ENG"), ReportingPeriod.Parse("2025-03"), [file], new ExtractSettings { Workers = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2 }, new MethodSettings(), null, CancellationToken.None);
        var afterReading = Environment.CpuUsage.TotalTime;
        var counts = new Dictionary<(string, Area, Level, EthnicGroup), int>();
        foreach (var person in result.Inputs.Workforce!)
        {
            ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
                counts, (person.Organisation ?? "", person.Area, person.Level, person.Group), out _);
            count++;
        }

        var input = result.Files[0].Input;
        using var process = Process.GetCurrentProcess();
        var seconds = (DateTime.Now - process.StartTime).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{seconds:0.000} s from process start, {process.PeakWorkingSet64 / 1048576} MB peak, {GC.GetTotalAllocatedBytes() / 1048576} MB allocated, {process.TotalProcessorTime.TotalSeconds:0.00} s CPU (start {atStart.TotalSeconds:0.00}, reading and rules {(afterReading - atStart).TotalSeconds:0.00}); {input.Rows} rows = {input.Counted} counted + {input.Excluded} excluded + {input.Rejected} rejected; {counts.Count} groups"));
        Console.WriteLine(string.Join(", ", input.ExcludedBy!.Concat(input.RejectedBy!).Concat(result.Files[0].IssueCounts).Select(c => $"{c.Key} {c.Value}")));
        return 0;
    }

    public static int Write(string path)
    {
        EnglandFile.Write(path, rows: 1_500_000, organisations: 220, seed: 1);
        return 0;
    }
}
