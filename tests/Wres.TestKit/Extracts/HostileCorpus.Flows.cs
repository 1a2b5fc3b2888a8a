namespace Wres.TestKit.Extracts;

public static partial class HostileCorpus
{
    private static IEnumerable<HostileFile> Flows()
    {
        yield return HostileFile.Of("recruitment-rules.csv",
            "recruitment accepted-with-issues 8=2 appointed-not-shortlisted:1 duplicate-row:1 not-shortlisted:1 outside-year:2 -value-missing:1 !value-unreadable:1",
            RecruitmentHeader, "V1,1,A,Yes,Yes,", "V1,1,H,Yes,No,01/05/2024", "V1,2,A,No,Yes,", "V1,3,A,No,,01/01/2020", "V1,4,A,Yes,,31/03/2024",
            "V1,5,A,Yes,,01/04/2025", "V1,6,A,,Yes,", "V1,7,A,Y,hired,");
        yield return HostileFile.Of("recruitment-totals.csv", "recruitment accepted-with-issues 6=3 -number-unreadable:3 !rate-over-100:1 f1",
            "Ethnic Origin,Applied,Shortlist,Hired", "A White - British,\"2,000\",\"1,200\",150", "H,10,5,6", "Not Stated,,3,0", "J,1,1.5,0", "K,1,-1,0", "L,1,,0", "Total,2011,1208,156");
        yield return HostileFile.Of("recruitment-half-keys.csv", "quarantined header-unknown", "Vacancy Ref,Ethnic Origin,Shortlisted,Appointed", "V1,A,Yes,No");
        yield return HostileFile.Of("disciplinary-rules.csv",
            "disciplinary accepted-with-issues 9=2 further-case:1 not-formal:1 other-case-type:1 outside-year:1 -date-missing:1 -date-unreadable:1 -value-missing:1",
            CasesHeader, "C1,1,Disciplinary,Yes,1/4/2024", "C2,01,DISCIPLINARY (gross),Y,30/03/2025 17:45", "C3,2,Capability,Yes,01/05/2024", "C4,2,Disciplinary,No,01/05/2024",
            "C5,2,Disciplinary,Yes,31/03/2024", "C6,2,Disciplinary,Yes,", "C7,2,Disciplinary,Yes,31/31/2024", "C8,2,,Yes,01/05/2024", "C9,3,Disciplinary,1,31-MARCH-2025");
        yield return HostileFile.Of("training-rules.csv", "training accepted-with-issues 8=2 further-attendance:1 mandatory:1 not-attended:2 outside-year:1 -value-ruined:1",
            TrainingHeader, "1,A,No,01/05/2024,Completed", "1,B,N,02/05/2024,Attended", "2,C,Yes,01/05/2024,Passed", "2,D,No,01/05/2024,Not completed",
            "2,D,No,01/05/2024,Booked", "2,E,No,01/05/2023,", "3,F,No,2024-05-01 00:00:00,", "1.2E+7,G,No,01/05/2024,");
        yield return HostileFile.Of("board-rules.csv", "board accepted-with-issues 7=3 duplicate-member:1 not-on-board:2 -value-missing:1",
            BoardHeader, "1,Chair,No,Yes,A,,", "2,CEO,Yes,Yes,H,01/01/2020,31/03/2025", "2,CFO,Yes,Yes,H,01/01/2019,", "3,NED,No,Yes,A,01/04/2025,", "4,NED,No,Yes,A,,30/03/2025", "5,NED,No,,A,,", "6,NED,No,Yes,Z,,");
        yield return HostileFile.Of("board-without-votes.csv", "board accepted-with-issues 2=2 !board-no-voting:1", BoardHeader, "1,Chair,No,No,A,,", "2,CEO,Yes,No,H,,");
        yield return HostileFile.Of("action-plan-lines.csv", "actions accepted-with-issues 3=2 -value-missing:1 !value-unknown:1",
            "Reference,Indicators,Action,Due", "A1,1; 4 and 7,\"First\r\n- one\r\n- two\",quarterly", "A2,10,Second,31/03/2026", ",1,Third,");
    }

    private static IEnumerable<HostileFile> Figures()
    {
        yield return HostileFile.Of("survey-rules.csv", "survey accepted-with-issues 10=6 other-survey-year:1 -number-unreadable:3 !figure-conflict:2 !value-unknown:2",
            SurveyHeader, "2024,5,White,13.76%,\"1,800\",16.2", "2024,5,BME,14.59,240,20.1", "2024,6,BME,18,,", "2024,6,BME,18,11,", "2024,9,BME,1,,", "2024,7,All,50,,",
            "2023,7,BME,50,,", "2024,7,BME,120,,", "2024,7,BME,,,", "24,7,BME,50,,");
        yield return HostileFile.Of("survey-of-other-year.csv", "survey accepted-with-issues 1=0 other-survey-year:1 !survey-year-absent:1", SurveyHeader, "2025,5,BME,14,,");
        yield return HostileFile.Of("survey-same-figure-twice.csv", "survey accepted 2=2", SurveyHeader, "2024,5,BME,14,100,", "2024,5,bme,14.0,100,");
        yield return HostileFile.Of("thousands-after-a-point.csv", "survey accepted-with-issues 2=2 !value-unreadable:2",
            SurveyHeader, "2024,5,White,13.76%,\"1.,800\",16.2", "2024,5,BME,14.5,\".,\",");
        yield return HostileFile.Of("counts-rules.csv",
            "counts accepted-with-issues 12=8 -date-unreadable:1 -number-unreadable:2 -value-missing:1 !figure-conflict:2 !value-unknown:3",
            CountsHeader, "2024-03,1,headcount,White,Clinical,5,90,,", "2024-03,1,headcount,White,clinical,5,91,,", "2024-03,1,headcount,BME,Clinical,cluster-2,8,,",
            "Mar-24,1,headcount,BME,,,8,,", "2024-03,1,headcount,BME,,,8.5,,", "2024-03,2,shortlisting,White,,,10,x,", "2024-03,,headcount,BME,,,1,,",
            "2024-03,1,heads,BME,,,1,,", "2024-03,1,headcount,Asian,,,1,,", "2024-03,12,headcount,BME,,,1,,", "2024-03,2,value,All,,,,,2.43", "2024-03,9,board-voting,BME,,,3,,");
        yield return HostileFile.Of("counts-over-100-percent.csv", "counts accepted-with-issues 2=2 !rate-over-100:1",
            CountsHeader, "2024-03,2,shortlisting,White,,,15,12,", "2024-03,3,disciplinary,White,,,15,12,");
    }
}
