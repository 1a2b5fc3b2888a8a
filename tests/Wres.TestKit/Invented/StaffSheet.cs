using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Words;

namespace Wres.TestKit.Invented;

/// <summary>Invents a staff file: people with one to four assignments each, and every flaw that the contract names.</summary>
internal sealed class StaffSheet
{
    private static readonly string[] Divisions = ["Medicine", "Surgery & Theatres", "Surgery and Theatres", "surgery and theatres", "Community", "Estates, Facilities", ""];
    private static readonly string[] Hours = ["1", "1.00", "0.6", "0.60", "0.53", "0.2", "", "0"];

    private readonly Draw _draw;
    private readonly CellWords _words;
    private readonly DateOnly _snapshot;
    private readonly bool _bareGrades;
    private int _assignment;

    public StaffSheet(Draw draw, CellWords words, DateOnly snapshot, int people)
    {
        (_draw, _words, _snapshot) = (draw, words, snapshot);
        Sheet = new InventedSheet(
            "staff", draw, ["Employee Number", "Assignment Number", "Primary Assignment", "Assignment Category", "Staff Group", "Pay Grade", "Ethnic Origin"],
            ["Assignment Status", "Job Role", "Occupation Code", "FTE", "Division", "Latest Start Date", "Gender", "Local Remark"]);
        _bareGrades = Sheet.Headings["Pay Grade"] is "AfC Band" or "Pay Band" or "Band";
        for (var i = 0; i < people; i++)
            Add(Number(i));
    }

    public InventedSheet Sheet { get; }
    public List<StaffLine> Lines { get; } = [];

    private string Number(int i) => _draw.Percent(4)
        ? string.Create(CultureInfo.InvariantCulture, $"E{i:00000}X")
        : string.Create(CultureInfo.InvariantCulture, $"{20_000_000 + i * 37}");

    private void Add(string number)
    {
        var group = _draw.Pick<char>(['w', 'w', 'w', 'b', 'b', 'u']);
        var rows = _draw.Below(10) switch { < 7 => 1, < 9 => 2, _ => 3 + _draw.Below(2) };
        for (var i = 0; i < rows; i++)
            AddRow(number, _words.Messy ? _draw.Pick<char>(['w', 'b', 'u']) : group);
    }

    private void AddRow(string number, char group)
    {
        var row = new SheetRow();
        var ruined = _words.Messy && _draw.Percent(30);
        var noNumber = !ruined && _words.Messy && _draw.Percent(30);
        row.Cells["Employee Number"] = ruined ? "2.1E+07" : noNumber ? "" : _draw.Percent(20) ? "000" + number : char.IsLetter(number[0]) && _draw.Percent(50) ? number.ToLowerInvariant() : number;
        var assignment = _words.Messy && _draw.Percent(20) ? "" : string.Create(CultureInfo.InvariantCulture, $"{number}-{_draw.Below(3)}{(_draw.Percent(70) ? _assignment++.ToString(CultureInfo.InvariantCulture) : "")}");
        row.Cells["Assignment Number"] = assignment;
        var primary = Put(row, "Primary Assignment", _words.Answer(_draw.Percent(65)));
        var category = Put(row, "Assignment Category", _words.Of(AssignmentWords.Categories));
        var status = Put(row, "Assignment Status", _words.Of(AssignmentWords.Statuses));
        var start = row.Put("Latest Start Date", _words.Day(_draw.Percent(97) ? _snapshot.AddDays(-_draw.Below(14_000) / 30 * 30) : _snapshot.AddDays(_draw.Below(3))));
        var fte = _draw.Pick(Hours);
        row.Cells["FTE"] = fte;
        var origin = Origin(group);
        row.Cells["Ethnic Origin"] = _words.Dirty(origin.Text);
        var staffGroup = Put(row, "Staff Group", _words.Of(PostWords.StaffGroups));
        var code = Put(row, "Occupation Code", _words.Of(PostWords.OccupationCodes));
        var role = Put(row, "Job Role", _words.Of(PostWords.JobRoles));
        var grade = Grade(row);
        var division = _draw.Pick(Divisions);
        row.Cells["Division"] = _words.Dirty(division);
        row.Cells["Gender"] = _draw.Pick<string>(["Female", "Male", ""]);
        row.Cells["Local Remark"] = _draw.Pick<string>(["", "see \"file\"", "a,b;c|d", "x", "two\nlines", "two\r\n\r\nlines"]);
        Sheet.Rows.Add(row);
        Lines.Add(new StaffLine
        {
            Person = noNumber ? "" : number.ToUpperInvariant(),
            NumberRuined = ruined,
            Assignment = assignment,
            Primary = primary == true,
            CategoryRule = category,
            StatusNotInPost = Sheet.Has("Assignment Status") && status == 'n',
            Start = Sheet.Has("Latest Start Date") ? start : null,
            Fte = Sheet.Has("FTE") && fte.Length > 0 ? decimal.Parse(fte, CultureInfo.InvariantCulture) : 0,
            Group = origin.Means,
            Finer = OriginWords.Finer(origin),
            StaffGroup = staffGroup,
            OccupationCode = Sheet.Has("Occupation Code") ? code : '-',
            RoleMedical = Sheet.Has("Job Role") ? role : '-',
            Grade = grade,
            Division = Sheet.Has("Division") ? division : "",
            Cut = _words.Messy && _draw.Percent(20) && Sheet.Cut(row),
        });
    }

    private Known<char> Origin(char group) => _draw.Pick<Known<char>>(OriginWords.All.Where(o => o.Means == group).ToList());

    private GradeMeaning Grade(SheetRow row)
    {
        if (_draw.Percent(10))
        {
            var bare = _draw.Pick(GradeWords.Bare);
            row.Cells["Pay Grade"] = bare;
            return new GradeMeaning(_bareGrades ? bare : "other");
        }

        return Put(row, "Pay Grade", _words.Of(GradeWords.All));
    }

    private static T Put<T>(SheetRow row, string column, Known<T> known)
    {
        row.Cells[column] = known.Text;
        return known.Means;
    }
}
