using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.TestKit.Chance;
using Wres.TestKit.People;
using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>A case log: the given people with a formal disciplinary case of the year, and cases that are not counted.</summary>
public sealed class DisciplinaryExtract(SampleTrust trust, ReportingPeriod period, Workforce workforce)
{
    private readonly Draw _draw = new(trust.Seed ^ 0xCA5E ^ (ulong)period.Year);
    private int _case;

    /// <summary>People who entered the formal process in the year.</summary>
    public required GroupCounts People { get; init; }

    /// <summary>Rows of each kind that are not counted.</summary>
    public int Noise { get; init; }

    /// <summary>True where one of the White people left before the snapshot; they count all the same.</summary>
    public bool OneLeft { get; init; }

    /// <summary>True where a case of a bank worker is in the log, who is out of scope.</summary>
    public bool OneBank { get; init; }

    /// <summary>The table, in the order of the case numbers.</summary>
    public ExtractTable Table()
    {
        var table = new ExtractTable("Case Reference", "Employee Number", "Case Type", "Formal", "Date Opened", "Date Closed", "Outcome", "Ethnic Origin", "Division");
        var rows = new List<string[]>();
        var accused = GroupCounts.Groups.SelectMany(g => _draw.Shuffled(workforce.People.Where(p => p.Group == g)).Take(People[g])).ToList();
        if (OneLeft)
            accused[0] = workforce.Leavers.First(p => p.Group == EthnicGroup.White);
        rows.AddRange(accused.Select(p => Row(p, "Disciplinary", formal: true, Day())));
        var others = _draw.Shuffled(workforce.People.Except(accused));
        for (var i = 0; i < Noise; i++)
        {
            rows.Add(Row(others[i], i % 2 == 0 ? "Grievance" : "Sickness Absence", formal: true, Day()));
            rows.Add(Row(others[Noise + i], "Disciplinary", formal: false, Day()));
            rows.Add(Row(others[2 * Noise + i], "Disciplinary - Conduct", formal: true, period.From.AddDays(-3 - i)));
        }

        if (OneBank)
            rows.Add([trust.NumberOf(StaffNoiseRows.FirstOutsider), .. Row(others[^1], "Disciplinary", formal: true, Day())[1..]]);
        if (Noise > 0)
            rows.Add(Row(accused[0], "Disciplinary", formal: true, period.Snapshot));
        foreach (var row in _draw.Shuffled(rows))
            table.Add([string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ER{period.Year % 100}-{++_case:000}"), .. row]);
        return table;
    }

    private DateOnly Day() => _draw.Day(period.From, period.Snapshot.AddDays(-1));

    private string[] Row(SamplePerson person, string type, bool formal, DateOnly opened)
    {
        var closed = opened.AddDays(40 + _draw.Below(120));
        var open = closed > period.Snapshot;
        return
        [
            person.Number, type, formal ? "Yes" : "No", Written.Day(opened), open ? "" : Written.Day(closed),
            open ? "" : _draw.Pick<string>(["No case to answer", "First written warning", "Final written warning", "Advice"]), person.Origin.Both, person.Division,
        ];
    }
}
