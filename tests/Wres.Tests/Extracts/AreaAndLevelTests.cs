using Wres.Domain.Pay;

namespace Wres.Tests.Extracts;

public sealed class AreaAndLevelTests
{
    [Theory]
    [InlineData("Medical and Dental", StaffGroupKind.Medical)]
    [InlineData("01 Medical & Dental", StaffGroupKind.Medical)]
    [InlineData("medical&dental", StaffGroupKind.Medical)]
    [InlineData("Paramedical and Dental", StaffGroupKind.Unknown)]
    [InlineData("Administrative and Clerical", StaffGroupKind.NonClinical)]
    [InlineData("Estates & Ancillary", StaffGroupKind.NonClinical)]
    [InlineData("Add Prof Scientific and Technic", StaffGroupKind.Clinical)]
    [InlineData("Additional Clinical Services", StaffGroupKind.Clinical)]
    [InlineData("Allied Health Professionals", StaffGroupKind.Clinical)]
    [InlineData("Healthcare Scientists", StaffGroupKind.Clinical)]
    [InlineData("Students", StaffGroupKind.Clinical)]
    [InlineData("Supplementary Roles", StaffGroupKind.Clinical)]
    [InlineData("Additional Professional Scientific & Technical", StaffGroupKind.Clinical)]
    [InlineData("Corporate", StaffGroupKind.Unknown)]
    [InlineData("", StaffGroupKind.Unknown)]
    public void Staff_groups_are_read_by_whole_words(string text, StaffGroupKind kind) => StaffGroups.Read(text).ShouldBe(kind);

    [Theory]
    [InlineData("G2D", Area.NonClinical)]
    [InlineData("g", Area.NonClinical)]
    [InlineData("A1B", Area.Clinical)]
    [InlineData("H1A", Area.Clinical)]
    [InlineData("N6A", Area.Clinical)]
    [InlineData("P2A", Area.Clinical)]
    [InlineData("S0E", Area.Clinical)]
    [InlineData("U2J", Area.Clinical)]
    [InlineData("021", Area.Medical)]
    [InlineData("980", Area.Medical)]
    [InlineData("21", null)]
    [InlineData("0021", null)]
    [InlineData("02A", null)]
    [InlineData("Z9", null)]
    [InlineData("", null)]
    public void The_occupation_code_decides_by_letter_or_three_digits(string text, Area? area) => OccupationCode.Decide(text).ShouldBe(area);

    [Theory]
    [InlineData(StaffGroupKind.Medical, null, Area.Medical, false, false)]
    [InlineData(StaffGroupKind.Medical, Area.NonClinical, Area.Medical, true, false)]
    [InlineData(StaffGroupKind.Medical, Area.Medical, Area.Medical, false, false)]
    [InlineData(StaffGroupKind.Clinical, Area.NonClinical, Area.NonClinical, true, false)]
    [InlineData(StaffGroupKind.Clinical, Area.Medical, Area.Medical, true, false)]
    [InlineData(StaffGroupKind.Clinical, Area.Clinical, Area.Clinical, false, false)]
    [InlineData(StaffGroupKind.NonClinical, null, Area.NonClinical, false, false)]
    [InlineData(StaffGroupKind.NonClinical, Area.Clinical, Area.Clinical, true, false)]
    [InlineData(StaffGroupKind.Unknown, Area.NonClinical, Area.NonClinical, false, false)]
    [InlineData(StaffGroupKind.Unknown, null, Area.Clinical, false, true)]
    public void The_first_line_that_fits_decides_the_area(StaffGroupKind group, Area? occupation, Area area, bool disagrees, bool unmapped) =>
        AreaRule.Decide(group, occupation).ShouldBe(new AreaReading(area, disagrees, unmapped));

    [Theory]
    [InlineData("VSM", Level.Vsm)]
    [InlineData("Very Senior Manager", Level.Vsm)]
    [InlineData("VSM Band 9", Level.Vsm)]
    [InlineData("Apprentice", Level.UnderBand1)]
    [InlineData("Apprentice/Band 1", Level.UnderBand1)]
    [InlineData("Apprenticeship", null)]
    [InlineData("Annex U", Level.UnderBand1)]
    [InlineData("Under Band 1", Level.UnderBand1)]
    [InlineData("Band 5", Level.Band5)]
    [InlineData("Band5", Level.Band5)]
    [InlineData("BAND - 7", Level.Band7)]
    [InlineData("Band, 2", Level.Band2)]
    [InlineData("Band 1", Level.Band1)]
    [InlineData("Band 9", Level.Band9)]
    [InlineData("Band 10", null)]
    [InlineData("Band 5a", null)]
    [InlineData("Husband 5", null)]
    [InlineData("8a", Level.Band8a)]
    [InlineData("8D", Level.Band8d)]
    [InlineData("Band 8b", Level.Band8b)]
    [InlineData("Band8c", Level.Band8c)]
    [InlineData("Band 8 Range A", Level.Band8a)]
    [InlineData("Band 8 - Range D", Level.Band8d)]
    [InlineData("Band 8, Range B", Level.Band8b)]
    [InlineData("Band8RangeC", Level.Band8c)]
    [InlineData("Band 8e", null)]
    [InlineData("Band 8", null)]
    [InlineData("18a", null)]
    [InlineData("8ab", null)]
    [InlineData("NHS|XR05|Review Body Band 5", Level.Band5)]
    [InlineData("XN01", Level.Band1)]
    [InlineData("xr07", Level.Band7)]
    [InlineData("XR08", Level.Band8a)]
    [InlineData("XR09", Level.Band8b)]
    [InlineData("XR10", Level.Band8c)]
    [InlineData("XR11", Level.Band8d)]
    [InlineData("XR12", Level.Band9)]
    [InlineData("XR13", null)]
    [InlineData("XR00", null)]
    [InlineData("XR5", null)]
    [InlineData("AXR05", null)]
    [InlineData("XR051", null)]
    [InlineData("XT05", null)]
    [InlineData("XRAY", null)]
    [InlineData("XRAY Band 5", Level.Band5)]
    [InlineData("NHS|XR05|Review Body Band 6", Level.Band6)]
    [InlineData("XR06 Band 4", Level.Band4)]
    [InlineData("NHS|XR09|Review Body Band 8", Level.Band8b)]
    [InlineData("Spot", null)]
    [InlineData("5", null)]
    [InlineData("", null)]
    public void A_pay_grade_gives_the_level_of_someone_not_medical(string text, Level? level) => PayGrade.Read(text, headedBand: false).Band.ShouldBe(level);

