namespace Wres.TestKit.Extracts;

public static partial class HostileCorpus
{
    private static IEnumerable<HostileFile> StaffFiles()
    {
        yield return HostileFile.Of("employee-number-quirks.csv", "staff accepted-with-issues 6=2 further-assignment:2 -value-missing:1 -value-ruined:1",
            StaffHeader, Row("0012345"), Row("12345"), Row(" 12345 "), Row("1.23E+07"), $",77,Yes,Permanent,{Nurse},Band 5,A", Row("12E5"));
        yield return HostileFile.Of("population-rules.csv",
            "staff accepted 9=2 agency:1 bank:1 honorary:1 non-executive:2 seconded-in:1 volunteer:1", StaffHeader,
            Row("1", category: "Bank"), Row("2", category: "Honorary Contract"), Row("3", category: "Agency/Contractor"),
            Row("4", category: "Non-Exec Director/Chair"), Row("5", category: "Chair"), Row("6", category: "Volunteer"),
            Row("7", category: "Seconded–In"), Row("8", category: "Chairs and Bankers"), Row("9", category: "Fixed Term Temp"));
        yield return HostileFile.Of("status-rules.csv", "staff accepted-with-issues 8=5 not-in-post:3 !assignment-status-unknown:2",
            StaffHeader + ",Assignment Status", Row("1") + ",Active Assignment", Row("2") + ",Inactive Not Worked", Row("3") + ",Terminate Process",
            Row("4") + ",Suspend", Row("5") + ",Maternity & Adoption", Row("6") + ",", Row("7") + ",Pending", Row("8") + ",Out on External Secondment – Unpaid");
        yield return HostileFile.Of("start-dates.csv", "staff accepted-with-issues 7=6 not-in-post:1 !value-unreadable:2",
            StaffHeader + ",Start Date", Row("1") + ",01-APR-2025", Row("2") + ",31-Mar-25", Row("3") + ",20240229", Row("4") + ",2025-03-31T09:00:00",
            Row("5") + ",30/02/2024", Row("6") + ",01-Jan-36", Row("7") + ",soon");
        yield return HostileFile.Of("month-first-dates.csv", "staff accepted-with-issues 3=3 !dates-month-first:1 !value-unreadable:2",
            StaffHeader + ",Start Date", Row("1") + ",03/25/2024", Row("2") + ",12/31/2023", Row("3") + ",01/02/2024");
        yield return HostileFile.Of("ethnic-origins.csv", "staff accepted-with-issues 12=12 !ethnic-origin-unmapped:2", StaffHeader,
            Row("1", origin: "Any other Asian background"), Row("2", origin: "cx"), Row("3", origin: "GC Mixed"), Row("4", origin: "99"),
            Row("5", origin: ""), Row("6", origin: "White: British"), Row("7", origin: "Black/African/Caribbean/Black British: African"),
            Row("8", origin: "\"English, Welsh, Scottish, Northern Irish or British\""), Row("9", origin: "Do not wish to say"),
            Row("10", origin: "Martian"), Row("11", origin: "T Traveller"), Row("12", origin: "Arab"));
        yield return HostileFile.Of("two-ethnic-origins.csv", "staff accepted-with-issues 3=1 further-assignment:2 !ethnic-origin-differs:1",
            StaffHeader, Row("5"), Row("5", origin: "H"), Row("05", origin: "J"));
        yield return HostileFile.Of("pay-grades.csv", "staff accepted-with-issues 14=14 !pay-grade-disagrees:1 !pay-grade-unmapped:4", StaffHeader,
            Row("1", "NHS|XR05|Review Body Band 5"), Row("2", "XN12"), Row("3", "Band 8 - Range C"), Row("4", "band8a"), Row("5", "8 b"), Row("6", "Very Senior Manager"),
            Row("7", "Apprentice"), Row("8", "XR05 Band 6"), Row("9", "Band 8"), Row("10", "5"), Row("11", "Band 10"), Row("12", "Local Scale"),
            Row("13", "Band 8 XR09"), Row("14", "\"Band 8, Range D\""));
        yield return HostileFile.Of("bare-band-numbers.csv", "staff accepted-with-issues 3=3 !pay-grade-unmapped:1",
            StaffHeader.Replace("Pay Grade", "AfC Band", StringComparison.Ordinal), Row("1", "5"), Row("2", "9"), Row("3", "8"));
        yield return HostileFile.Of("area-rules.csv", "staff accepted-with-issues 6=6 !area-disagrees:2 !staff-group-unmapped:2",
            StaffHeader + ",Occupation Code,Job Role",
            "1,1,Yes,Permanent,Medical & Dental,Consultant,A,021,", "2,2,Yes,Permanent,Medical and Dental,,A,21,Specialty Registrar",
            "3,3,Yes,Permanent,Estates & Ancillary,Band 2,A,N6A,", "4,4,Yes,Permanent,,Band 2,A,Z9,", "5,5,Yes,Permanent,Cleaners,Band 2,A,,",
            "6,6,Yes,Permanent,Medical and Dental,Band 5,A,G2D,");
        yield return HostileFile.Of("many-issues-are-counted.csv", "staff accepted-with-issues 120=120 !pay-grade-unmapped:120",
            [StaffHeader, .. Enumerable.Range(1, 120).Select(i => Row($"{i}", "Spot"))]);
        yield return HostileFile.Of("same-row-hundred-times.csv", "staff accepted 100=1 further-assignment:99", [StaffHeader, .. Enumerable.Repeat(Row("1"), 100)]);
        yield return HostileFile.Of("fte-quirks.csv", "staff accepted-with-issues 3=3 !value-unreadable:1", StaffHeader + ",FTE", Row("1") + ",0.80000", Row("2") + ",\"1,0\"", Row("3") + ",");
        yield return HostileFile.Of("primary-quirks.csv", "staff accepted-with-issues 4=4 !value-unreadable:1", StaffHeader,
            $"1,1,TRUE,Permanent,{Nurse},Band 5,A", $"2,2,0,Permanent,{Nurse},Band 5,A", $"3,3,,Permanent,{Nurse},Band 5,A", $"4,4,perhaps,Permanent,{Nurse},Band 5,A");
    }
}
