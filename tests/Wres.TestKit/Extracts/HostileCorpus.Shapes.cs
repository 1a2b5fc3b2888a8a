namespace Wres.TestKit.Extracts;

public static partial class HostileCorpus
{
    private static IEnumerable<HostileFile> Shapes()
    {
        yield return HostileFile.Of("title-rows.csv", "staff accepted 1=1 b1",
            "Staff in post", "As at 31 March 2025", "", "Filter: all,organisations", StaffHeader, "", Row("1"));
        yield return HostileFile.Of("header-in-row-30.csv", "staff accepted 1=1", [.. Enumerable.Repeat("title", 29), StaffHeader, Row("1")]);
        yield return HostileFile.Of("header-in-row-31.csv", "quarantined header-unknown", [.. Enumerable.Repeat("title", 30), StaffHeader, Row("1")]);
        yield return HostileFile.Of("repeated-headers-and-footers.csv", "staff accepted 3=3 b1 h2 f5",
            StaffHeader, Row("1"), StaffHeader.ToUpperInvariant(), Row("2"), "Page 1 of 2,,,,,,", " " + StaffHeader, "", Row("3"),
            "Total,3,,,,,", "Grand Total,3,,,,,", "Report run by someone,01/04/2025,,,,,", "Printed: 01/04/2025 by me,x");
        yield return HostileFile.Of("rows-of-quoted-blanks.csv", "staff accepted 1=1 b3 f1", StaffHeader, "\" \",\"\u00A0\",\"\u200B\",\"\",\"\t\",,", Row("1"), ",,,,,,", "\"\u00A0\"", "\" \",x,,,\"  \",,");
        yield return HostileFile.Of("footer-of-one-cell.csv", "staff accepted 1=1 f2", StaffHeader, Row("1"), "End of report", ",,,,,,only here");
        yield return HostileFile.Of("footer-words-in-names-stay.csv", "staff accepted 2=2",
            "Position Title," + StaffHeader, "Reporting Analyst," + Row("1"), "Totaliser," + Row("2"));
        yield return HostileFile.Of("footer-words-in-actions-stay.csv", "actions accepted 2=2 f1", "Reference,Indicators,Action", "Report 1,2,Publish", "Total,1,Count", "Page 3,,");
        yield return HostileFile.Of("blank-columns.csv", "staff accepted 1=1", ",," + StaffHeader.Replace(",Pay", ",,Pay", StringComparison.Ordinal), ",," + Row("1").Replace(",Band", ",,Band", StringComparison.Ordinal));
        yield return HostileFile.Of("columns-shuffled-with-extras.csv", "staff accepted 1=1",
            "Surname,Ethnic Origin,NI Number,Pay Grade,Staff Group,Assignment Category,Primary Assignment,Assignment Number,Employee Number,DOB",
            "Q,A,QQ123456C,Band 5," + Nurse + ",Permanent,Y,1-2,0001,01/01/1980");
        yield return HostileFile.Of("aliases.csv", "staff accepted 1=1", "Emp No,Asg No,Primary Flag,Contract Type,Staff Group,AfC Band,Ethnicity,WTE,Directorate", $"1,1,Y,Permanent,{Nurse},5,A,1.0,Medicine");
        yield return HostileFile.Of("column-twice.csv", "staff accepted-with-issues 1=1 !column-twice:2", "Band," + StaffHeader + ",Grade", "Band 9," + Row("1") + ",Band 8a");
        yield return HostileFile.Of("duplicate-canonical-name.csv", "staff accepted-with-issues 1=1 !column-twice:1", StaffHeader + ",Employee Number", Row("1") + ",2");
        yield return HostileFile.Of("row-short.csv", "staff accepted-with-issues 3=2 -row-short:1", StaffHeader, Row("1"), "2,2,Yes,Permanent", Row("3") + ",,,extra,cells");
        yield return HostileFile.Of("short-by-optional-columns-only.csv", "staff accepted 1=1", StaffHeader + ",Job Role,FTE", Row("1"));
        yield return HostileFile.Of("no-rows.csv", "disciplinary accepted-with-issues 0=0 !no-rows:1", CasesHeader);
        yield return HostileFile.Of("no-rows-but-footer.csv", "disciplinary accepted-with-issues 0=0 !no-rows:1 f1", CasesHeader, "Total,0,,,");
        yield return HostileFile.Of("missing-required.csv", "quarantined header-unknown", StaffHeader.Replace(",Ethnic Origin", "", StringComparison.Ordinal), Row("1"));
        yield return HostileFile.Of("misspelt-required.csv", "quarantined header-unknown", StaffHeader.Replace("Ethnic Origin", "Ethnic Orgin", StringComparison.Ordinal), Row("1"));
        yield return HostileFile.Of("no-header.csv", "quarantined header-unknown", Row("1"), Row("2"));
        yield return HostileFile.Of("cell-too-long.csv", "staff accepted-with-issues 3=2 -cell-too-long:1",
            StaffHeader + ",Position Title", Row("1") + "," + new string('x', 32_767), Row("2") + "," + new string('é', 32_767), Row("3") + "," + new string('x', 32_768));
        yield return HostileFile.Of("formula-cells.csv", "staff accepted 1=1", StaffHeader + ",Position Title", Row("1") + ",=HYPERLINK(\"\"http://x\"\")");
        yield return HostileFile.Of("tie-goes-to-more-columns.csv", "survey accepted 1=1",
            "Survey Year,Indicator,Group,Percent,Responses,Period,Measure", "2024,5,BME,12,100,2025-03,survey");
    }
}
