namespace Wres.Reports.Audit.Figures;

/// <summary>Where a figure was read from; later kinds are the weaker sources.</summary>
internal enum Origin
{
    Headline,
    Table,
    Sentence,
}

/// <summary>One cell of a table of people by group: a count, a percent, or both.</summary>
internal sealed record Cell(long? Count, Printed? Percent, int Line, string Text);

/// <summary>People of one row (a band, a cluster, a whole workforce) in one year, by group.</summary>
internal sealed record CompositionRow
{
    public required string Table { get; init; }
    public required string Label { get; init; }
    public int Indicator { get; init; } = 1;
    public int? Year { get; init; }
    public string? Area { get; init; }
    public bool IsTotal { get; init; }
    public Dictionary<Group, Cell> Cells { get; init; } = [];

    /// <summary>The base that the document itself gives for the percents, where it does.</summary>
    public long? Base { get; init; }

    /// <summary>Bases that are given cell by cell.</summary>
    public Dictionary<Group, long?> Bases { get; init; } = [];

    /// <summary>True for a row of a cluster where the rows of its bands may be there as well.</summary>
    public bool IsCluster { get; init; }

    /// <summary>Sum of white, BME and unknown; null where white or BME has no count.</summary>
    public long? GroupSum =>
        Cells.GetValueOrDefault(Group.White)?.Count is { } white && Cells.GetValueOrDefault(Group.BME)?.Count is { } bme
            ? white + bme + (Cells.GetValueOrDefault(Group.Unknown)?.Count ?? 0)
            : null;
}

/// <summary>The figures of indicator 2, 3 or 4 for one year.</summary>
internal sealed record Likelihood
{
    public required int Indicator { get; init; }
    public int? Year { get; init; }

    /// <summary>The part of the people that it is about; null for all of them.</summary>
    public string? Segment { get; init; }
    public Dictionary<Group, (long Value, int Line)> Denominators { get; init; } = [];
    public Dictionary<Group, (long Value, int Line)> Numerators { get; init; } = [];
    public Dictionary<Group, (Printed Rate, int Line)> Rates { get; init; } = [];
    public Printed? Ratio { get; set; }
    public int RatioLine { get; set; }
    public RatioDirection? Direction { get; set; }

    /// <summary>True where the figure printed is the ratio less one ("0.25 times more likely").</summary>
    public bool RatioIsExcess { get; set; }

    public RatioDirection Standard => Indicator == 3 ? RatioDirection.BmeOverWhite : RatioDirection.WhiteOverBme;

    /// <summary>The ratio of the counts in the given direction; null where a count is missing or the dividing rate is zero.</summary>
    public Fraction? RatioOfCounts(RatioDirection direction)
    {
        if (!Denominators.TryGetValue(Group.White, out var wd) || !Denominators.TryGetValue(Group.BME, out var bd)
            || !Numerators.TryGetValue(Group.White, out var wn) || !Numerators.TryGetValue(Group.BME, out var bn)
            || wd.Value == 0 || bd.Value == 0)
            return null;
        var white = new Fraction(wn.Value, wd.Value);
        var bme = new Fraction(bn.Value, bd.Value);
        var (over, under) = direction == RatioDirection.WhiteOverBme ? (white, bme) : (bme, white);
        return under.IsZero ? null : over / under;
    }
}

/// <summary>A headline value of an indicator for a group and year, in one place of the report.</summary>
internal sealed record SeriesValue
{
    public required int Indicator { get; init; }
    public required Group Group { get; init; }

    /// <summary>Report year (the snapshot's); null where no year could be told.</summary>
    public int? Year { get; init; }

    /// <summary>The year as labelled.</summary>
    public int? LabelYear { get; init; }
    public required Printed Value { get; init; }
    public bool IsRatio { get; init; }
    public int Line { get; init; }
    public required string Place { get; init; }
    public Origin Origin { get; init; }
    public long? Respondents { get; init; }
    public bool IsBenchmark { get; init; }

    /// <summary>True where the label itself says that it is a survey's year.</summary>
    public bool LabelIsSurvey { get; init; }

