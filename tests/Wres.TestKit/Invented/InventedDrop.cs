using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;
using Wres.TestKit.Invented.Words;

namespace Wres.TestKit.Invented;

/// <summary>
/// A drop of an organisation that does not exist: files of all eight kinds with every flaw that the contract names, and what must come
/// of them, counted a second time from the rows' meaning and not from their text. The same seed gives the same drop.
/// </summary>
public sealed class InventedDrop
{
    private readonly List<InventedFile> _files = [];
    private readonly List<FileTruth> _truths = [];
    private readonly int _messy;

    /// <summary>Invents a drop.</summary>
    /// <param name="seed">Seed of every draw.</param>
    /// <param name="year">Year of the snapshot, which is the last day of a drawn month, mostly March.</param>
    /// <param name="people">Employee numbers in the staff file.</param>
    /// <param name="percentMessy">How often a cell is dirty or unreadable.</param>
    /// <param name="march">True where the snapshot is surely in March.</param>
    public InventedDrop(ulong seed, int year, int people, int percentMessy, bool march = false)
    {
        var draw = new Draw(seed);
        _messy = percentMessy;
        var words = new CellWords(draw, percentMessy);
        var month = march || draw.Percent(60) ? 3 : 1 + draw.Below(12);
        var to = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        var from = new DateOnly(year, month, 1).AddMonths(-11);
        Period = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");

        if (draw.Percent(15))
            InventCounts(draw);
        else
            InventStaff(draw, words, from, to, people);
        if (draw.Percent(85))
        {
            var recruitment = new RecruitmentSheet(draw, words, from, to, people, Truth("recruitment"));
            Add(recruitment.Sheet, recruitment.File);
            (Shortlisted, Appointed, Applications) = (recruitment.Shortlisted, recruitment.Appointed, recruitment.Applications);
        }
        else
        {
            var recruitment = new RecruitmentTotalsSheet(draw, words, Truth("recruitment"));
            Add(recruitment.Sheet, recruitment.File);
            (Shortlisted, Appointed, Applications) = (recruitment.Shortlisted, recruitment.Appointed, recruitment.Applications);
        }

        var cases = new CaseSheet(draw, words, from, to, People, 10 + people / 6, Truth("disciplinary"));
        cases.Join(Staff);
        Add(cases.Sheet, cases.File);
        Disciplined = cases.People;
        var survey = new SurveySheet(draw, words, year - 1, Truth("survey"));
        Add(survey.Sheet, survey.File);
        Survey = (indicator, group) => survey.Of(year - 1, indicator, group);
        SurveyBefore = (indicator, group) => survey.Of(year - 2, indicator, group);
        var board = new BoardSheet(draw, words, to, Truth("board"));
        Add(board.Sheet, board.File);
        Board = board.Members;
        var actions = new ActionsSheet(draw, words, Truth("actions"));
        Add(actions.Sheet, actions.File);
        if (draw.Percent(25))
            Supersede(new BoardSheet(draw, words, to, Truth("board")).Sheet);
        if (Staff is not null && draw.Percent(15))
            Supersede(new StaffSheet(draw, words, to, 12).Sheet);
        if (draw.Percent(15))
            Repeat("survey");
        if (draw.Percent(20))
            _files.Add(new InventedFile("notes.csv", "Name,Note\nA,B\n"u8.ToArray(), 1));
    }

    /// <summary>Period of the drop.</summary>
    public string Period { get; }

    /// <summary>The files.</summary>
    public IReadOnlyList<InventedFile> Files => _files;

    /// <summary>What must be said of every file that has a kind.</summary>
    public IReadOnlyList<FileTruth> FileTruths => _truths;

    /// <summary>The workforce: total (""), "area level", "area cluster n" and "division name".</summary>
    public Tally Workforce { get; } = new();

    /// <summary>People of the workforce by finer group.</summary>
    public SortedDictionary<string, long> Origins { get; } = new(StringComparer.Ordinal);

    /// <summary>Shortlisted people: total ("") and by source, area, level and division.</summary>
    public Tally Shortlisted { get; }

