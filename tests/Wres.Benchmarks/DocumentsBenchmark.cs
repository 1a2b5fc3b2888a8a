using System.Diagnostics;
using System.Globalization;
using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Reports;
using Wres.Reports.Styles;

namespace Wres.Benchmarks;

/// <summary>
/// The three PDFs of a trust from its results: the first with a browser to start, further ones with a warm one, and those of 220
/// trusts with two at work at a time. Memory is that of this process and of every process under it.
/// </summary>
internal static class DocumentsBenchmark
{
    private const int AtOnce = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var trusts = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : SyntheticTrusts.Count;
        if (BrowserFinder.Find(Environment.GetEnvironmentVariable("WRES_BROWSER")) is not { } browser)
        {
            Console.WriteLine("No browser: install chromium, or set WRES_BROWSER.");
            return 2;
        }

        string[] styles = [.. HouseStyles.Shipped.Keys.Order(StringComparer.Ordinal)];
        // Each trust's figures are made when their turn comes, as a run makes them: 220 trusts at once are no part of printing.
        DocumentInputs Of(int trust) => Inputs(trust, HouseStyles.Shipped[styles[trust % styles.Length]]);
        var first = Enumerable.Range(0, Math.Min(trusts, 5)).Select(Of).ToList();
        await using var memory = new ProcessTreeMemory(TimeSpan.FromSeconds(1));
        await using var printer = new ChromiumPrinter(browser);
        var clock = Stopwatch.StartNew();
        var bytes = await SetAsync(printer, first[0]);
        Say($"cold set: {clock.Elapsed.TotalSeconds:0.00} s, {bytes / 1024} KB");
        for (var i = 0; i < 5; i++)
        {
            clock.Restart();
            await SetAsync(printer, first[i % first.Count]);
            Say($"warm set {i + 1} ({first[i % first.Count].Style.Name}): {clock.Elapsed.TotalSeconds:0.00} s");
        }

        clock.Restart();
        var done = 0;
        long all = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, trusts), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (trust, _) =>
        {
            Interlocked.Add(ref all, await SetAsync(printer, Of(trust)));
            Interlocked.Increment(ref done);
        });
        Say($"{done} trusts, three PDFs each: {clock.Elapsed.TotalSeconds:0.0} s, {clock.Elapsed.TotalSeconds / done:0.00} s a trust, {all / 1048576} MB of PDF");
        Say($"memory, this process and the browser together: {memory.PeakBytes / 1e6:0} MB at most (of this process alone {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB)");
        return 0;
    }

    private static async Task<long> SetAsync(ChromiumPrinter printer, DocumentInputs inputs)
    {
        var documents = await DocumentSet.RenderHtmlAsync(inputs, CancellationToken.None);
        var pdfs = await Task.WhenAll(documents.Where(d => d.Print).Select(d => printer.PrintAsync(d, CancellationToken.None)));
        return pdfs.Sum(p => (long)p.Length);
    }

    private static DocumentInputs Inputs(int index, HouseStyle style)
    {
        var settings = new MethodSettings();
        var records = SyntheticTrusts.Inputs(index);
        var calculated = IndicatorCalculator.Calculate(records, settings);
        var before = SyntheticTrusts.Document(records with { Period = records.Period.YearBefore }, calculated);
        var compared = Comparer.Compare(records.Period, calculated.Indicators, new KnownHistory { Results = [before] }, settings, BenchmarkTable.Shipped);
        var result = SyntheticTrusts.Document(records, calculated) with { Comparison = compared.Comparison, Trend = compared.Trend };
        var actions = Enumerable.Range(1, 12).Select(i => new PlannedAction
        {
            Reference = "A" + i.ToString(CultureInfo.InvariantCulture),
            Indicators = [1 + i % 9, 1 + i * 4 % 9],
            Objective = "Fair chances at every level",
            Action = "Train those who recruit, and put a trained member on every panel.\n- Start with senior posts\n- Publish the make-up of panels",
            Kpis = "- All panels have a trained member\n- The ratio is within the four-fifths range",
            Owner = "Head of Resourcing (lead)",
            Due = "March 2026",
            Status = "Ongoing",
            Progress = "- Two divisions have begun\n- Feedback was heard from the network",
            NextSteps = "- Extend to all divisions",
            Forum = "People committee",
            Frequency = "Quarterly",
        }).ToList();
        return new DocumentInputs(result, actions, [], [], style, new Dictionary<string, string>(StringComparer.Ordinal), settings, Edition.Public, [before], [.. actions]);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
