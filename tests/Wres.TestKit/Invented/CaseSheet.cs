using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;
using Wres.TestKit.Invented.Words;

namespace Wres.TestKit.Invented;

/// <summary>Invents a case log and keeps its truth.</summary>
internal sealed class CaseSheet
{
    private readonly record struct Case(string Person, DateOnly Opened, char Group, int Row);

    private readonly List<Case> _formal = [];
    private readonly Draw _draw;
    private readonly CellWords _words;
    private readonly DateOnly _from;
    private readonly DateOnly _to;

    public CaseSheet(Draw draw, CellWords words, DateOnly from, DateOnly to, IReadOnlyList<string> people, int rows, FileTruth truth)
    {
        (_draw, _words, _from, _to, File) = (draw, words, from, to, truth);
        Sheet = new InventedSheet("disciplinary", draw, ["Case Reference", "Employee Number", "Case Type", "Formal", "Date Opened"], ["Ethnic Origin", "Outcome", "Date Closed"]);
        for (var i = 0; i < rows; i++)
            Add(i, draw.Percent(90) && people.Count > 0 ? draw.Pick(people) : string.Create(CultureInfo.InvariantCulture, $"9{i:000000}"));
    }

    public InventedSheet Sheet { get; }
    public FileTruth File { get; }

    /// <summary>People who entered the formal process, by group.</summary>
    public Tally People { get; } = new();

    /// <summary>Joins the cases to the staff file, null where there is none.</summary>
    public void Join(StaffTruth? staff)
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in _formal.OrderBy(c => c.Opened).ThenBy(c => c.Row))
        {
            if (staff is not null && !staff.Workforce.ContainsKey(one.Person) && staff.NotInScope(one.Person))
            {
                File.Exclude("not-in-scope");
            }
            else if (!counted.Add(one.Person))
            {
                File.Exclude("further-case");
            }
            else
            {
                File.Count();
                People.Add("", staff?.Workforce.GetValueOrDefault(one.Person)?.Group ?? staff?.GroupOfLeaver(one.Person) ?? one.Group);
            }
        }
    }

    private void Add(int i, string person)
    {
        var row = new SheetRow();
        var reference = _words.Messy && _draw.Percent(30) ? "" : string.Create(CultureInfo.InvariantCulture, $"ER-{i}");
        var number = _words.Messy && _draw.Percent(30) ? "" : person;
        var ruined = number.Length > 0 && _words.Messy && _draw.Percent(30);
        row.Cells["Case Reference"] = reference;
        row.Cells["Employee Number"] = ruined ? "2.1e+07" : number.Length > 0 && _draw.Percent(30) ? "0" + number : number;
        var type = _words.Messy && _draw.Percent(30) ? new Known<bool>("", false) : _words.Of(AssignmentWords.CaseTypes);
        row.Cells["Case Type"] = type.Text;
        var formal = _words.Answer(_draw.Percent(80));
        row.Cells["Formal"] = formal.Text;
        var opened = _words.Day(_from.AddDays(_draw.Below(_to.DayNumber - _from.DayNumber + 30) - 15));
        row.Put("Date Opened", opened);
        var origin = _words.Of(OriginWords.All);
        row.Cells["Ethnic Origin"] = origin.Text;
        row.Cells["Outcome"] = "None yet";
        var cut = _words.Messy && _draw.Percent(20) && Sheet.Cut(row);
        Sheet.Rows.Add(row);

        if (cut)
            File.Reject("row-short");
        else if (reference.Length == 0 || number.Length == 0 || type.Text.Length == 0 || formal.Means is null)
            File.Reject("value-missing");
        else if (ruined)
            File.Reject("value-ruined");
        else if (opened.Means is null)
            File.Reject(opened.Text.Length == 0 ? "date-missing" : "date-unreadable");
        else if (!type.Means)
            File.Exclude("other-case-type");
        else if (formal.Means == false)
            File.Exclude("not-formal");
        else if (opened.Means < _from || opened.Means > _to)
            File.Exclude("outside-year");
        else
            _formal.Add(new Case(number.ToUpperInvariant(), opened.Means.Value, Sheet.Has("Ethnic Origin") ? origin.Means : 'u', i));
    }
}
