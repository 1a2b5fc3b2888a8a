using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>Reads applications.</summary>
internal sealed class RecruitmentRowReader : RowReader<RecruitmentRow>
{
    private readonly int _vacancy, _applicant, _ethnic, _shortlisted, _appointed, _interviewed, _payGrade, _staffGroup, _division, _source,
        _shortlistDate, _appointedDate;

    private readonly ColumnCache<YesNo> _yesNo = new(text => YesNo.Read(text));
    private readonly ColumnCache<RecruitmentSource?> _sources = new(ReadSource);
    private readonly ColumnCache<EthnicOrigin> _ethnicOrigins;
    private readonly DateColumn _shortlistDates, _appointedDates;
    private readonly ColumnCache<PayGrade> _payGrades;
    private readonly ColumnCache<StaffGroupKind> _staffGroups;
    private readonly ColumnCache<int> _divisions;

    public RecruitmentRowReader(HeaderMatch header, ReadContext context, bool fromWorkbook)
        : base(header, context)
    {
        _vacancy = Place("Vacancy Reference");
        _applicant = Place("Applicant ID");
        _ethnic = Place("Ethnic Origin");
        _shortlisted = Place("Shortlisted");
        _appointed = Place("Appointed");
        _interviewed = Place("Interviewed");
        _payGrade = Place("Pay Grade");
        _staffGroup = Place("Staff Group");
        _division = Place("Division");
        _source = Place("Source");
        _shortlistDate = Place("Shortlist Date");
        _appointedDate = Place("Appointed Date");
        _shortlistDates = Dates("Shortlist Date", fromWorkbook);
        _appointedDates = Dates("Appointed Date", fromWorkbook);
        _ethnicOrigins = new(context.EthnicOrigin);
        var grades = new GradeReading(header, context, "Pay Grade");
        _payGrades = new(grades.PayGrade);
        _staffGroups = new(grades.StaffGroup);
        _divisions = new(context.Strings.Id);
    }

    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out RecruitmentRow record)
    {
        record = default;
        record.Vacancy = Key(cells, _vacancy);
        if (record.Vacancy == 0) return Reject(log, IssueCatalogue.ValueMissing, row, "Vacancy Reference");
        record.Applicant = Key(cells, _applicant);
        if (record.Applicant == 0) return Reject(log, IssueCatalogue.ValueMissing, row, "Applicant ID");
        var shortlisted = _yesNo[cells[_shortlisted]];
        if (shortlisted.State != CellState.Read) return Reject(log, IssueCatalogue.ValueMissing, row, "Shortlisted");

        record.Shortlisted = shortlisted.Yes;
        record.Appointed = Optional(cells, _appointed, "Appointed", row, log) ?? false;
        record.Interviewed = Optional(cells, _interviewed, "Interviewed", row, log);
        record.ShortlistDate = OptionalDate(_shortlistDates, cells, _shortlistDate, "Shortlist Date", row, log);
        OptionalDate(_appointedDates, cells, _appointedDate, "Appointed Date", row, log);
        var origin = _ethnicOrigins[cells[_ethnic]];
        if (!origin.Mapped) log.Add(IssueCatalogue.EthnicOriginUnmapped, row, "Ethnic Origin");
        record.Group = origin.Group;
        var source = _source < 0 ? RecruitmentSource.NotRecorded : _sources[cells[_source]];
        if (source is null) log.Add(IssueCatalogue.SourceUnknown, row, "Source");
        record.Source = source ?? RecruitmentSource.NotRecorded;
        if (_division >= 0) record.Division = _divisions[cells[_division]];
        AreaAndLevel(cells, ref record);
        return true;
    }

    private static RecruitmentSource? ReadSource(string text) => text.ToUpperInvariant() switch
    {
        "" => RecruitmentSource.NotRecorded,
        "INTERNAL" => RecruitmentSource.Internal,
        "EXTERNAL" => RecruitmentSource.External,
        "INTERNATIONAL" => RecruitmentSource.International,
        _ => null,
    };

    private bool? Optional(RowCells cells, int place, string column, int row, IssueLog log)
    {
        if (place < 0) return null;
        var cell = _yesNo[cells[place]];
        if (cell.State == CellState.Unreadable) log.Add(IssueCatalogue.ValueUnreadable, row, column);
        return cell.State == CellState.Read ? cell.Yes : null;
    }

    /// <summary>Area from the staff group, level from the pay grade; blank cells say nothing.</summary>
    private void AreaAndLevel(RowCells cells, ref RecruitmentRow record)
    {
        if (_staffGroup >= 0 && !CellText.IsBlank(cells[_staffGroup]))
        {
            var area = AreaRule.Decide(_staffGroups[cells[_staffGroup]], null);
            record.Area = area.Area;
            record.StaffGroupUnmapped = area.StaffGroupUnmapped;
        }

        if (_payGrade < 0 || CellText.IsBlank(cells[_payGrade])) return;
        var grade = _payGrades[cells[_payGrade]];
        if (record.Area == Area.Medical)
        {
            record.Level = MedicalGrade.Combine(grade.Medical, null);
            return;
        }

        // Where the file doesn't say the area, a medical grade is still told by its words.
        var level = grade.Band ?? (record.Area is null ? grade.Medical : null);
        record.Level = level ?? Level.Other;
        record.PayGradeUnmapped = level is null;
        record.PayGradeDisagrees = grade.Disagrees;
    }
}
