using System.Diagnostics;
using System.Globalization;
using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.Domain.Disclosure;
using Wres.Domain.Ethnicity;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Results;

namespace Wres.Benchmarks;

/// <summary>
/// Every indicator with every breakdown, and the comparison with last year, for 220 organisations of 1.5 million people together,
/// from normalised records on two cores.
/// </summary>
internal static class IndicatorsBenchmark
{
    private const int Rounds = 5;

    public static int Run()
    {
        var settings = new MethodSettings();
        var inputs = Enumerable.Range(0, SyntheticTrusts.Count).Select(SyntheticTrusts.Inputs).ToList();
        var history = inputs.ConvertAll(i => new KnownHistory { Results = [SyntheticTrusts.Document(i with { Period = i.Period.YearBefore }, IndicatorCalculator.Calculate(i, settings))] });
        var records = inputs.Sum(i => i.Workforce!.Count + i.Applications!.Count + i.Disciplinary!.Count + i.Training!.Count);
        Say($"{SyntheticTrusts.Count} organisations, {inputs.Sum(i => i.Workforce!.Count):N0} people, {records:N0} records in all");
        for (var round = 1; round <= Rounds; round++)
        {
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            var results = new (CalculatedPeriod, ComparedPeriod)[SyntheticTrusts.Count];
            Parallel.For(0, SyntheticTrusts.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, o =>
            {
                var calculated = IndicatorCalculator.Calculate(inputs[o], settings);
                results[o] = (calculated, Comparer.Compare(inputs[o].Period, calculated.Indicators, history[o], settings, BenchmarkTable.Shipped));
            });
            clock.Stop();
            var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            Say($"round {round}: {clock.Elapsed.TotalSeconds:0.000} s, {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds:0.000} s of processor, {allocated / 1e6:0} MB allocated, peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB with all records held");
            if (round == Rounds)
            {
                var hiding = Stopwatch.StartNew();
                var hidden = results.Select((r, o) => PublicView.Of([SyntheticTrusts.Document(inputs[o], r.Item1), .. history[o].Results], settings).Hidden.Count).Sum();
                Say($"disclosure of all, one core: {hiding.Elapsed.TotalSeconds:0.000} s, {hidden:N0} cells hidden");
            }
        }

        return 0;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
