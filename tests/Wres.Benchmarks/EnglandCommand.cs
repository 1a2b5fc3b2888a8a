using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
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
        var counts = Counts(result.Inputs.Workforce!);
        var groups = counts.Values.Sum(line => line.Count(n => n > 0));
        var input = result.Files[0].Input;
        using var process = Process.GetCurrentProcess();
        var seconds = (DateTime.Now - process.StartTime).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{seconds:0.000} s from process start, {process.PeakWorkingSet64 / 1048576} MB peak, {GC.GetTotalAllocatedBytes() / 1048576} MB allocated, {process.TotalProcessorTime.TotalSeconds:0.00} s CPU (start {atStart.TotalSeconds:0.00}, reading and rules {(afterReading - atStart).TotalSeconds:0.00}); {input.Rows} rows = {input.Counted} counted + {input.Excluded} excluded + {input.Rejected} rejected; {groups} groups"));
        Console.WriteLine(string.Join(", ", input.ExcludedBy!.Concat(input.RejectedBy!).Concat(result.Files[0].IssueCounts).Select(c => $"{c.Key} {c.Value}")));
        return 0;
    }

    /// <summary>People by organisation, and then by area, level and group in one line of counts.</summary>
    private static Dictionary<string, int[]> Counts(IReadOnlyList<Person> workforce)
    {
        var levels = (int)Enum.GetValues<Level>().Max() + 1;
        var groups = (int)Enum.GetValues<EthnicGroup>().Max() + 1;
        var places = ((int)Enum.GetValues<Area>().Max() + 1) * levels * groups;
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var (last, line) = ("", counts[""] = new int[places]);
        for (var i = 0; i < workforce.Count; i++)
        {
            var person = workforce[i];
            var organisation = person.Organisation ?? "";
            if (!ReferenceEquals(organisation, last))
            {
                last = organisation;
                line = CollectionsMarshal.GetValueRefOrAddDefault(counts, organisation, out _) ??= new int[places];
            }

            line[(((int)person.Area * levels) + (int)person.Level) * groups + (int)person.Group]++;
        }

        return counts;
    }

    public static int Write(string path)
    {
        EnglandFile.Write(path, rows: 1_500_000, organisations: 220, seed: 1);
        return 0;
    }
}
