using Wres.Domain;
using Wres.TestKit.Chance;
using Wres.TestKit.People;
using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>Training attendances: the given people of the workforce once or more, and rows that are not counted.</summary>
public sealed class TrainingExtract(SampleTrust trust, ReportingPeriod period, Workforce workforce)
{
    private static readonly string[] Chosen =
    [
        "Coaching conversations", "Quality improvement in practice", "Leadership foundations", "Mentoring skills", "Presenting with confidence",
        "Project management essentials", "Clinical supervision", "Advanced communication", "Writing for publication",
    ];

    private static readonly string[] Required = ["Fire safety", "Information governance", "Moving and handling level 1", "Safeguarding level 2"];

    private readonly Draw _draw = new(trust.Seed ^ 0x7EAC ^ (ulong)period.Year);

    /// <summary>People with at least one attendance that counts.</summary>
    public required GroupCounts People { get; init; }

    /// <summary>Rows of each kind that are not counted.</summary>
    public int Noise { get; init; }

    /// <summary>Format of dates.</summary>
    public string DateFormat { get; init; } = "dd-MMM-yyyy";

    /// <summary>Zeros before an employee number, as a learning system pads it.</summary>
    public bool Padded { get; init; }

    /// <summary>The table, in the order of completion.</summary>
    public ExtractTable Table()
    {
        var rows = new List<(DateOnly Day, string[] Cells)>();
        var attended = GroupCounts.Groups
            .SelectMany(g => _draw.Shuffled(workforce.People.Where(p => p.Group == g)).Take(People[g])).Select(p => p.Number).ToList();
        rows.AddRange(attended.Select(n => Row(n, mandatory: false, Status(), Day())));
        var others = _draw.Shuffled(workforce.People.Select(p => p.Number).Except(attended, StringComparer.Ordinal));
        for (var i = 0; i < Noise; i++)
        {
            rows.Add(Row(_draw.Pick(attended), mandatory: false, Status(), Day()));
            rows.Add(Row(others[i], mandatory: true, "Completed", Day()));
            rows.Add(Row(others[i], mandatory: false, i % 2 == 0 ? "Did not attend" : "Not completed", Day()));
            rows.Add(Row(others[i], mandatory: false, "Attended", period.From.AddDays(-1 - i)));
            rows.Add(Row(trust.NumberOf(80_000 + i), mandatory: false, "Attended", Day()));
        }

        var table = new ExtractTable("Employee Number", "Course", "Mandatory", "Status", "Date Completed", "Provider");
        foreach (var (_, cells) in rows.OrderBy(r => r.Day).ThenBy(r => r.Cells[0], StringComparer.Ordinal))
            table.Add(cells);
        return table;
    }

    private DateOnly Day() => _draw.Day(period.From, period.Snapshot);

    private string Status() => _draw.Pick<string>(["Completed", "Completed", "Attended", "Passed", ""]);

    private (DateOnly Day, string[] Cells) Row(string number, bool mandatory, string status, DateOnly day) => (day,
    [
        Padded ? "00" + number : number, _draw.Pick(mandatory ? Required : Chosen), mandatory ? "Yes" : "No", status,
        Written.Day(day, DateFormat), _draw.Percent(70) ? "Internal" : "External",
    ]);
}
