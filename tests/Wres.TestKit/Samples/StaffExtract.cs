using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;
using Wres.TestKit.People;
using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>The staff extract of a workforce: one row a person, the noise besides, in the order of employee numbers.</summary>
public sealed class StaffExtract(SampleTrust trust, ReportingPeriod period, Workforce workforce)
{
    /// <summary>Columns of the file.</summary>
    public IReadOnlyList<string> Columns { get; init; } =
    [
        "Employee Number", "Assignment Number", "Primary Assignment", "Assignment Category", "Assignment Status", "Staff Group", "Job Role",
        "Occupation Code", "Pay Grade", "Ethnic Origin", "FTE", "Division", "Care Group", "Position Title", "Latest Start Date", "Gender",
    ];

    /// <summary>Rows that are not counted.</summary>
    public StaffNoise Noise { get; init; } = new();

    /// <summary>How the trust writes a pay level.</summary>
    public Func<Area, Level, string> Grade { get; init; } = PayGrades.Full;

    /// <summary>How the trust writes an ethnic origin.</summary>
    public Func<Origin, string> EthnicOrigin { get; init; } = o => o.Both;

    /// <summary>Format of dates.</summary>
    public string DateFormat { get; init; } = "dd/MM/yyyy";

    /// <summary>The table.</summary>
    public ExtractTable Table()
    {
        var table = new ExtractTable([.. Columns]);
        var rows = Flawed([.. workforce.People.Select(p => new StaffRow(p, p.Number, Primary: true))])
            .Concat(new StaffNoiseRows(trust, period, workforce, Noise, Columns.Contains("Latest Start Date")).All())
            .OrderBy(r => r.Person.Number, StringComparer.Ordinal).ThenBy(r => r.Assignment, StringComparer.Ordinal);
        foreach (var row in rows)
            table.Add([.. Columns.Select(c => Value(row, c))]);
        return table;
    }

    private string Value(StaffRow row, string column) => column switch
    {
        "Employee Number" => row.Number ?? row.Person.Number,
        "Assignment Number" => row.Assignment,
        "Primary Assignment" => row.Primary ? "Yes" : "No",
        "Assignment Category" => row.Person.Category,
        "Assignment Status" => row.Person.Status,
        "Staff Group" => row.Person.Post.StaffGroup,
        "Job Role" => row.Person.Post.JobRole,
        "Occupation Code" => row.Person.Post.OccupationCode,
        "Pay Grade" => row.PayGrade ?? Grade(row.Person.Area, row.Person.Level),
        "Ethnic Origin" => EthnicOrigin(row.Person.Origin),
        "FTE" => row.Person.Fte,
        "Division" => row.Person.Division,
        "Care Group" => row.Person.CareGroup,
        "Position Title" => row.Person.Post.JobRole + " " + row.Person.CareGroup,
        "Latest Start Date" => row.Started ?? Written.Day(row.Person.Started, DateFormat),
        "Gender" => row.Person.Gender,
        _ => throw new ArgumentException("No such column of a staff extract: " + column, nameof(column)),
    };

    /// <summary>Flaws that a real export has and that leave every figure as it is.</summary>
    private List<StaffRow> Flawed(List<StaffRow> rows)
    {
        for (var i = 0; i < Noise.EachIssue; i++)
        {
            Change(rows, p => p.Group == EthnicGroup.Unknown, i, r => r with { Person = r.Person with { Origin = new Origin("Q", "Held Elsewhere") } });
            Change(rows, p => p is { Area: Area.NonClinical, Level: Level.Band3 }, i, r => r with { Person = r.Person with { Status = "" } });
            Change(rows, p => p is { Area: Area.Clinical, Level: Level.Band5 }, i, r => r with { PayGrade = "NHS|XR06|Review Body Band 5" });
            Change(rows, p => p is { Area: Area.Clinical, Level: Level.Band6 }, i,
                r => r with { Person = r.Person with { Post = r.Person.Post with { StaffGroup = "Administrative and Clerical" } } });
            Change(rows, p => p is { Area: Area.Clinical, Level: Level.Band7 }, i, r => r with { Started = "31/02/2016" });
        }

        return rows;
    }

    private static void Change(List<StaffRow> rows, Func<SamplePerson, bool> who, int nth, Func<StaffRow, StaffRow> how)
    {
        var index = Enumerable.Range(0, rows.Count).Where(i => who(rows[i].Person)).Skip(nth).First();
        rows[index] = how(rows[index]);
    }
}
