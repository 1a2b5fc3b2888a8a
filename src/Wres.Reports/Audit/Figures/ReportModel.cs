namespace Wres.Reports.Audit.Figures;

/// <summary>Everything that was read from one report: figures with their places, sentences, headings, actions.</summary>
internal sealed class ReportModel(string file)
{
    public string File { get; } = file;
    public List<string> Lines { get; } = [];

    /// <summary>The whole text in plain spelling, line by line; empty for figure files.</summary>
    public string FullText { get; set; } = "";

    /// <summary>The report's own year (that of the snapshot), where it is printed.</summary>
    public int? ReportYear { get; set; }

    /// <summary>Month of publication, where printed.</summary>
    public DateOnly? Published { get; set; }

    public string? PlanPeriod { get; set; }
    public List<CompositionRow> Compositions { get; } = [];
    public List<Likelihood> Likelihoods { get; } = [];
    /// <summary>Likelihoods of a part of the people: a source, a division, a band. They are checked by themselves and stand for nothing else.</summary>
    public List<Likelihood> SegmentLikelihoods { get; } = [];
    public List<SeriesValue> Series { get; } = [];
    public List<PrintedDifference> Differences { get; } = [];
    public List<PrintedVerdict> Verdicts { get; } = [];
    public List<Share> Shares { get; } = [];
    public List<DistributionShare> Distributions { get; } = [];
    public List<Benchmark> Benchmarks { get; } = [];
    public List<NamedPercent> NamedPercents { get; } = [];
    public List<BoardFigures> Boards { get; } = [];
    public List<Mention> Mentions { get; } = [];
    public List<Sentence> Sentences { get; } = [];
    /// <summary>Labels of the group without known ethnicity, as the tables' heads print them.</summary>
    public List<(string Label, int Line)> UnknownLabels { get; } = [];
    public List<Heading> Headings { get; } = [];
    public List<PlanAction> Actions { get; } = [];

    /// <summary>Tables whose action plan names its columns: which of owner, due, KPI and status the plan has.</summary>
    public HashSet<string> PlanColumns { get; } = new(StringComparer.Ordinal);

    /// <summary>Checks that the reader already knows to be impossible.</summary>
    public List<UncheckedItem> NotRead { get; } = [];

    public Likelihood LikelihoodOf(int indicator, int? year)
    {
        var found = Likelihoods.Find(l => l.Indicator == indicator && l.Year == year);
        if (found is null)
            Likelihoods.Add(found = new Likelihood { Indicator = indicator, Year = year });
        return found;
    }
}
