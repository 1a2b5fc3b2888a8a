using System.Buffers.Binary;
using System.Text;
using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;
using Wres.Domain.Quality;
using Wres.Domain.Workforce;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>Reads staff rows with the population, area and level rules applied to each.</summary>
internal sealed class StaffRowReader : RowReader<StaffRow>
{
    private readonly int _employee, _assignment, _primary, _category, _status, _staffGroup, _payGrade, _ethnic, _jobRole, _occupation,
        _fte, _organisation, _division, _careGroup, _start;

    private readonly ColumnCache<YesNo> _primaries = new(text => YesNo.Read(text));
    private readonly ColumnCache<NumberCell> _ftes = new(text => NumberText.Read(text));
    private readonly ColumnCache<AssignmentStatus> _statuses = new(text => Population.ReadStatus(text));
    private readonly ColumnCache<JobRoleCell> _jobRoles = new(text => new JobRoleCell(MedicalGrade.InJobRole(text)));
    private readonly ColumnCache<OccupationCell> _occupations =
        new(text => new OccupationCell(OccupationCode.Decide(text), OccupationCode.MayHaveLostZeros(text)));

    private readonly DateColumn _starts;
    private readonly ColumnCache<EthnicOrigin> _ethnicOrigins;
    private readonly ColumnCache<PopulationRule> _categories;
    private readonly ColumnCache<StaffGroupCell> _staffGroups;
    private readonly ColumnCache<PayGrade> _payGrades;
    private readonly ColumnCache<int> _organisations, _divisions, _careGroups;
    private readonly bool _chineseInAsian;

    public StaffRowReader(HeaderMatch header, ReadContext context, bool fromWorkbook)
        : base(header, context)
    {
        _employee = Place("Employee Number");
        _assignment = Place("Assignment Number");
        _primary = Place("Primary Assignment");
        _category = Place("Assignment Category");
        _status = Place("Assignment Status");
        _staffGroup = Place("Staff Group");
        _payGrade = Place("Pay Grade");
        _ethnic = Place("Ethnic Origin");
        _jobRole = Place("Job Role");
        _occupation = Place("Occupation Code");
        _fte = Place("FTE");
        _organisation = Place("Organisation");
        _division = Place("Division");
        _careGroup = Place("Care Group");
        _start = Place("Latest Start Date");
        _starts = Dates("Latest Start Date", fromWorkbook);
        _ethnicOrigins = new(context.EthnicOrigin);
        var grades = new GradeReading(header, context, "Pay Grade");
        _payGrades = new(grades.PayGrade);
        _staffGroups = new(text => new StaffGroupCell(grades.StaffGroup(text), context.Strings.Id(text)));
        var categories = ReadContext.Fold(context.Settings.Values.AssignmentCategory);
        _categories = new(text => Population.ByCategory(categories.GetValueOrDefault(text, text)));
        _organisations = new(context.Strings.Id);
        _divisions = new(context.Strings.Id);
        _careGroups = new(context.Strings.Id);
        _chineseInAsian = context.Method.ChineseInAsian;
    }

    private readonly record struct StaffGroupCell(StaffGroupKind Kind, int Text);

    private readonly record struct JobRoleCell(Level? Medical);

