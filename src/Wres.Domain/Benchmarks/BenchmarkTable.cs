using System.Globalization;

namespace Wres.Domain.Benchmarks;

/// <summary>National and regional figures with year, publication and evidence, and the ones that a trust adds.</summary>
public sealed record BenchmarkTable
{
    private const string Header = "indicator,measure,scope,year,basis,value,evidence,vintage,publication";

    private BenchmarkTable(IReadOnlyList<BenchmarkFigure> figures) => Figures = figures;

    /// <summary>The figures that ship with the product.</summary>
    public static BenchmarkTable Shipped { get; } = ReadShipped();

    /// <summary>Every figure, also those that may not be printed.</summary>
    public IReadOnlyList<BenchmarkFigure> Figures { get; private init; }

    /// <summary>Scope whose regional figures stand beside the organisation's; null for none.</summary>
    public string? Region { get; init; }

    /// <summary>The figures that may be printed: sourced ones and the trust's own.</summary>
    public IEnumerable<BenchmarkFigure> Printable => Figures.Where(f => f.Evidence != BenchmarkEvidence.Unsourced);

    /// <summary>This table with figures that a trust adds; they go before shipped ones of the same measure, scope, year and basis.</summary>
    public BenchmarkTable With(IEnumerable<BenchmarkFigure> own) => this with { Figures = [.. own, .. Figures] };

    /// <summary>
    /// The printable national figure of an indicator's value for the latest year up to the period's, on the base that the period
    /// is on; as first published where it was restated. Null where none is known, and for indicator 9, whose national figure is a
    /// share of boards and no difference.
    /// </summary>
    public BenchmarkFigure? National(int indicator, ReportingPeriod period) => Latest(indicator, "national", period);

    /// <summary>The like figures of the organisation's region and of the peers that a trust added.</summary>
    public IEnumerable<BenchmarkFigure> Beside(int indicator, ReportingPeriod period) =>
        Printable.Where(f => f.Indicator == indicator && (f.Scope == Region || (f.Evidence == BenchmarkEvidence.Local && f.Scope != "national")))
            .Select(f => f.Scope).Distinct().OrderBy(s => s, StringComparer.Ordinal)
            .Select(scope => Latest(indicator, scope, period)).OfType<BenchmarkFigure>();

    /// <summary>Reads figures in the shape of the shipped file: comma-separated, with its header, no quotes.</summary>
    /// <exception cref="FormatException">A line does not follow the shape; the message names the line.</exception>
    public static IReadOnlyList<BenchmarkFigure> Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0 || lines[0] != Header)
            throw new FormatException($"Benchmarks need the header {Header}.");
        return [.. lines.Skip(1).Select((line, i) => ParseLine(line, i + 2))];
    }

    private BenchmarkFigure? Latest(int indicator, string scope, ReportingPeriod period)
    {
        var measure = indicator is 2 or 3 or 4 ? "ratio" : indicator == 9 ? "difference" : "bme-percent";
        // The survey of 2021, reported in 2022, is the first whose indicator 7 has Don't know in its base.
        var basis = indicator == 7 ? (period.SurveyYear >= 2021 ? "with-dont-know" : "yes-no") : "";
        return Printable
            .Where(f => f.Indicator == indicator && f.Measure == measure && f.Scope == scope && f.Basis == basis && f.Year <= period.Year)
            .OrderByDescending(f => f.Year).ThenByDescending(f => f.Evidence == BenchmarkEvidence.Local).ThenBy(f => f.Vintage)
            .FirstOrDefault();
    }

    private static BenchmarkFigure ParseLine(string line, int number)
    {
        var cells = line.Split(',');
        if (cells.Length != 9
            || !int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var indicator) || indicator is < 1 or > 9
            || !int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !double.TryParse(cells[5], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value)
            || !Enum.TryParse<BenchmarkEvidence>(cells[6], ignoreCase: true, out var evidence) || !Enum.IsDefined(evidence)
            || !int.TryParse(cells[7], NumberStyles.None, CultureInfo.InvariantCulture, out var vintage))
            throw new FormatException($"Line {number.ToString(CultureInfo.InvariantCulture)} of the benchmarks can't be read.");
        return new(indicator, cells[1], cells[2], year, cells[4], value, evidence, vintage, cells[8]);
    }

    private static BenchmarkTable ReadShipped()
    {
        using var stream = typeof(BenchmarkTable).Assembly.GetManifestResourceStream("Wres.Domain.benchmarks.csv")
            ?? throw new InvalidOperationException("The benchmarks are not embedded.");
        using var reader = new StreamReader(stream);
        return new(Parse(reader.ReadToEnd()));
    }
}
