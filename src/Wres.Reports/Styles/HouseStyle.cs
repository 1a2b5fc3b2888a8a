namespace Wres.Reports.Styles;

/// <summary>
/// How an organisation's documents look and speak: data, never code, kept as JSON. The defaults are the product's own style.
/// </summary>
public sealed record HouseStyle
{
    /// <summary>Name of the style.</summary>
    public string Name { get; init; } = "standard";
    /// <summary>Terms.</summary>
    public Wording Words { get; init; } = new();
    /// <summary>How a reporting year is written: <c>2024/25</c>, <c>2024-25</c>, <c>24/25</c>, <c>2024/2025</c> or <c>2025</c>.</summary>
    public string YearForm { get; init; } = "2024/25";
    /// <summary>True: 4,647; false: 4647.</summary>
    public bool Thousands { get; init; } = true;
    /// <summary>True: 636 (13.7%); false: 13.7% (636).</summary>
    public bool CountFirst { get; init; } = true;
    /// <summary>True where captions stand below tables and figures.</summary>
    public bool CaptionBelow { get; init; }
    /// <summary>Order of the groups in tables: any order of <c>white</c>, <c>bme</c>, <c>unknown</c>.</summary>
    public IReadOnlyList<string> GroupOrder { get; init; } = ["white", "bme", "unknown"];
    /// <summary>Colours.</summary>
    public Palette Colours { get; init; } = new();
    /// <summary>Sections of the report, in order; names of <see cref="SectionNames"/>.</summary>
    public IReadOnlyList<string> Sections { get; init; } = SectionNames.Standard;
    /// <summary>Years side by side in the tables of indicator 1, at most three.</summary>
    public int ClusterYears { get; init; } = 3;
    /// <summary>Fields of the cover.</summary>
    public CoverFields Cover { get; init; } = new();
    /// <summary>How to ask for another format; null leaves a plain sentence.</summary>
    public ContactDetails? Contact { get; init; }
    /// <summary>Who signs a section, by the section's name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Signature>> Signatures { get; init; } = new Dictionary<string, IReadOnlyList<Signature>>();
    /// <summary>Shape of the action plan.</summary>
    public ActionPlanShape ActionPlan { get; init; } = new();
    /// <summary>Dates, approval and bodies that the report goes to.</summary>
    public GovernanceFields Governance { get; init; } = new();
    /// <summary>Local or regional populations to compare the workforce with.</summary>
    public IReadOnlyList<Population> Populations { get; init; } = [];
    /// <summary>The trust's own targets, in its own words.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];
    /// <summary>Targets in numbers, by indicator.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];
    /// <summary>
    /// Decimals of an indicator's percentages and percentage points, by its number, where they are not the method's: <c>"5": 2</c>.
    /// </summary>
    public IReadOnlyDictionary<string, int> Decimals { get; init; } = new Dictionary<string, int>();
    /// <summary>Clusters that one percentage takes together in a table of their own, such as 2 and 3; none leaves the table out.</summary>
    public IReadOnlyList<string> GroupedClusters { get; init; } = [];
    /// <summary>Interview panels, which no extract holds.</summary>
    public InterviewPanels? Panels { get; init; }
    /// <summary>Employee relations cases, which no extract holds.</summary>
    public EmployeeRelations? EmployeeRelations { get; init; }
    /// <summary>Other standards and plans that the action plan is aligned with.</summary>
    public IReadOnlyList<string> Alignment { get; init; } = [];
}

/// <summary>Terms of a house style.</summary>
public sealed record Wording
{
    /// <summary>BME, BAME, ethnic minority.</summary>
    public string Minority { get; init; } = "BME";
    /// <summary>The term in full.</summary>
    public string MinorityLong { get; init; } = "Black and minority ethnic";
    /// <summary>White.</summary>
    public string White { get; init; } = "White";
    /// <summary>Label of the third group.</summary>
    public string Unknown { get; init; } = "Unknown";
    /// <summary>staff, colleagues or employees.</summary>
    public string People { get; init; } = "staff";
    /// <summary>Indicator, Metric or Measure.</summary>
    public string Indicator { get; init; } = "Indicator";
    /// <summary>Several of them within a sentence: indicators, metrics.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Indicators => Indicator.ToLowerInvariant() + "s";
    /// <summary>the Trust, the organisation.</summary>
    public string Organisation { get; init; } = "the Trust";
    /// <summary>Name of the race equality staff network.</summary>
    public string? Network { get; init; }
}

/// <summary>Colours as <c>#RRGGBB</c>; each must be readable on white (4.5 to 1 for text).</summary>
public sealed record Palette
{
    /// <summary>Headings.</summary>
    public string Heading { get; init; } = "#003087";
    /// <summary>Rules, marks and links.</summary>
    public string Accent { get; init; } = "#005EB8";
    /// <summary>Second colour of charts (3 to 1 on white).</summary>
    public string Second { get; init; } = "#768692";
}

/// <summary>Fields of the cover; a blank one is left out.</summary>
public sealed record CoverFields
{
    /// <summary>Title; null for the standard's name.</summary>
    public string? Title { get; init; }
    /// <summary>Line under the title.</summary>
    public string? Subtitle { get; init; }
    /// <summary>Month or date of publication, as written.</summary>
    public string? PublicationDate { get; init; }
    /// <summary>Authors.</summary>
    public IReadOnlyList<Signature> Authors { get; init; } = [];
    /// <summary>Sources of information.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
    /// <summary>The trust's own logo as a <c>data:image/…</c> address.</summary>
    public string? Logo { get; init; }
}

/// <summary>A person who wrote or signs: name, role (lines), organisation.</summary>
public sealed record Signature(string Name, string? Role = null, string? Organisation = null);

/// <summary>Where to ask.</summary>
public sealed record ContactDetails(string? Telephone = null, string? Email = null, string? Website = null, IReadOnlyList<string>? SocialMedia = null);

/// <summary>A population of people who live in an area: percent of the minority group, with year and publication.</summary>
public sealed record Population(string Area, double MinorityPercent, int Year, string Source, long? People = null);

/// <summary>Dates, approval and bodies.</summary>
public sealed record GovernanceFields
{
    /// <summary>When the data are submitted, as written.</summary>
    public string? SubmissionDate { get; init; }
    /// <summary>When report and plan are published, as written.</summary>
    public string? PublicationDate { get; init; }
    /// <summary>State of approval, as written.</summary>
    public string? Approval { get; init; }
    /// <summary>Committee that the paper goes to.</summary>
    public string? Committee { get; init; }
    /// <summary>Who presents it.</summary>
    public string? Sponsor { get; init; }
    /// <summary>What the committee is asked to do.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];
    /// <summary>Bodies that follow the plan.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];
}