    /// <summary>Appointed people: total ("") and by source, area, level and division.</summary>
    public Tally Appointed { get; }

    /// <summary>Applications of the year.</summary>
    public Tally Applications { get; }

    /// <summary>People who entered the formal process.</summary>
    public Tally Disciplined { get; }

    /// <summary>People who attended training; null where that can't be said.</summary>
    public Tally? Trained { get; private set; }

    /// <summary>The survey figure of an indicator and group (w, b).</summary>
    public Func<int, char, (decimal Percent, int? Responses)?> Survey { get; }

    /// <summary>The survey figure of the year before, as this drop gives it.</summary>
    public Func<int, char, (decimal Percent, int? Responses)?> SurveyBefore { get; }

    /// <summary>Board members by part.</summary>
    public Tally Board { get; }

    private StaffTruth? Staff { get; set; }

    private List<string> People { get; set; } = [];

    private void InventStaff(Draw draw, CellWords words, DateOnly from, DateOnly to, int people)
    {
        var staff = new StaffSheet(draw, words, to, people);
        Staff = new StaffTruth(staff.Lines, to);
        var file = Truth("staff");
        Staff.Report(file);
        Add(staff.Sheet, file);
        People = [.. staff.Lines.Where(l => l.Person.Length > 0).Select(l => l.Person).Distinct(StringComparer.Ordinal)];
        foreach (var line in Staff.Workforce.Values)
        {
            var division = line.Division.Length == 0 ? "not recorded" : line.Division.Replace("&", "and", StringComparison.Ordinal).ToLowerInvariant();
            foreach (var name in new[] { "", $"{line.AreaName} {line.Level}", $"{line.AreaName} cluster {line.Cluster}", "division " + division })
                Workforce.Add(name, line.Group);
            Origins[line.Finer] = Origins.GetValueOrDefault(line.Finer) + 1;
        }

        var training = new TrainingSheet(draw, words, from, to, People, 20 + people / 2, Staff, Truth("training"));
        Add(training.Sheet, training.File);
        Trained = training.People;
    }

    private void InventCounts(Draw draw)
    {
        var counts = new CountsSheet(draw, Period, Truth("counts"));
        Add(counts.Sheet, counts.File);
        var (w, b, u) = counts.People[""];
        Workforce.Add("", 'w', w);
        Workforce.Add("", 'b', b);
        Workforce.Add("", 'u', u);
    }

    private static FileTruth Truth(string kind) => new(kind + ".csv", kind);

    private void Add(InventedSheet sheet, FileTruth truth)
    {
        // Some workbooks keep a name that says otherwise.
        if (sheet.IsWorkbook && sheet.Columns.Count % 5 != 0)
            truth.Rename(sheet.Kind + ".xlsx");
        _files.Add(new InventedFile(truth.File, sheet.Write(_messy), 2));
        truth.NotRows = (sheet.Blank, sheet.RepeatedHeader, sheet.Footer);
        _truths.Add(truth);
    }

    /// <summary>The same bytes again under a name that comes first, at the same time: the last name counts.</summary>
    private void Repeat(string name)
    {
        var original = _files.Single(f => f.Name.StartsWith(name, StringComparison.Ordinal));
        var counted = _truths.Single(t => t.File == original.Name);
        var truth = new FileTruth("a-copy.csv", counted.Kind) { NotRows = counted.NotRows };
        for (var i = 0; i < counted.Rows; i++)
            truth.Exclude("superseded");
        _files.Add(original with { Name = truth.File });
        _truths.Add(truth);
    }

    /// <summary>An older file of a kind that is there already.</summary>
    private void Supersede(InventedSheet sheet)
    {
        var truth = new FileTruth("zz-older-" + sheet.Kind + ".csv", sheet.Kind);
        foreach (var _ in sheet.Rows)
            truth.Exclude("superseded");
        _files.Add(new InventedFile(truth.File, sheet.Write(_messy), 1));
        truth.NotRows = (sheet.Blank, sheet.RepeatedHeader, sheet.Footer);
        _truths.Add(truth);
    }
}