    [Theory]
    [InlineData("5", Level.Band5)]
    [InlineData("9", Level.Band9)]
    [InlineData("1", Level.Band1)]
    [InlineData("8", null)]
    [InlineData("0", null)]
    [InlineData("10", null)]
    public void A_bare_number_is_a_band_where_the_column_is_headed_band(string text, Level? level) => PayGrade.Read(text, headedBand: true).Band.ShouldBe(level);

    [Theory]
    [InlineData("NHS|XR05|Review Body Band 6", true)]
    [InlineData("NHS|XR06|Review Body Band 6", false)]
    [InlineData("XR08 Band 8 Range B", true)]
    [InlineData("XR09 Band 8", false)]
    [InlineData("XR05 VSM", false)]
    [InlineData("XR05", false)]
    public void Text_wins_over_code_and_a_difference_is_noted(string text, bool disagrees) => PayGrade.Read(text, false).Disagrees.ShouldBe(disagrees);

    [Theory]
    [InlineData("VSM", "Consultant", Level.Vsm)]
    [InlineData("Spot", "VSM", Level.Other)]
    [InlineData("Consultant (new contract)", "", Level.Consultant)]
    [InlineData("Specialty Registrar", "Consultant", Level.Consultant)]
    [InlineData("Foundation Year 1", "", Level.Trainee)]
    [InlineData("", "FY2", Level.Trainee)]
    [InlineData("Core Trainee", "Specialty Doctor", Level.Trainee)]
    [InlineData("StR", "", Level.Trainee)]
    [InlineData("Street", "", Level.Other)]
    [InlineData("Specialty Training", "", Level.Trainee)]
    [InlineData("Specialty Doctor", "", Level.NonConsultantCareerGrade)]
    [InlineData("", "Associate Specialist", Level.NonConsultantCareerGrade)]
    [InlineData("Specialist", "", Level.NonConsultantCareerGrade)]
    [InlineData("Staff Grade", "", Level.NonConsultantCareerGrade)]
    [InlineData("Trust Grade", "", Level.NonConsultantCareerGrade)]
    [InlineData("", "Trust Doctor", Level.NonConsultantCareerGrade)]
    [InlineData("Hospital Practitioner", "", Level.NonConsultantCareerGrade)]
    [InlineData("Clinical Assistant", "", Level.NonConsultantCareerGrade)]
    [InlineData("Staff Grade", "Foundation", Level.Trainee)]
    [InlineData("Clinical Fellow", "", Level.Other)]
    [InlineData("", "", Level.Other)]
    public void Medical_levels_take_the_first_line_that_fits_either_cell(string grade, string role, Level level) =>
        MedicalGrade.Combine(PayGrade.Read(grade, false).Medical, MedicalGrade.InJobRole(role)).ShouldBe(level);

    [Fact]
    public void A_level_from_a_trusts_own_map_counts_for_everybody_and_nothing_disagrees() => PayGrade.Of(Level.Band6).ShouldBe(new PayGrade(Level.Band6, Level.Band6, false));

    [Theory]
    [InlineData(Area.NonClinical, Level.UnderBand1, 1)]
    [InlineData(Area.Clinical, Level.Band4, 1)]
    [InlineData(Area.Clinical, Level.Band5, 2)]
    [InlineData(Area.NonClinical, Level.Band7, 2)]
    [InlineData(Area.NonClinical, Level.Band8a, 3)]
    [InlineData(Area.Clinical, Level.Band8b, 3)]
    [InlineData(Area.Clinical, Level.Band8c, 4)]
    [InlineData(Area.Clinical, Level.Band9, 4)]
    [InlineData(Area.NonClinical, Level.Vsm, 4)]
    [InlineData(Area.Medical, Level.Vsm, 4)]
    [InlineData(Area.Medical, Level.Consultant, 5)]
    [InlineData(Area.Medical, Level.NonConsultantCareerGrade, 6)]
    [InlineData(Area.Medical, Level.Trainee, 7)]
    [InlineData(Area.Medical, Level.Other, 7)]
    [InlineData(Area.Clinical, Level.Other, 0)]
    [InlineData(Area.NonClinical, Level.Other, 0)]
    public void A_level_belongs_to_one_cluster(Area area, Level level, int cluster) => LevelNames.Cluster(area, level).ShouldBe(cluster);

    [Fact]
    public void Every_area_is_read_by_its_name_and_nothing_else_is_one()
    {
        foreach (var area in Enum.GetValues<Area>())
        {
            LevelNames.TryParseArea(LevelNames.Name(area).ToUpperInvariant(), out var read).ShouldBeTrue();
            read.ShouldBe(area);
        }

        LevelNames.TryParseArea("clinic", out _).ShouldBeFalse();
        LevelNames.TryParseArea("", out _).ShouldBeFalse();
    }
}