    private readonly record struct OccupationCell(Area? Area, bool MayHaveLostZeros);

    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out StaffRow record)
    {
        record = default;
        var employee = CellText.TrimAscii(cells[_employee]);
        record.Person = Context.Keys.Key(employee, withoutLeadingZeros: true);
        if (record.Person == 0) return Reject(log, IssueCatalogue.ValueMissing, row, "Employee Number");
        if (!Assignment(cells[_assignment], ref record)) return Reject(log, IssueCatalogue.ValueMissing, row, "Assignment Number");
        if (EmployeeNumber.IsRuined(employee)) return Reject(log, IssueCatalogue.ValueRuined, row, "Employee Number");

        var primary = _primaries[cells[_primary]];
        if (primary.State == CellState.Unreadable) log.Add(IssueCatalogue.ValueUnreadable, row, "Primary Assignment");
        if (primary.Yes) record.Notes |= StaffNotes.Primary;
        Ethnicity(cells, row, log, ref record);
        Fte(cells, row, log, ref record);
        var start = OptionalDate(_starts, cells, _start, "Latest Start Date", row, log);
        record.StartDay = start?.DayNumber ?? int.MaxValue;
        PopulationOf(cells, start, ref record);
        AreaAndLevel(cells, ref record);
        if (_organisation >= 0) record.Organisation = _organisations[cells[_organisation]];
        if (_division >= 0) record.Division = _divisions[cells[_division]];
        if (_careGroup >= 0) record.CareGroup = _careGroups[cells[_careGroup]];
        return true;
    }

    private void Ethnicity(RowCells cells, int row, IssueLog log, ref StaffRow record)
    {
        var origin = _ethnicOrigins[cells[_ethnic]];
        if (!origin.Mapped) log.Add(IssueCatalogue.EthnicOriginUnmapped, row, "Ethnic Origin");
        record.Group = origin.Group;
        record.Finer = origin.Finer(_chineseInAsian);
    }

    private void Fte(RowCells cells, int row, IssueLog log, ref StaffRow record)
    {
        if (_fte < 0) return;
        var fte = _ftes[cells[_fte]];
        if (fte.State == CellState.Unreadable) log.Add(IssueCatalogue.ValueUnreadable, row, "FTE");
        record.MicroFte = (int)Math.Clamp(Math.Round(fte.Number * 1e6), -2e9, 2e9);
    }

    private void PopulationOf(RowCells cells, DateOnly? start, ref StaffRow record)
    {
        record.Rule = _categories[cells[_category]];
        if (_status >= 0)
        {
            var status = _statuses[cells[_status]];
            if (status == AssignmentStatus.Unrecognised) record.Notes |= StaffNotes.StatusUnknown;
            if (record.Rule == PopulationRule.None && status == AssignmentStatus.NotInPost) record.Rule = PopulationRule.NotInPost;
        }

        if (record.Rule == PopulationRule.None && start > Context.Period?.Snapshot) record.Rule = PopulationRule.NotInPost;
    }

    private void AreaAndLevel(RowCells cells, ref StaffRow record)
    {
        var staffGroup = _staffGroups[cells[_staffGroup]];
        record.StaffGroup = staffGroup.Text;
        var occupation = _occupation < 0 ? default : _occupations[cells[_occupation]];
        if (occupation.MayHaveLostZeros && staffGroup.Kind == StaffGroupKind.Medical) record.Notes |= StaffNotes.LostZeros;
        var area = AreaRule.Decide(staffGroup.Kind, occupation.Area);
        if (area.Disagrees) record.Notes |= StaffNotes.AreaDisagrees;
        if (area.StaffGroupUnmapped) record.Notes |= StaffNotes.StaffGroupUnmapped;
        record.Area = area.Area;

        var grade = _payGrades[cells[_payGrade]];
        if (area.Area == Area.Medical)
        {
            record.Level = MedicalGrade.Combine(grade.Medical, _jobRole < 0 ? null : _jobRoles[cells[_jobRole]].Medical);
            return;
        }

        record.Level = grade.Band ?? Level.Other;
        if (grade.Band is null) record.Notes |= StaffNotes.PayGradeUnmapped;
        if (grade.Disagrees) record.Notes |= StaffNotes.PayGradeDisagrees;
    }

    /// <summary>Keeps the number in ordinal order; false where the cell is blank.</summary>
    private bool Assignment(ReadOnlySpan<byte> cell, ref StaffRow record)
    {
        var text = CellText.TrimAscii(cell);
        if (text.IsEmpty) return false;
        if (text.IndexOfAnyExceptInRange((byte)'!', (byte)'~') >= 0)
        {
            text = Encoding.UTF8.GetBytes(CellText.Clean(text));
            if (text.IsEmpty) return false;
        }

        Span<byte> first = stackalloc byte[16];
        first.Clear();
        text[..Math.Min(text.Length, 16)].CopyTo(first);
        record.AssignmentHigh = BinaryPrimitives.ReadUInt64BigEndian(first);
        record.AssignmentLow = BinaryPrimitives.ReadUInt64BigEndian(first[8..]);
        if (text.Length > 16) record.AssignmentRest = Context.Strings.Id(Encoding.UTF8.GetString(text[16..]));
        return true;
    }
}
