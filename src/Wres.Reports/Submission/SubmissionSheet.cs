using System.Globalization;
using Wres.Domain;
using Wres.Domain.Indicators;
using Wres.Domain.Inputs;
using Wres.Domain.Results;

namespace Wres.Reports.Submission;

/// <summary>A cell with what stands in it: a number, a text, or nothing.</summary>
internal readonly record struct FilledCell(CollectionCell Cell, double? Number, string? Text);

/// <summary>The collection's cells filled from the results, the figures that the collection was pre-filled with, and last year's.</summary>
internal sealed class SubmissionSheet
{
    private readonly IndicatorsDocument _document;
    private readonly SubmissionFigures _ours;
    private readonly SubmissionFigures _preFilled;
    private readonly SubmissionFigures _previous;

    public SubmissionSheet(IndicatorsDocument document, IReadOnlyList<CountsFigure> counts, IndicatorsDocument? previous, MethodSettings settings)
    {
        var period = ReportingPeriod.Parse(document.Period.Id);
        _document = document;
        _ours = new(document.Indicators);
        _preFilled = new(Aggregated(period));
        _previous = new(previous?.Indicators ?? Aggregated(period.YearBefore));
        Mapping = CollectionMapping.For(period.Year);

        IReadOnlyList<IndicatorResult> Aggregated(ReportingPeriod of) =>
            IndicatorCalculator.Calculate(new PeriodInputs { Organisation = OrganisationCode.Parse(document.Organisation.Code), Period = of, Counts = counts }, settings).Indicators;
    }

    public CollectionMapping Mapping { get; }

    public IEnumerable<FilledCell> Cells() => Mapping.Cells.Select(Fill);

    public double? Number(string view, string metric) => view switch
    {
        "ours" => _ours.Number(metric),
        "prefilled" => _preFilled.Number(metric),
        "previous" => _previous.Number(metric),
        _ => _ours.Number(metric) - _preFilled.Number(metric),
    };

    private FilledCell Fill(CollectionCell cell) =>
        cell.IsText ? new(cell, null, cell.Column)
        : cell.Metric.StartsWith("cover/", StringComparison.Ordinal) ? Cover(cell)
        : new(cell, Number(cell.View, cell.Metric), null);

    private FilledCell Cover(CollectionCell cell) => cell.Metric switch
    {
        "cover/organisation" => new(cell, null, _document.Organisation.Name),
        "cover/code" => new(cell, null, _document.Organisation.Code),
        "cover/period" => new(cell, null, _document.Period.Label),
        "cover/snapshot" => new(cell, null, _document.Period.Snapshot),
        "cover/method" => new(cell, null, _document.Run.Method),
        "cover/declared-percent" => new(cell, 100 * _document.Quality.EthnicityDeclared, null),
        _ => new(cell, null, string.Join("; ", _document.Quality.Issues.Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Code}: {i.Count}")))),
    };
}
