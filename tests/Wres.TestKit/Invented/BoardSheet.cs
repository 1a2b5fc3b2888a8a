using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;
using Wres.TestKit.Invented.Words;

namespace Wres.TestKit.Invented;

/// <summary>Invents a board and keeps its truth.</summary>
internal sealed class BoardSheet
{
    private sealed record Member(string Id, bool Voting, bool Executive, char Group, DateOnly? Start);

    public BoardSheet(Draw draw, CellWords words, DateOnly snapshot, FileTruth truth)
    {
        File = truth;
        Sheet = new InventedSheet("board", draw, ["Member ID", "Role", "Executive", "Voting", "Ethnic Origin"], ["Start Date", "End Date"]);
        var members = new List<Member>();
        var rows = 8 + draw.Below(10);
        for (var i = 0; i < rows; i++)
        {
            var row = new SheetRow();
            var id = words.Messy && draw.Percent(30) ? "" : string.Create(CultureInfo.InvariantCulture, $"m{draw.Below(rows)}");
            row.Cells["Member ID"] = words.Dirty(id);
            row.Cells["Role"] = "Director";
            var executive = words.Answer(draw.Percent(50));
            row.Cells["Executive"] = executive.Text;
            var voting = words.Answer(draw.Percent(70));
            row.Cells["Voting"] = voting.Text;
            var origin = words.Of(OriginWords.All);
            row.Cells["Ethnic Origin"] = origin.Text;
            // Starts differ, because the contract does not say which of two equal ones is the latest.
            var start = words.Day(snapshot.AddDays(i == 0 ? 0 : -30 * i + (draw.Percent(10) ? 400 : 0)));
            row.Put("Start Date", start);
            var end = draw.Percent(70) ? new Known<DateOnly?>("", null) : words.Day(snapshot.AddDays(draw.Below(3) - 1));
            row.Put("End Date", end);
            Sheet.Rows.Add(row);

            if (id.Length == 0 || executive.Means is null || voting.Means is null)
                File.Reject("value-missing");
            else if (Sheet.Has("Start Date") && start.Means > snapshot || Sheet.Has("End Date") && end.Means < snapshot)
                File.Exclude("not-on-board");
            else
                members.Add(new Member(id, voting.Means.Value, executive.Means.Value, origin.Means, Sheet.Has("Start Date") ? start.Means : null));
        }

        foreach (var same in members.GroupBy(m => m.Id, StringComparer.OrdinalIgnoreCase))
        {
            var latest = same.Aggregate((a, b) => (b.Start ?? DateOnly.MinValue) > (a.Start ?? DateOnly.MinValue) ? b : a);
            File.Count();
            for (var i = 1; i < same.Count(); i++)
                File.Exclude("duplicate-member");
            foreach (var name in new[] { "total", latest.Voting ? "voting" : "non-voting", latest.Executive ? "executive" : "non-executive" })
                Members.Add(name, latest.Group);
        }
    }

    public InventedSheet Sheet { get; }
    public FileTruth File { get; }

    /// <summary>Members by total, voting, non-voting, executive and non-executive.</summary>
    public Tally Members { get; } = new();
}
