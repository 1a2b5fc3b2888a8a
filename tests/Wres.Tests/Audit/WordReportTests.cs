using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wres.Reports.Audit;
using Wres.Reports.Audit.Reading;
using static Wres.Tests.Audit.WordDocuments;

namespace Wres.Tests.Audit;

/// <summary>Word documents are read as their readers see them.</summary>
public sealed class WordReportTests
{
    private static IReadOnlyList<Finding> Audit(byte[] document) => ReportAudit.AuditBytes(document, "report.docx", new AuditOptions()).Report.ShouldNotBeNull().Findings;

    private static List<string> Lines(byte[] document) => [.. DocxLines.Read(new MemoryStream(document)).Where(l => !l.IsBlank).Select(l => l.Raw)];

    [Fact]
    public void A_cell_merged_over_columns_and_one_merged_down_stand_where_they_are_seen() => Lines(Of(Table(
        Row(Down("Group"), Wide("2023/24", 2)),
        Row(Down(null), Cell(Text("Number")), Cell(Text("%"))),
        Row("White", "800", "80.0%")))).ShouldBe(["Group\t2023/24\t2023/24", "Group\tNumber\t%", "White\t800\t80.0%"]);

    [Fact]
    public void A_document_that_unpacks_to_more_than_any_report_holds_is_refused()
    {
        var bomb = Of(Text(new string('a', 40_000_000)));
        bomb.Length.ShouldBeLessThan(200_000);
        var outcome = ReportAudit.AuditBytes(bomb, "report.docx", new AuditOptions());
        outcome.Report.ShouldBeNull();
        outcome.Fault.ShouldBe("is no Word document that can be read");
    }

    [Fact]
    public void A_merged_group_of_two_years_keeps_its_figures_apart()
    {
        Table Figures(string rate) => Table(
            Row(Down("Year"), Wide("Applicants", 2), Wide("Likelihood", 1)),
            Row(Down(null), Cell(Text("Shortlisted")), Cell(Text("Appointed")), Cell(Text("of appointment"))),
            Row("White", "1,000", "250", rate),
            Row("BME", "400", "80", "20.0%"));
        Audit(Of(Heading("WRES report 2023/24"), Heading("Indicator 2: appointment from shortlisting", 2), Figures("25.0%"))).ShouldBeEmpty();
        Audit(Of(Heading("WRES report 2023/24"), Heading("Indicator 2: appointment from shortlisting", 2), Figures("26.0%"))).ShouldHaveSingleItem().Right.ShouldBe("25.0%");
    }

    [Fact]
    public void Words_struck_out_or_moved_away_are_not_read_and_inserted_ones_are()
    {
        var paragraph = new Paragraph(
            new Run(new Text("Of White applicants ") { Space = SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("31.0% "))) { Id = "1", Author = "a" },
            new MoveFromRun(new Run(new Text("32.0% "))) { Id = "2", Author = "a" },
            new InsertedRun(new Run(new Text("25.0% ") { Space = SpaceProcessingModeValues.Preserve })) { Id = "3", Author = "a" },
            new Run(new Text("(250 of 1,000) were appointed.")));
        Lines(Of(paragraph)).ShouldBe(["Of White applicants 25.0% (250 of 1,000) were appointed."]);
    }

    [Fact]
    public void A_box_is_read_once_though_it_is_written_twice()
    {
        var box = new Paragraph(new Run(new AlternateContent(
            new AlternateContentChoice(new Picture(new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(Text("31.0% (250 of 1,000) of White applicants were appointed.")))))) { Requires = "wps" },
            new AlternateContentFallback(new Picture(new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(Text("31.0% (250 of 1,000) of White applicants were appointed.")))))))));
        Audit(Of(Heading("WRES report 2023/24"), Heading("Indicator 2: appointment from shortlisting", 2), box)).Where(f => f.Code == "R1").ShouldHaveSingleItem().Right.ShouldBe("25.0%");
    }

    [Fact]
    public void A_footnote_is_read() =>
        Audit(Of([Heading("WRES report 2023/24"), Text("Appointments are those of the year.")], "Of White applicants 31.0% (250 of 1,000) were appointed from shortlisting.")).Where(f => f.Code == "R1").ShouldHaveSingleItem().Right.ShouldBe("25.0%");

    [Fact]
    public void A_table_inside_a_cell_is_a_table_of_its_own()
    {
        var inner = Table(Row("", "White", "BME"), Row("Shortlisted", "1,000", "400"), Row("Appointed", "250", "80"), Row("Likelihood", "25.0%", "21.0%"));
        var outer = Table(Row(Cell(Text("Our recruitment")), Cell(inner, Text("Counted on 31 March."))));
        Lines(Of(outer.CloneNode(true))).ShouldBe(["Our recruitment\tCounted on 31 March.", "\tWhite\tBME", "Shortlisted\t1,000\t400", "Appointed\t250\t80", "Likelihood\t25.0%\t21.0%"]);
        Audit(Of(Heading("WRES report 2023/24"), Heading("Indicator 2: appointment from shortlisting", 2), outer)).ShouldHaveSingleItem().Right.ShouldBe("20.0%");
    }
}
