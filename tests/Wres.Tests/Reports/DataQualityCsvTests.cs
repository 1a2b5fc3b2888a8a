using System.Text;
using Wres.Domain.Quality;
using Wres.Domain.Results;
using Wres.Reports;

namespace Wres.Tests.Reports;

public sealed class DataQualityCsvTests
{
    private static readonly FileQuality Staff = new(
        new InputEntry { File = "staff, new.csv", Sha256 = "", Status = "accepted-with-issues", Kind = "staff" },
        [new("value-missing", Severity.Error, "staff, new.csv", 7, "Employee Number", "The key is blank.", "Fill in \"Employee Number\".")], false, new Dictionary<string, long>());

    [Fact]
    public void Every_issue_is_a_row_with_its_place_and_fix()
    {
        var text = Text([Staff], [new("no-staff-file", Severity.Warning, "2025-03", null, null, "There is no staff file.", "Drop one.")]);
        text.ShouldBe("file,kind,code,severity,row,column,message,fix\r\n"
            + "\"staff, new.csv\",staff,value-missing,error,7,Employee Number,The key is blank.,\"Fill in \"\"Employee Number\"\".\"\r\n"
            + "2025-03,,no-staff-file,warning,,,There is no staff file.,Drop one.\r\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_text(string message, string cell) =>
        Text([], [new("x", Severity.Information, "f", null, null, message, "fix")]).ShouldContain($",information,,,{cell},fix");

    private static string Text(FileQuality[] files, Issue[] issues)
    {
        var bytes = DataQualityCsv.Write(files, issues);
        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        return Encoding.UTF8.GetString(bytes.AsSpan(3));
    }
}
