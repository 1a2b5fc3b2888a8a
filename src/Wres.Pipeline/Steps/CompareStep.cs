using System.Globalization;
using Wres.Domain;
using Wres.Domain.Comparison;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Domain.Results;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;

namespace Wres.Pipeline.Steps;

/// <summary>Compares with earlier years and writes <c>indicators.json</c>.</summary>
internal static class CompareStep
{
    public static async Task<RunState> ExecuteAsync(StepContext context, CancellationToken ct)
    {
        var inputs = await context.ReadWorkAsync<PeriodInputs>(ValidateStep.InputsName, ct);
        var quality = await context.ReadWorkAsync<DropQuality>(ValidateStep.QualityName, ct);
        var calculated = await context.ReadWorkAsync<CalculatedPeriod>(CalculateStep.CalculatedName, ct);
        var history = await KnownFigures.GatherAsync(context, inputs, ct);
        var compared = Comparer.Compare(context.Period, calculated.Indicators, history, context.Settings.Method, context.Settings.Benchmarks.Over(context.Parts.Benchmarks));
        var document = new IndicatorsDocument
        {
            Organisation = new OrganisationEntry(context.State.Organisation, context.Settings.Name ?? context.State.Organisation),
            Period = PeriodEntry.Of(context.Period),
            Run = new RunEntry(
                context.State.Run!, context.State.Started.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                MethodSettings.Version, context.State.SettingsHash!, [.. quality.Files.Select(f => f.Input)]),
            Workforce = calculated.Workforce,
            Indicators = calculated.Indicators,
            Comparison = compared.Comparison,
            Trend = compared.Trend,
            Quality = new QualityEntry(calculated.EthnicityDeclared, AllIssues(quality, calculated, compared)),
        };
        await context.WriteSharedAsync(context.Result(StoredResults.Name), ResultsJson.Write(document), ct);
        return context.State with { Earlier = history.Results.ToDictionary(r => r.Period.Id, r => r.Run.Id, StringComparer.Ordinal) };
    }

    /// <summary>Issues of all files, of the period and of counting, by code; most severe first, then by code.</summary>
    private static IReadOnlyList<QualityIssue> AllIssues(DropQuality quality, CalculatedPeriod calculated, ComparedPeriod compared)
    {
        var severities = quality.Files.SelectMany(f => f.Issues).Concat(quality.PeriodIssues)
            .DistinctBy(i => i.Code, StringComparer.Ordinal).ToDictionary(i => i.Code, i => i.Severity, StringComparer.Ordinal);
        var counts = quality.Files.SelectMany(f => f.IssueCounts)
            .Concat(quality.PeriodIssues.Select(i => KeyValuePair.Create(i.Code, 1L)))
            .GroupBy(i => i.Key, StringComparer.Ordinal)
            .Select(g => new QualityIssue(g.Key, severities.GetValueOrDefault(g.Key, Severity.Warning).Name(), g.Sum(i => i.Value)));
        return [.. counts.Concat(calculated.Issues).Concat(compared.Issues)
            .GroupBy(i => i.Code, StringComparer.Ordinal).Select(g => g.First() with { Count = g.Sum(i => i.Count) })
            .OrderBy(i => Array.IndexOf(Order, i.Severity)).ThenBy(i => i.Code, StringComparer.Ordinal)];
    }

    private static readonly string[] Order = ["error", "warning", "information"];
}
