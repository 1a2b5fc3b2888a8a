using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;

namespace Wres.Domain.Indicators;

/// <summary>
/// The aggregated figures of one period, looked up by what they measure. Totals, level rows, the Unknown that All implies and
/// non-given Unknowns follow the counts section of the extract contract. Of two figures with one key the later one counts.
/// </summary>
internal sealed class CountsTable
{
    private const double MostPeople = 1e12;

    private readonly Dictionary<CountsKey, CountsFigure> _figures = [];
    private readonly HashSet<CountsCell> _withoutUnknown = [];

    public CountsTable(IEnumerable<CountsFigure> figures, ReportingPeriod period)
    {
        foreach (var figure in figures)
        {
            if (figure.Period == period)
                _figures[new(CellOf(figure), figure.Group)] = figure;
        }
    }

    /// <summary>How many cells (an area and level, or a total) had neither an Unknown row nor an All row to find it by.</summary>
    public int UnknownNotGiven => _withoutUnknown.Count;

    /// <summary>Numerators of a measure: the total row, else per group the sum of the level rows; null unless White and BME are known.</summary>
    public GroupCounts? Numerators(CountsMeasure measure, int indicator) => Total(measure, indicator, f => f.Numerator);

    /// <summary>Denominators of a measure, found like its numerators.</summary>
    public GroupCounts? Denominators(CountsMeasure measure, int indicator) => Total(measure, indicator, f => f.Denominator);

    /// <summary>The headcount with what levels, clusters and areas are given; null without any.</summary>
    public Headcount? Headcount()
    {
        if (Numerators(CountsMeasure.Headcount, 1) is not { } total)
            return null;
        var headcount = new Headcount { Total = total };
        foreach (var cell in Cells(CountsMeasure.Headcount, 1).Where(c => c.Area is not null && c.Level is not null))
            headcount.Add(cell.Area!.Value, cell.Level!.Value, Counts(cell));
        headcount.GivenClusters = [.. Cells(CountsMeasure.Headcount, 1)
            .Where(c => c.Cluster > 0 && (c.Area ?? MedicalArea(c.Cluster)) is not null)
            .Select(c => ((c.Area ?? MedicalArea(c.Cluster))!.Value, c.Cluster, Counts(c)))];
        headcount.GivenAreas = [.. Cells(CountsMeasure.Headcount, 1)
            .Where(c => c is { Area: not null, Level: null, Cluster: 0 })
            .Select(c => (c.Area!.Value, Counts(c)))];
        return headcount;
    }

    /// <summary>Survey figures of an indicator as survey rows of the given survey year.</summary>
    public IEnumerable<SurveyFigure> Survey(int indicator, int surveyYear) =>
        from figure in _figures.Values
        where figure.Measure == CountsMeasure.Survey && figure.Indicator == indicator && figure is { Area: null, Level: null, Cluster: 0, Value: not null }
        let Group = figure.Group switch { CountsGroup.White => EthnicGroup.White, CountsGroup.Bme => EthnicGroup.Bme, _ => (EthnicGroup?)null }
        where Group is not null
        select new SurveyFigure(surveyYear, indicator, Group.Value, figure.Value!.Value, Whole(figure.Denominator), null, null);

    /// <summary>The published headline of an indicator: Group All, else BME; null where neither is given.</summary>
    public double? Published(int indicator)
    {
        var cell = new CountsCell(CountsMeasure.Value, indicator, null, null, 0);
        return Field(cell, CountsGroup.All, f => f.Value) ?? Field(cell, CountsGroup.Bme, f => f.Value);
    }

    private GroupCounts? Total(CountsMeasure measure, int indicator, Func<CountsFigure, double?> field)
    {
        var total = new CountsCell(measure, indicator, null, null, 0);
        long? givenWhite = People(total, CountsGroup.White, field), givenBme = People(total, CountsGroup.Bme, field);
        var levels = LevelCells(measure, indicator);
        if ((givenWhite ?? Sum(CountsGroup.White)) is not { } white || (givenBme ?? Sum(CountsGroup.Bme)) is not { } bme)
            return null;
        var hasTotal = givenWhite is not null || givenBme is not null || People(total, CountsGroup.All, field) is not null;
        var unknown = People(total, CountsGroup.Unknown, field)
            ?? (hasTotal ? ImpliedUnknown(total, white, bme, field) : levels.Sum(c => Counts(c, field).Unknown));
        return new GroupCounts(white, bme, unknown);

        long? Sum(CountsGroup group)
        {
            var given = levels.Select(c => People(c, group, field)).Where(n => n is not null).ToList();
            return given.Count == 0 ? null : given.Sum();
        }
    }

    /// <summary>Cells that name a level; one without an area only where no area names that level, so that no one is summed twice.</summary>
    private List<CountsCell> LevelCells(CountsMeasure measure, int indicator)
    {
        var cells = Cells(measure, indicator).Where(c => c.Level is not null).ToList();
        var withArea = cells.Where(c => c.Area is not null).Select(c => c.Level).ToHashSet();
        return cells.FindAll(c => c.Area is not null || !withArea.Contains(c.Level));
    }

    private IEnumerable<CountsCell> Cells(CountsMeasure measure, int indicator) =>
        _figures.Keys.Select(k => k.Cell).Where(c => c.Measure == measure && c.Indicator == indicator).Distinct();

    private GroupCounts Counts(CountsCell cell) => Counts(cell, f => f.Numerator);

    private GroupCounts Counts(CountsCell cell, Func<CountsFigure, double?> field)
    {
        long? white = People(cell, CountsGroup.White, field), bme = People(cell, CountsGroup.Bme, field);
        return new(white ?? 0, bme ?? 0, People(cell, CountsGroup.Unknown, field) ?? ImpliedUnknown(cell, white, bme, field));
    }

    /// <summary>All minus White minus BME, else 0 and the cell is noted.</summary>
    private long ImpliedUnknown(CountsCell cell, long? white, long? bme, Func<CountsFigure, double?> field)
    {
        if (People(cell, CountsGroup.All, field) - white - bme is { } rest and >= 0)
            return rest;
        _withoutUnknown.Add(cell);
        return 0;
    }

    private long? People(CountsCell cell, CountsGroup group, Func<CountsFigure, double?> field) => Whole(Field(cell, group, field));

    private double? Field(CountsCell cell, CountsGroup group, Func<CountsFigure, double?> field) =>
        _figures.TryGetValue(new(cell, group), out var figure) ? field(figure) : null;

    /// <summary>
    /// People are whole: a fraction never reaches this table, because reading rejects it. A number that can't be one of people is
    /// taken as not given.
    /// </summary>
    private static long? Whole(double? number) => number is >= 0 and <= MostPeople ? (long)Math.Round(number.Value, MidpointRounding.AwayFromZero) : null;

    private static Area? MedicalArea(int cluster) => cluster >= 5 ? Area.Medical : null;

    private static CountsCell CellOf(CountsFigure f) => new(f.Measure, f.Indicator, f.Area, f.Level, f.Cluster);

    private readonly record struct CountsCell(CountsMeasure Measure, int Indicator, Area? Area, Level? Level, int Cluster);

    private readonly record struct CountsKey(CountsCell Cell, CountsGroup Group);
}
