using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;
using Wres.TestKit.Invented.Words;

namespace Wres.TestKit.Invented;

/// <summary>Invents a recruitment file at row level and keeps its truth.</summary>
internal sealed class RecruitmentSheet
{
    private static readonly Known<string>[] Sources =
    [
        new("Internal", "Internal"), new("External", "External"), new("External", "External"), new("International", "International"), new("", "Not recorded"), new("Website", "Not recorded"),
    ];

    private static readonly string[] Divisions = ["Medicine", "Surgery", "Women and Children", "Community", ""];

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Draw _draw;
    private readonly CellWords _words;
    private readonly DateOnly _from;
    private readonly DateOnly _to;

    public RecruitmentSheet(Draw draw, CellWords words, DateOnly from, DateOnly to, int rows, FileTruth truth)
    {
        (_draw, _words, _from, _to, File) = (draw, words, from, to, truth);
        Sheet = new InventedSheet("recruitment", draw, ["Vacancy Reference", "Applicant ID", "Ethnic Origin", "Shortlisted", "Appointed"], ["Division", "Source", "Shortlist Date", "Pay Grade", "Staff Group"]);
        for (var i = 0; i < rows; i++)
            Add(i);
    }

    public InventedSheet Sheet { get; }
    public FileTruth File { get; }

    /// <summary>Shortlisted people, by total ("") and by source, area, level and division.</summary>
    public Tally Shortlisted { get; } = new();

    /// <summary>Appointed people, by total ("") and by source, area, level and division.</summary>
    public Tally Appointed { get; } = new();

    /// <summary>Applications of the year.</summary>
    public Tally Applications { get; } = new();

    private void Add(int i)
    {
        var row = new SheetRow();
        var vacancy = string.Create(CultureInfo.InvariantCulture, $"Vac-{_draw.Below(40):000}");
        var applicant = string.Create(CultureInfo.InvariantCulture, $"ap{(_draw.Percent(95) ? i : _draw.Below(i + 1))}");
        if (_words.Messy && _draw.Percent(20))
            vacancy = "";
        if (_words.Messy && _draw.Percent(20))
            applicant = "";
        row.Cells["Vacancy Reference"] = _words.Dirty(vacancy);
        row.Cells["Applicant ID"] = _words.Dirty(applicant);
        var origin = _words.Of(OriginWords.All);
        row.Cells["Ethnic Origin"] = origin.Text;
        var listed = _words.Answer(_draw.Percent(60));
        row.Cells["Shortlisted"] = listed.Text;
        var appointed = _words.Answer(_draw.Percent(listed.Means == true ? 30 : 4));
        row.Cells["Appointed"] = appointed.Text;
        var source = _words.Of(Sources);
        row.Cells["Source"] = source.Text;
        var day = _words.Day(_from.AddDays(_draw.Below(_to.DayNumber - _from.DayNumber + 5) - 2));
        row.Put("Shortlist Date", day);
        var post = Post(row);
        var division = _draw.Pick(Divisions);
        row.Cells["Division"] = _words.Dirty(division);
        var cut = _words.Messy && _draw.Percent(20) && Sheet.Cut(row);
        Sheet.Rows.Add(row);
        string[] names = ["", "source " + (Sheet.Has("Source") ? source.Means : "Not recorded"), .. post];
        if (Sheet.Has("Division"))
            names = [.. names, "division " + (division.Length == 0 ? "not recorded" : division.ToLowerInvariant())];
        Judge(cut, vacancy, applicant, origin.Means, listed.Means, appointed.Means == true, names, Sheet.Has("Shortlist Date") ? day.Means : null);
    }

    /// <summary>Area and level, where the file says both: a level without a staff group leaves open whether it is medical.</summary>
    private string[] Post(SheetRow row)
    {
        var known = PostWords.StaffGroups.Where(g => g.Means != '?').ToList();
        var group = _draw.Pick<Known<char>>(known);
        var grade = _draw.Pick<Known<GradeMeaning>>(GradeWords.All.Where(g => g.Text.Length > 0).ToList());
        row.Cells["Staff Group"] = _words.Dirty(group.Text);
        row.Cells["Pay Grade"] = _words.Dirty(grade.Text);
        if (!Sheet.Has("Staff Group") || !Sheet.Has("Pay Grade"))
            return [];
        var line = new StaffLine { StaffGroup = group.Means, OccupationCode = '-', RoleMedical = '-', Grade = grade.Means };
        return ["area " + line.AreaName, "level " + line.Level];
    }

    private void Judge(bool cut, string vacancy, string applicant, char group, bool? listed, bool appointed, string[] names, DateOnly? day)
    {
        if (cut)
        {
            File.Reject("row-short");
            return;
        }

        if (vacancy.Length == 0 || applicant.Length == 0 || listed is null)
        {
            File.Reject("value-missing");
            return;
        }

        var inYear = day is null || (day >= _from && day <= _to);
        if (listed == false)
        {
            File.Exclude(appointed ? "appointed-not-shortlisted" : "not-shortlisted");
            if (inYear)
                Applications.Add("", group);
        }
        else if (!inYear)
        {
            File.Exclude("outside-year");
        }
        else if (!_seen.Add(vacancy + "\n" + applicant))
        {
            File.Exclude("duplicate-row");
        }
        else
        {
            File.Count();
            Applications.Add("", group);
            foreach (var name in names)
            {
                Shortlisted.Add(name, group);
                if (appointed)
                    Appointed.Add(name, group);
            }
        }
    }
}
