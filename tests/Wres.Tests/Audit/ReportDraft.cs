using System.Globalization;
using Wres.Reports.Audit.Figures;

namespace Wres.Tests.Audit;

/// <summary>The figures of an invented report, all of one year and the year before, and the ways in which they are printed.</summary>
internal sealed class ReportDraft
{
    private static readonly string[] Terms = ["BME", "BAME", "ethnic minority"];
    private static readonly string[] Places = ["Northmoor", "Eastvale", "Westbrook", "Southfield", "Ashdown", "Kingsmere"];

    public ReportDraft(int seed)
    {
        Random = new Random(seed);
        Year = Random.Next(2019, 2026);
        Term = Terms[Random.Next(Terms.Length)];
        PercentDecimals = Random.Next(1, 3);
        Unknown = Random.Next(2) == 0 ? "Unknown" : "Not stated";
        Layout = (TableLayout)Random.Next(4);
        GroupsAsRows = Random.Next(2) == 0;
        Trust = $"{Places[Random.Next(Places.Length)]} {(Random.Next(2) == 0 ? "University Hospitals" : "Community")} NHS {(Random.Next(2) == 0 ? "Foundation " : "")}Trust";
        Now = new YearFigures(Random, 1.0);
        Before = new YearFigures(Random, 0.97);
    }

    public Random Random { get; }
    public int Year { get; }
    public string Term { get; }
    public string Unknown { get; }
    public string Trust { get; }
    public int PercentDecimals { get; }
    public TableLayout Layout { get; }
    public bool GroupsAsRows { get; }
    public YearFigures Now { get; }
    public YearFigures Before { get; }

    /// <summary>What is printed instead of the right text, by the name of the figure: the planted error.</summary>
    public Dictionary<string, string> Planted { get; } = new(StringComparer.Ordinal);

    public string Label => $"{Year - 1}/{Year % 100:00}";
    public string LabelBefore => $"{Year - 2}/{(Year - 1) % 100:00}";

    public string Percent(string name, long n, long of) => Text(name, Fraction.Percent(n, of).Text(PercentDecimals) + "%");

    public string Ratio(string name, Fraction ratio) => Text(name, ratio.Text(2));

    public string Text(string name, string right) => Planted.TryGetValue(name, out var planted) ? planted : right;

    public string Pick(params string[] texts) => texts[Random.Next(texts.Length)];

    public static string N(long n) => n.ToString(CultureInfo.InvariantCulture);
}

internal enum TableLayout
{
    Tabs,
    Pipes,
    Spaces,
    Page,
}
