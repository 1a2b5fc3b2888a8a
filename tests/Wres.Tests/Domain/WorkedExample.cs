using System.Globalization;
using System.Text.Json.Nodes;
using Wres.Domain;
using Wres.Domain.Benchmarks;
using Wres.Domain.Comparison;
using Wres.Domain.Disclosure;
using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Results;
using Wres.Domain.Statistics;

namespace Wres.Tests.Domain;

/// <summary>
/// One fenced block of docs/method.md: lines of inputs (those of last year begin with <c>last</c>), then lines that begin with
/// <c>=</c>: a path into the results with the value that it has, rounded to the decimals given.
/// </summary>
internal sealed class WorkedExample(string title, IReadOnlyList<string> lines)
{
    private PeriodInputs _now = Given.Period();
    private PeriodInputs _last = Given.Period("2024-03");

    public override string ToString() => title;

    public void Run()
    {
        foreach (var line in lines.Where(l => !l.StartsWith('=')))
        {
            if (line.StartsWith("last ", StringComparison.Ordinal))
                _last = With(_last, line["last ".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else
                _now = With(_now, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        if (_last.Period != _now.Period.YearBefore)
            _last = _last with { Period = _now.Period.YearBefore };
        var calculated = _now.Calculated();
        var before = _last.Calculated().Document(_last.Period.Id);
        var compared = Comparer.Compare(_now.Period, calculated.Indicators, new() { Results = [before] }, Given.Settings, BenchmarkTable.Shipped);
        var document = calculated.Document(_now.Period.Id) with { Comparison = compared.Comparison, Trend = compared.Trend };
        var expectations = lines.Where(l => l.StartsWith('=')).ToList();
        expectations.ShouldNotBeEmpty();
        foreach (var expectation in expectations)
            Check(document, expectation[1..].Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Check(IndicatorsDocument document, string[] words)
    {
        var said = string.Join(' ', words);
        switch (words)
        {
            case ["display", var number, var decimals, var text]:
                DisplayNumber.Format(double.Parse(number, CultureInfo.InvariantCulture), int.Parse(decimals, CultureInfo.InvariantCulture)).ShouldBe(text, said);
                break;
            case ["hidden", var table, var row, var column, var yes]:
                PublicView.Of([document], Given.Settings).IsHidden(document.Period.Id, table, row, column).ShouldBe(yes == "yes", said);
                break;
            case [var path, var expected]:
                Compare(Find(JsonNode.Parse(ResultsJson.Write(document))!, path), expected, said);
                break;
            default:
                throw new FormatException($"No expectation: {said}");
        }
    }

    private static void Compare(JsonNode? actual, string expected, string said)
    {
        if (expected == "absent")
            actual.ShouldBeNull(said);
        else if (actual is JsonValue value && value.TryGetValue<double>(out var number))
            DisplayNumber.Format(number, Decimals(expected)).ShouldBe(expected, said);
        else
            (actual?.ToString()).ShouldBe(expected, said);
    }

    private static int Decimals(string number) => number.Contains('.', StringComparison.Ordinal) ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;

    /// <summary>Members by name; in a list, an indicator by its number, else the entry whose name, level or area is the word.</summary>
    private static JsonNode? Find(JsonNode node, string path)
    {
        var current = node;
        foreach (var word in path.Split('.'))
        {
            current = current switch
            {
                JsonArray list => list.FirstOrDefault(e => e is JsonValue
                    ? e.ToString() == word
                    : new[] { "id", "name", "level", "cluster", "area" }.Any(k => e![k]?.ToString() == word)),
                JsonObject o => o[word],
                _ => null,
            };
        }

        return current;
    }

    private static PeriodInputs With(PeriodInputs inputs, string[] words) => words switch
    {
        ["period", var id] => inputs with { Period = ReportingPeriod.Parse(id) },
        ["staff", var area, var level, var w, var b, var u] => inputs with { Workforce = [.. inputs.Workforce ?? [], .. Given.People(Int(w), Int(b), Int(u), AreaOf(area), LevelOf(level))] },
        ["recruitment", var w, var b, .. var u] => inputs with { Applications = Given.Shortlisted(Of(w), Of(b), u is [var unknown] ? Of(unknown) : default) },
        ["disciplinary", var w, var b, var u] => inputs with { Disciplinary = Given.Cases(Int(w), Int(b), Int(u)) },
        ["training", var w, var b, var u] => inputs with { Training = Given.Trained(Int(w), Int(b), Int(u)) },
        ["survey", var id, var w, var b, var n1, var n2] => inputs with
        {
            Survey = [.. inputs.Survey ?? [], .. Given.Survey(inputs.Period.SurveyYear, Int(id), Number(w), Number(b), (long?)Number(n1), (long?)Number(n2))],
        },
        ["board", var voting, var executive, var w, var b, var u] => inputs with
        {
            Board =
            [
                .. inputs.Board ?? [],
                .. Given.Board(
                    (EthnicGroup.White, voting == "voting", executive == "executive", Int(w)),
                    (EthnicGroup.Bme, voting == "voting", executive == "executive", Int(b)),
                    (EthnicGroup.Unknown, voting == "voting", executive == "executive", Int(u))),
            ],
        },
        ["counts", var measure, var group, var area, var level, var numerator, var denominator] => inputs with
        {
            Counts =
            [
                .. inputs.Counts,
                Given.Count(
                    Enum.Parse<CountsMeasure>(measure), Enum.Parse<CountsGroup>(group), Number(numerator), Number(denominator),
                    area: area == "-" ? null : AreaOf(area), level: level == "-" ? null : LevelOf(level), period: inputs.Period.Id),
            ],
        },
        ["value", var id, var value] => inputs with { Counts = [.. inputs.Counts, Given.Count(CountsMeasure.Value, CountsGroup.All, value: Number(value), indicator: Int(id), period: inputs.Period.Id)] },
        _ => throw new FormatException($"No input: {string.Join(' ', words)}"),
    };

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double? Number(string text) => text == "-" ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static (int Of, int Appointed) Of(string fraction) => fraction.Split('/') is [var a, var n] ? (Int(n), Int(a)) : throw new FormatException(fraction);

    private static Area AreaOf(string name) => LevelNames.TryParseArea(name, out var area) ? area : throw new FormatException(name);

    private static Level LevelOf(string name) => LevelNames.TryParseLevel(name, out var level) ? level : throw new FormatException(name);
}
