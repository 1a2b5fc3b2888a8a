using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;

namespace Wres.TestKit.Invented;

/// <summary>
/// A drop of nothing but counts files, in every form that the contract allows: totals or levels, an Unknown row or All to take it from,
/// headlines where there are no counts, and rows beside them that must not be used.
/// </summary>
public sealed class InventedCounts
{
    private const string Period = "2025-03";
    private static readonly string[] Levels = ["under-1", "4", "5", "7", "8a", "8c", "vsm", "consultant", "trainee", "other"];
    private readonly Draw _draw;
    private readonly List<string[]> _rows = [];

    /// <summary>Invents the files.</summary>
    public InventedCounts(ulong seed)
    {
        _draw = new Draw(seed);
        Invent(1, "headcount", withDenominators: false);
        Invent(2, "shortlisting", withDenominators: true);
        Invent(3, "disciplinary", withDenominators: true);
        Invent(4, "training", withDenominators: true);
        for (var i = 5; i <= 8; i++)
            InventSurvey(i);
        InventBoard();
        Row(Period, 2, "ratio", "All", "", "", "", "", "9.99");
        Row(Period, 9, "difference", "BME", "", "", "", "", "-50");
        Row("2024-03", 1, "headcount", "White", "", "", "77", "", "");
        Row("2024-03", 5, "survey", "BME", "", "", "", "40", "77");
    }

    /// <summary>Counts by indicator: "n 2" numerators, "d 2" denominators, "board-voting" and so on.</summary>
    public Tally Counts { get; } = new();

    /// <summary>Survey percent and responses by "5 White".</summary>
    public Dictionary<string, (double Percent, int? Responses)> Survey { get; } = new(StringComparer.Ordinal);

    /// <summary>Headlines by indicator.</summary>
    public SortedDictionary<int, double> Headlines { get; } = [];

    /// <summary>Two files that the rows are spread over; some rows stand in both.</summary>
    public IReadOnlyList<InventedFile> Files()
    {
        var sheets = new[] { Sheet(), Sheet() };
        foreach (var row in _draw.Shuffled(_rows))
        {
            var cells = new SheetRow();
            foreach (var (column, text) in Columns.Zip(row))
                cells.Cells[column] = text;
            var at = _draw.Below(2);
            sheets[at].Rows.Add(cells);
            if (_draw.Percent(5))
                sheets[1 - at].Rows.Add(cells);
        }

        return [new("counts-1.csv", sheets[0].Write(2), 1), new("counts-2.csv", sheets[1].Write(2), 2)];
    }

    private static readonly string[] Columns = ["Period", "Indicator", "Measure", "Group", "Area", "Level", "Numerator", "Denominator", "Value"];

    private InventedSheet Sheet() => new("counts", _draw, Columns, ["Source"]);

    /// <summary>One measure as a total or by levels, or its headline alone, or nothing.</summary>
    private void Invent(int indicator, string measure, bool withDenominators)
    {
        var form = _draw.Below(10);
        if (form < 2)
        {
            if (form == 0)
                Headline(indicator);
            return;
        }

        if (form < 6)
            Cell(indicator, measure, "", "", withDenominators, counts: true);
        if (form >= 4)
        {
            // Levels count only where no total stands beside them.
            foreach (var area in _draw.Percent(50) ? new[] { "Clinical", "Non-clinical", "Medical" } : [""])
            {
                foreach (var level in Levels.Where(_ => _draw.Percent(60)).Append("6"))
                    Cell(indicator, measure, area, level, withDenominators, counts: form >= 6);
            }
        }

        if (_draw.Percent(50))
            Cell(indicator, measure, "Clinical", "cluster-2", withDenominators, counts: false);
        if (_draw.Percent(50))
            Cell(indicator, measure, "Non-clinical", "", withDenominators, counts: false);
        if (_draw.Percent(50))
            Row(Period, indicator, "value", "All", "", "", "", "", "3.33");
    }

    private void Cell(int indicator, string measure, string area, string level, bool withDenominators, bool counts)
    {
        var of = (W: _draw.Below(900), B: _draw.Below(300), U: _draw.Below(40));
        var n = withDenominators ? (W: _draw.Below(of.W + 1), B: _draw.Below(of.B + 1), U: _draw.Below(of.U + 1)) : of;
        var unknown = _draw.Below(3);
        One("White", n.W, of.W);
        One("BME", n.B, of.B);
        if (unknown == 0)
            One("Unknown", n.U, of.U);
        if (unknown == 1 || _draw.Percent(10) && unknown == 0)
            One("All", n.W + n.B + n.U, of.W + of.B + of.U);
        if (!counts)
            return;
        Counts.Add($"n {indicator}", 'w', n.W);
        Counts.Add($"n {indicator}", 'b', n.B);
        Counts.Add($"n {indicator}", 'u', unknown == 2 ? 0 : n.U);
        Counts.Add($"d {indicator}", 'w', of.W);
        Counts.Add($"d {indicator}", 'b', of.B);
        Counts.Add($"d {indicator}", 'u', unknown == 2 ? 0 : of.U);

        void One(string group, int count, int whole) =>
            Row(Period, indicator, measure, group, area, level, Text(count), withDenominators ? Text(whole) : "", _draw.Percent(20) ? "12.3" : "");
    }

    private void InventSurvey(int indicator)
    {
        foreach (var group in new[] { "White", "BME" })
        {
            var percent = _draw.Below(1001) / 10.0;
            int? responses = _draw.Percent(50) ? 5 + _draw.Below(400) : null;
            var form = _draw.Below(10);
            if (form == 0)
                continue;
            Row(Period, indicator, "survey", group, "", "", "", responses is { } r ? Text(r) : "", Text(percent));
            if (form == 1)
                Row(Period, indicator, "survey", group, "", "", "", "", Text(percent + 1 > 100 ? 1 : percent + 1));
            else
                Survey[$"{indicator} {group}"] = (percent, responses);
        }

        if (_draw.Percent(30))
            Headline(indicator);
    }

    private void InventBoard()
    {
        if (_draw.Percent(20))
        {
            Headline(9);
            return;
        }

        var (voting, other) = ((W: 3 + _draw.Below(9), B: _draw.Below(4), U: _draw.Below(2)), (W: _draw.Below(6), B: _draw.Below(3), U: _draw.Below(2)));
        foreach (var (part, w, b, u) in new[]
        {
            ("board-total", voting.W + other.W, voting.B + other.B, voting.U + other.U), ("board-voting", voting.W, voting.B, voting.U),
            ("board-executive", _draw.Below(voting.W + 1), voting.B, other.U),
        })
        {
            Row(Period, 9, part, "White", "", "", Text(w), "", "");
            Row(Period, 9, part, "BME", "", "", Text(b), "", "");
            Row(Period, 9, part, "Unknown", "", "", Text(u), "", "");
            Counts.Add(part, 'w', w);
            Counts.Add(part, 'b', b);
            Counts.Add(part, 'u', u);
        }
    }

    private void Headline(int indicator)
    {
        var value = _draw.Below(400) / 100.0;
        var all = _draw.Percent(60);
        Row(Period, indicator, "value", "BME", "", "", "", "", Text(all ? value + 1 : value));
        if (all)
            Row(Period, indicator, "value", "All", "", "", "", "", Text(value));
        Headlines[indicator] = value;
    }

    private void Row(string period, int indicator, params string[] rest) => _rows.Add([period, Text(indicator), .. rest]);

    private static string Text(IFormattable number) => number.ToString(format: null, CultureInfo.InvariantCulture);
}
