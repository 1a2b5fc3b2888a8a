using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;
using Wres.TestKit.Invented.Words;

namespace Wres.TestKit.Invented;

/// <summary>Invents a recruitment file of totals by ethnic origin and keeps its truth.</summary>
internal sealed class RecruitmentTotalsSheet
{
    public RecruitmentTotalsSheet(Draw draw, CellWords words, FileTruth truth)
    {
        File = truth;
        Sheet = new InventedSheet("recruitment", draw, ["Ethnic Origin", "Shortlisted", "Appointed"], ["Applications", "Remark"]);
        foreach (var origin in OriginWords.All.Where(o => o.Text.Length > 0))
        {
            var row = new SheetRow();
            var listed = draw.Below(1500);
            var hired = draw.Below(listed + 1);
            var applied = listed + draw.Below(900);
            var unreadable = words.Messy && draw.Percent(50) ? draw.Pick<string>(["", "12.5", "many", "-3"]) : null;
            row.Cells["Ethnic Origin"] = words.Dirty(origin.Text);
            row.Cells["Shortlisted"] = unreadable ?? Text(listed, draw);
            row.Cells["Appointed"] = Text(hired, draw);
            row.Cells["Applications"] = Text(applied, draw);
            row.Cells["Remark"] = "as reported";
            Sheet.Rows.Add(row);
            if (unreadable is not null)
            {
                File.Reject("number-unreadable");
                continue;
            }

            File.Count();
            Shortlisted.Add("", origin.Means, listed);
            Appointed.Add("", origin.Means, hired);
            if (Sheet.Has("Applications"))
                Applications.Add("", origin.Means, applied);
        }
    }

    public InventedSheet Sheet { get; }
    public FileTruth File { get; }

    /// <summary>Shortlisted people.</summary>
    public Tally Shortlisted { get; } = new();

    /// <summary>Appointed people.</summary>
    public Tally Appointed { get; } = new();

    /// <summary>Applications, where the file gives them.</summary>
    public Tally Applications { get; } = new();

    private static string Text(int count, Draw draw) => count.ToString(draw.Percent(50) ? "#,0" : "0", CultureInfo.InvariantCulture);
}
