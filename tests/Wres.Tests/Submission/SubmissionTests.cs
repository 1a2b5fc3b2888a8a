using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Inputs;
using Wres.Domain.Pay;
using Wres.Domain.Results;
using Wres.Reports.Submission;
using Wres.Tests.Domain;

namespace Wres.Tests.Submission;

public sealed class SubmissionTests
{
    private static readonly PeriodInputs Inputs = Given.Period() with
    {
        Workforce = [.. Given.People(80, 15, 5), .. Given.People(10, 0, 0, Area.NonClinical, Level.Band8a), .. Given.People(4, 6, 0, Area.Medical, Level.Consultant)],
        Applications = Given.Shortlisted((200, 50), (100, 20), (10, 1)),
        Disciplinary = Given.Cases(3, 1),
        Training = Given.Trained(40, 9),
        Survey = Given.Survey(2024, 5, 13.76, 14.59, 1800, 240),
        Board = Given.Board((EthnicGroup.White, true, true, 6), (EthnicGroup.Bme, true, false, 2), (EthnicGroup.White, false, false, 1)),
    };

    private static readonly CountsFigure[] PreFilled =
    [
        Given.Count(CountsMeasure.Headcount, CountsGroup.White, 78, area: Area.Clinical, level: Level.Band5),
        Given.Count(CountsMeasure.Headcount, CountsGroup.Bme, 16, area: Area.Clinical, level: Level.Band5),
        Given.Count(CountsMeasure.Headcount, CountsGroup.Unknown, 6, area: Area.Clinical, level: Level.Band5),
        Given.Count(CountsMeasure.Headcount, CountsGroup.White, 70, period: "2024-03"),
        Given.Count(CountsMeasure.Headcount, CountsGroup.Bme, 10, period: "2024-03"),
        Given.Count(CountsMeasure.Headcount, CountsGroup.Unknown, 0, period: "2024-03"),
    ];

    private static IndicatorsDocument Document => Inputs.Calculated().Document("2025-03");

    [Fact]
    public void Csv_holds_ours_pre_filled_difference_and_last_year_of_each_field()
    {
        var lines = Lines();
        lines["1/clinical/5/white"].ShouldBe("Indicator 1,\"Clinical, not medical: Band 5\",White,80,78,2,");
        lines["1/clinical/5/unknown"].ShouldBe("Indicator 1,\"Clinical, not medical: Band 5\",Unknown,5,6,-1,");
        lines["1/clinical/6/white"].ShouldBe("Indicator 1,\"Clinical, not medical: Band 6\",White,0,0,0,");
        lines["1/medical/consultant/bme"].ShouldBe("Indicator 1,Medical and dental: Consultants,BME,6,0,6,");
        lines["1/all/total/bme"].ShouldBe("Indicator 1,All staff: Total,BME,21,16,5,10");
        lines["2/numerator/white"].ShouldBe("Indicator 2,Appointed,White,50,,,");
        lines["2/value"].ShouldBe("Indicator 2,White likelihood divided by BME likelihood,Ratio,1.25,,,");
        lines["5/percent/bme"].ShouldEndWith(",BME,14.59,,,");
        lines["9/voting/count/bme"].ShouldBe("Indicator 9,Voting members: Members,BME,2,,,");
        lines["cover/code"].ShouldBe("Cover,ODS code,,RAA,,,");
    }

    [Fact]
    public void Every_level_of_the_workforce_has_a_field_so_that_the_fields_add_up()
    {
        var all = LevelNames.All.SelectMany(level => Enum.GetValues<Area>().SelectMany(area => Given.People(1, 1, 1, area, level))).ToList();
        // An assignment outside the medical area has no medical grade, and one inside it no band; both would be Other.
        all.RemoveAll(p => p.Area == Area.Medical ? p.Level < Level.Vsm : p.Level is Level.Consultant or Level.NonConsultantCareerGrade or Level.Trainee);
        var document = (Given.Period() with { Workforce = all }).Calculated().Document("2025-03");
        var sheet = new SubmissionSheet(document, [], null, Given.Settings);
        sheet.Mapping.Cells.Where(c => c.View == "ours" && c.Metric.StartsWith("1/", StringComparison.Ordinal) && c.Metric.Split('/') is [_, not "all", not "total", _] parts && parts[2] != "total")
            .Sum(c => sheet.Number("ours", c.Metric)).ShouldBe(all.Count);
    }

    [Fact]
    public void Nothing_known_leaves_fields_blank_and_not_0()
    {
        var lines = Lines(Given.Period().Calculated().Document("2025-03"), []);
        lines["1/clinical/5/white"].ShouldEndWith("White,,,,");
        lines["3/value"].ShouldEndWith("Ratio,,,,");
    }

    [Fact]
    public void The_workbook_is_valid_and_the_same_bytes_twice()
    {
        var bytes = SubmissionWriter.Xlsx(Document, PreFilled, null, Given.Settings);
        bytes.ShouldBe(SubmissionWriter.Xlsx(Document, PreFilled, null, Given.Settings));
        using var package = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator().Validate(package, TestContext.Current.CancellationToken).Select(e => e.Description).ShouldBeEmpty();
        package.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value).ShouldBe(
            ["Cover", "Indicator 1", "Indicators 2 to 4", "Indicators 5 to 8", "Indicator 9", "Reconciliation"]);
        Cell(package, "Indicator 1", "F25").ShouldBe("80");
        Cell(package, "Reconciliation", "A2").ShouldBe("Indicator 1");
    }

    [Fact]
    public void A_name_that_begins_like_a_formula_is_text()
    {
        var document = Document with { Organisation = new("RAA", "=2+5") };
        Lines(document, [])["cover/organisation"].ShouldBe("Cover,Organisation,,'=2+5,,,");
    }

    private static Dictionary<string, string> Lines(IndicatorsDocument? document = null, CountsFigure[]? counts = null) =>
        Encoding.UTF8.GetString(SubmissionWriter.Csv(document ?? Document, counts ?? PreFilled, null, Given.Settings))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .GroupBy(l => l[(l.LastIndexOf(',') + 1)..]).ToDictionary(g => g.Key, g => Head(g.First()));

    /// <summary>The line without sheet, cell and metric.</summary>
    private static string Head(string line)
    {
        for (var i = 0; i < 3; i++)
            line = line[..line.LastIndexOf(',')];
        return line;
    }

    private static string? Cell(SpreadsheetDocument package, string sheet, string reference)
    {
        var id = package.WorkbookPart!.Workbook.Descendants<Sheet>().Single(s => s.Name == sheet).Id!.Value!;
        var cell = ((WorksheetPart)package.WorkbookPart.GetPartById(id)).Worksheet.Descendants<Cell>().Single(c => c.CellReference == reference);
        return cell.InlineString?.Text?.Text ?? cell.CellValue?.Text;
    }
}
