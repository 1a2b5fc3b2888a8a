using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;
using Wres.TestKit.Invented.Words;

namespace Wres.TestKit.Invented;

/// <summary>Invents a training file and keeps its truth.</summary>
internal sealed class TrainingSheet
{
    public TrainingSheet(Draw draw, CellWords words, DateOnly from, DateOnly to, IReadOnlyList<string> people, int rows, StaffTruth staff, FileTruth truth)
    {
        File = truth;
        Sheet = new InventedSheet("training", draw, ["Employee Number", "Course", "Mandatory", "Date Completed"], ["Status", "Provider"]);
        var attended = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows; i++)
        {
            var person = draw.Percent(92) ? draw.Pick(people) : string.Create(CultureInfo.InvariantCulture, $"8{i:000000}");
            var row = new SheetRow();
            var number = words.Messy && draw.Percent(30) ? "" : person;
            var ruined = number.Length > 0 && words.Messy && draw.Percent(30);
            row.Cells["Employee Number"] = ruined ? "1.23E+07" : number.Length > 0 && draw.Percent(30) ? "00" + number : number;
            row.Cells["Course"] = draw.Pick<string>(["Coaching", "Leadership", "Fire Safety, part 1", "\"Quoted\" course"]);
            var mandatory = words.Answer(draw.Percent(25));
            row.Cells["Mandatory"] = mandatory.Text;
            var status = words.Of(AssignmentWords.TrainingStatuses);
            row.Cells["Status"] = status.Text;
            var day = words.Day(from.AddDays(draw.Below(to.DayNumber - from.DayNumber + 30) - 15));
            row.Put("Date Completed", day);
            row.Cells["Provider"] = "Internal";
            if (!Sheet.IsData(row))
                continue;
            var cut = words.Messy && draw.Percent(20) && Sheet.Cut(row);
            Sheet.Rows.Add(row);

            var key = number.ToUpperInvariant();
            if (cut)
                File.Reject("row-short");
            else if (number.Length == 0 || mandatory.Means is null)
                File.Reject("value-missing");
            else if (ruined)
                File.Reject("value-ruined");
            else if (day.Means is null)
                File.Reject(day.Text.Length == 0 ? "date-missing" : "date-unreadable");
            else if (mandatory.Means == true)
                File.Exclude("mandatory");
            else if (Sheet.Has("Status") && !status.Means)
                File.Exclude("not-attended");
            else if (day.Means < from || day.Means > to)
                File.Exclude("outside-year");
            else if (!staff.Workforce.TryGetValue(key, out var line))
                File.Exclude("not-in-post");
            else if (!attended.Add(key))
                File.Exclude("further-attendance");
            else
                Attend(line.Group);
        }
    }

    public InventedSheet Sheet { get; }
    public FileTruth File { get; }

    /// <summary>People of the workforce who attended, by group.</summary>
    public Tally People { get; } = new();

    private void Attend(char group)
    {
        File.Count();
        People.Add("", group);
    }
}