    /// <summary>True where the heads or the caption around the label say that the table is one of survey years.</summary>
    public bool TableIsSurvey { get; init; }

    /// <summary>Which table of the report it stands in; 0 for none.</summary>
    public int TableNumber { get; init; }
}

/// <summary>A printed percent with the count, and where printed the base, that it belongs to.</summary>
internal sealed record Share
{
    public required Printed Percent { get; init; }
    public long? Count { get; init; }
    public long? Base { get; init; }
    public int? Indicator { get; init; }
    public Group? Group { get; init; }
    public int? Year { get; init; }
    public int Line { get; init; }
    public required string Place { get; init; }
    public Sentence? Sentence { get; init; }
}

/// <summary>A value of a benchmark, national figure or average.</summary>
internal sealed record Benchmark(int Indicator, Group? Group, Printed Value, string Kind, bool IsNational, int? LabelYear, int Line);

/// <summary>A percent printed beside a name, such as the population of an area.</summary>
internal sealed record NamedPercent(string Name, Printed Value, int Line);

/// <summary>Board members of one subset and year by group, with printed percents and differences.</summary>
internal sealed record BoardFigures
{
    public int? Year { get; init; }
    public required string Subset { get; init; }
    public Dictionary<Group, Cell> Members { get; init; } = [];
    public Dictionary<Group, (Printed Value, int Line)> Differences { get; init; } = [];
    public int Line { get; init; }
}

/// <summary>A sentence of the report with what is known about where it stands.</summary>
internal sealed record Sentence(string Text, int Line, int? Indicator, string Section)
{
    /// <summary>True for headings, labels and captions, which are read for wording but not for claims.</summary>
    public bool IsLabel { get; init; }
}

/// <summary>A heading, caption or line of the contents.</summary>
internal sealed record Heading(string Text, int Line, HeadingKind Kind);

internal enum HeadingKind
{
    Section,
    Caption,
    Contents,
}

/// <summary>One action of the plan.</summary>
internal sealed record PlanAction
{
    public required string Reference { get; init; }
    public IReadOnlyList<int> Indicators { get; init; } = [];
    public required string Text { get; init; }
    public string? Status { get; init; }
    public string? Owner { get; init; }
    public string? Due { get; init; }
    public string? Kpis { get; init; }
    public string? Sustainability { get; init; }
    public IReadOnlyList<string> Progress { get; init; } = [];
    public int? Line { get; init; }
    public bool IsPreviousPlan { get; init; }
}

/// <summary>A share of one group's people that falls in a segment; the shares of one set make up the whole group.</summary>
internal sealed record DistributionShare(string Set, string Segment, Group Group, Printed Percent, long? Count, int Line);

/// <summary>A difference that a table prints beside the two percents that it is made of.</summary>
internal sealed record PrintedDifference(Printed Value, Printed One, Printed Other, int? Indicator, int Line, string Place);

/// <summary>A verdict that a table prints beside the values of an indicator: improved or worsened.</summary>
internal sealed record PrintedVerdict(int Indicator, Group Group, bool Better, string Text, Printed Earlier, Printed Later, int Line, string Place);

/// <summary>What a figure in a sentence stands for.</summary>
internal enum MentionRole
{
    /// <summary>The organisation's own value.</summary>
    Own,

    /// <summary>A difference or change of two values.</summary>
    Change,

    /// <summary>A benchmark, average or national figure.</summary>
    Benchmark,

    /// <summary>A target.</summary>
    Target,

    /// <summary>A figure beside the values: the bound of an interval, a level of confidence, a p-value, a threshold.</summary>
    Aside,
}

/// <summary>A percent or ratio in a sentence, with what its surroundings say of it.</summary>
internal sealed record Mention(
    Sentence Sentence, int Start, int End, Printed Value, bool IsPercent, MentionRole Role, Group? Group, int? Year, bool IsPrevious, bool FinancialYear)
{
    public int? Indicator => Sentence.Indicator;
    public int Line => Sentence.Line;
}
