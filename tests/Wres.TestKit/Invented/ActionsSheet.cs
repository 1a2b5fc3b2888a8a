using System.Globalization;
using Wres.TestKit.Chance;
using Wres.TestKit.Invented.Truth;
using Wres.TestKit.Invented.Words;

namespace Wres.TestKit.Invented;

/// <summary>Invents an action plan; only its rows are counted.</summary>
internal sealed class ActionsSheet
{
    public ActionsSheet(Draw draw, CellWords words, FileTruth truth)
    {
        File = truth;
        Sheet = new InventedSheet("actions", draw, ["Reference", "Indicators", "Action"], ["Objective", "Owner", "Due", "Status"]);
        for (var i = 0; i < 9; i++)
        {
            var row = new SheetRow();
            var blank = words.Messy;
            row.Cells["Reference"] = blank ? "" : string.Create(CultureInfo.InvariantCulture, $"{1 + i / 4}.{i % 4}");
            row.Cells["Indicators"] = draw.Pick<string>(["1;2", "5;6;8", "9"]);
            row.Cells["Action"] = draw.Pick<string>(["Total review of recruitment", "Report to the board\n- each quarter\n- in public", "Train managers"]);
            row.Cells["Objective"] = "Fairness";
            row.Cells["Due"] = draw.Pick<string>(["Autumn 2024", "31/03/2025", "quarterly", ""]);
            Sheet.Rows.Add(row);
            if (blank)
                File.Reject("value-missing");
            else
                File.Count();
        }
    }

    public InventedSheet Sheet { get; }
    public FileTruth File { get; }
}
