using System.Diagnostics;
using System.Globalization;
using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Extracts;
using Wres.TestKit.Extracts;

namespace Wres.TestKit.Fuzzing;

/// <summary>What a fuzzing run tried and found.</summary>
public sealed record FuzzReport(long Inputs, long Rows, long Quarantined, IReadOnlyList<string> Findings);

/// <summary>
/// Reads files written by the grammar and mutated files of the corpus. A finding is an exception, a read that takes too long, a
/// row that is not accounted for, two readings that differ, or people counted that are not the rows counted.
/// </summary>
public static class ExtractFuzzer
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(20);
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2025-03");

    /// <summary>
    /// Fuzzes until enough inputs were tried or the time is over. <paramref name="keep"/> is given the bytes of each finding.
    /// </summary>
    public static FuzzReport Run(int seed, long inputs, TimeSpan time, Action<string, byte[]>? keep = null)
    {
        var clock = Stopwatch.StartNew();
        var seeds = HostileCorpus.All.Select(f => f.Bytes).Where(b => b.Length is > 0 and < 200_000).ToList();
        var findings = new List<string>();
        var (tried, rows, quarantined) = (0L, 0L, 0L);
        for (; tried < inputs && clock.Elapsed < time && findings.Count < 50; tried++)
        {
            var random = new Random(HashCode(seed, tried));
            var bytes = Input(random, seeds);
            if (Try(bytes, random, out var files) is { } fault)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"finding-{seed}-{tried}");
                findings.Add($"{name}: {fault}");
                keep?.Invoke(name, bytes);
            }

            rows += files.Sum(f => f.Input.Rows ?? 0);
            quarantined += files.Count(f => f.Input.Kind is null);
        }

        return new FuzzReport(tried, rows, quarantined, findings);
    }

    /// <summary>Tries one input; what is wrong, or null.</summary>
    public static string? Again(byte[] bytes) => Try(bytes, new Random(1), out _);

    private static int HashCode(int seed, long n) => unchecked((int)(((seed * 2_654_435_761L) + n) * 0x9E3779B1L >> 3));

    private static byte[] Input(Random random, List<byte[]> seeds)
    {
        var some = seeds[random.Next(seeds.Count)];
        return random.Next(5) switch
        {
            0 or 1 => ExtractGrammar.Write(random),
            2 => Mutations.Mutate(ExtractGrammar.Write(random), some, random),
            _ => Mutations.Mutate(some, seeds[random.Next(seeds.Count)], random),
        };
    }

    private static string? Try(byte[] bytes, Random random, out IReadOnlyList<Domain.Quality.FileQuality> files)
    {
        files = [];
        var settings = new ExtractSettings { Workers = 1 + random.Next(2), MaxUnpackedBytes = 50_000_000 };

        // Processor time, because a busy machine makes every read take long.
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            var file = new HostileFile("fuzz.csv", bytes, "").Dropped;
            var result = DropReader.Read(OrganisationCode.Parse("RBS"), Period, [file], settings, new MethodSettings(), null, CancellationToken.None);
            files = result.Files;
            if (Environment.CpuUsage.TotalTime - before is var took && took > TooLong) return $"took {took} of processor time";
            var fault = files.Select(Outcome.Fault).FirstOrDefault(f => f is not null) ?? Mismatch(result.Inputs, files[0].Input.Counted ?? 0);
            if (fault is not null || random.Next(8) > 0) return fault;
            var again = DropReader.Check(Period, 2035, [file], settings with { Workers = 3 - settings.Workers }, new MethodSettings(), CancellationToken.None);
            return Accounts(again.Files[0]) == Accounts(files[0]) ? null : "read again, it gives something else";
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    /// <summary>Records handed on must be the rows counted, where a kind hands on one record a row.</summary>
    private static string? Mismatch(PeriodInputs inputs, long counted)
    {
        int? records = inputs.Workforce?.Count ?? inputs.Applications?.Count(a => a.Counted) ?? inputs.RecruitmentTotals?.Count
            ?? inputs.Disciplinary?.Count ?? inputs.Board?.Count;
        if (inputs.Actions.Count > 0) records = inputs.Actions.Count;
        return records is { } n && n != counted ? $"{n} records but {counted} rows counted" : null;
    }

    private static string Accounts(Domain.Quality.FileQuality file) =>
        file.Input.Kind is null
            ? file.Input.Reason!
            : $"{file.Input.Kind} {file.Input.Rows} {file.Input.Counted} {string.Join(',', file.Input.ExcludedBy!)} {string.Join(',', file.Input.RejectedBy!)}";
}
