using System.Globalization;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>Reads the action plan. Texts keep their lines; a line that begins with a hyphen is a sub-bullet.</summary>
internal sealed class ActionRowReader(HeaderMatch header, ReadContext context, bool fromWorkbook) : RowReader<ActionRow>(header, context)
{
    private static readonly string[] Statuses = ["New", "Ongoing", "Completed", "Overdue", "Deferred", "Closed"];

    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out ActionRow record)
    {
        record = default;
        var reference = Text(cells, Place("Reference"));
        if (reference.Length == 0) return Reject(log, IssueCatalogue.ValueMissing, row, "Reference");
        var (due, dueDate) = DateOrText(cells, "Due");
        var (review, reviewDate) = DateOrText(cells, "Review Date");
        record.Action = new PlannedAction
        {
            Reference = reference,
            Indicators = Indicators(Text(cells, Place("Indicators")), row, log),
            Action = Lines(cells, "Action"),
            Objective = Lines(cells, "Objective"),
            Rationale = Lines(cells, "Rationale"),
            Kpis = Lines(cells, "KPIs"),
            Owner = Lines(cells, "Owner"),
            Due = due,
            DueDate = dueDate,
            Status = Status(Lines(cells, "Status")),
            Progress = Lines(cells, "Progress"),
            NextSteps = Lines(cells, "Next Steps"),
            Update = Lines(cells, "Update"),
            Impact = Lines(cells, "Impact"),
            Sustainability = Lines(cells, "Sustainability"),
            ReviewDate = review,
            ReviewDateParsed = reviewDate,
            HighImpactAction = Lines(cells, "High Impact Action"),
            Forum = Lines(cells, "Forum"),
            Frequency = Lines(cells, "Frequency"),
            PreviousReference = TextOrNull(cells, Place("Previous Reference")),
        };
        return true;
    }

    private static List<int> Indicators(string text, int row, IssueLog log)
    {
        var found = new SortedSet<int>();
        var unknown = false;
        foreach (var part in text.Split([';', ',', ' ', '/', '&', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length == 1 && part[0] is >= '1' and <= '9') found.Add(part[0] - '0');
            else unknown |= !part.Equals("and", StringComparison.OrdinalIgnoreCase);
        }

        if (unknown) log.Add(IssueCatalogue.ValueUnknown, row, "Indicators");
        return [.. found];
    }

    private static string? Status(string? text) => Statuses.FirstOrDefault(s => s.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? text;

    private string? Lines(RowCells cells, string column) =>
        Place(column) >= 0 && CellText.Lines(cells[Place(column)]) is { Length: > 0 } text ? text : null;

    private (string? Text, DateOnly? Date) DateOrText(RowCells cells, string column)
    {
        if (Lines(cells, column) is not { } text) return default;
        var date = DateText.Read(CellText.Clean(text), Context.LatestYear, excelSerial: false).Value;
        if (date is null && fromWorkbook && DateText.Serial(text) is { } serial)
            return (serial.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), serial);
        return (text, date);
    }
}
