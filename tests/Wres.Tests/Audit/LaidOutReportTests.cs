using Wres.Reports.Audit;

namespace Wres.Tests.Audit;

/// <summary>Layouts and wordings of reports that others write: right ones have no finding, one wrong figure has one of its rule.</summary>
public sealed class LaidOutReportTests
{
    private const string Title = "Northmoor NHS Trust\n\nWorkforce Race Equality Standard report 2023/24\n\n";

    private static List<string> Serious(string text) =>
        [.. SelfAudit.Check(Title + text).Where(f => f.Severity is FindingSeverity.A or FindingSeverity.B).Select(f => $"{f.Code} {f.Printed} -> {f.Right}")];

    /// <summary>Right texts, what is planted in each, and the rules that say so: a wrong rate contradicts its counts and the ratio.</summary>
    public static TheoryData<string, string, string, string, string> Cases()
    {
        const string Years = """
            Metric 2: Relative likelihood of White applicants being appointed from shortlisting compared to BME applicants

            Year        Ethnicity   Shortlisted   Appointed   Likelihood
            2022/23     White       1,000         200         20.0%
                        BME         500           80          16.0%
            2023/24     White       1,000         250         25.0%
                        BME         400           80          20.0%
            """;
        const string Empty = """
            Metric 4: Relative likelihood of White staff accessing non-mandatory training compared to BME staff

                                               White   BME
            Headcount                          2,000   500
            Accessing non-mandatory training   800     250
            Relative likelihood                        0.80
            """;
        const string Reached = """
            Indicator 3 - Disciplinary

                                                White     BME       Unknown
            Staff in workforce                  2,000     500       60
            Staff entering disciplinary process 10        5         0
            Likelihood                          0.50%     1.00%     0.00%
            """;
        const string Two = """
            7. Metric 6: Percentage of staff experiencing harassment, bullying or abuse from staff

                    2022 survey   2023 survey
            BME     26.9%         24.7%
            White   21.2%         20.9%

            For BME colleagues the figure fell by 2.2 percentage points to 24.7%. The gap between BME and White colleagues is 3.8 percentage points.

            8. Metric 7: Percentage of staff believing that the organisation provides equal opportunities for career progression or promotion

                    2022 survey   2023 survey
            BME     47.1%         48.6%
            White   52.2%         57.2%

            BME colleagues were less likely than White colleagues to believe so (48.6% against 57.2%).
            """;
        const string Board = """
            Indicator 9: Board

                                    White      BAME      Total
            Voting board members    11         2         13
            % of board              84.6%      15.4%
            % of workforce          78.1%      19.7%
            Difference              6.5        -4.3
            """;
        const string Bases = """
            Indicator 3: Relative likelihood of staff entering the formal disciplinary process

            Of 500 BAME staff, 5 (1.00%) entered a formal disciplinary process; of 2,000 White staff, 10 (0.50%). This gives a relative likelihood of 2.00 (BAME compared to White).
            """;
        const string Respectively = """
            Metric 3

            The likelihood of Global Majority staff entering the formal disciplinary process was 1.00% and of White staff 0.50% (5 of 500 and 10 of 2,000 respectively), a relative likelihood of 2.00.
            """;
        const string Grew = """
            Metric 1

            The number of Global Majority staff grew by 115, from 583 to 698. On 31 March 2024 we employed 3,077 people, of whom 698 (22.7%) are Global Majority.
            """;
        const string Headline = """
            Summary

            Indicator	2022/23	2023/24	Direction
            5. Percentage of BME staff experiencing harassment, bullying or abuse from patients, relatives or the public	26.9%	24.1%	Improved
            6. Percentage of BME staff experiencing harassment, bullying or abuse from staff	22.0%	23.5%	Worsened
            7. Percentage of BME staff believing that the trust provides equal opportunities for career progression	47.1%	48.6%	Improved
            8. Percentage of BME staff experiencing discrimination at work from a manager or other colleagues	15.2%	14.0%	Improved
            """;
        const string Gap = """
            Indicator 8: Percentage of staff experiencing discrimination at work from a manager or other colleagues

            Survey year	Ethnic minority	White	Gap
            2022	15.2%	8.1%	+7.1
            2023	14.0%	7.5%	+6.5
            """;
        const string More = """
            Metric 2: appointment from shortlisting

            	White	BME
            Shortlisted	1,000	400
            Appointed	250	80
            Ratio	1.25	

            White applicants were 25% more likely to be appointed from shortlisting than BME applicants.
            """;
        return new()
        {
            { "years beside groups", Years, "20.0%\n2023", "20.0%\n2023", "" },
            { "years beside groups", Years, "BME         500           80          16.0%", "BME         500           80          17.0%", "R1" },
            { "an empty cell", Empty, "", "", "" },
            { "an empty cell", Empty, "0.80", "0.90", "R4" },
            { "a label that reaches its value", Reached, "", "", "" },
            { "a label that reaches its value", Reached, "1.00%", "1.20%", "R1" },
            { "tables one below the other", Two, "", "", "" },
            { "a fall that is another", Two, "fell by 2.2", "fell by 3.2", "R14" },
            { "a fall called a rise", Two, "figure fell by", "figure rose by", "R7" },
            { "a gap that is another", Two, "is 3.8 percentage", "is 4.8 percentage", "R14" },
            { "less for more", Two, "were less likely than", "were more likely than", "R17" },
            { "a board beside the workforce", Board, "", "", "" },
            { "a board difference from percents", Board, "-4.3", "-7.3", "R13" },
            { "bases before counts", Bases, "", "", "" },
            { "bases before counts", Bases, "5 (1.00%)", "5 (1.20%)", "R1 R5" },
            { "bases respectively", Respectively, "", "", "" },
            { "bases respectively", Respectively, "1.00%", "1.30%", "R1 R5" },
            { "a count that grew", Grew, "", "", "" },
            { "a count that grew", Grew, "by 115", "by 125", "R12" },
            { "of whom", Grew, "22.7%", "27.7%", "R1" },
            { "verdicts in cells", Headline, "", "", "" },
            { "verdicts in cells", Headline, "23.5%	Worsened", "23.5%	Improved", "R7" },
            { "gaps in cells", Gap, "", "", "" },
            { "gaps in cells", Gap, "+6.5", "+5.5", "R14" },
            { "per cent more likely", More, "", "", "" },
            { "per cent more likely", More, "25% more", "35% more", "R15" },
        };
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_layout_has_the_finding_that_is_planted_and_no_other(string name, string right, string from, string to, string rule)
    {
        name.ShouldNotBeEmpty();
        var text = right.ReplaceLineEndings("\n");
        if (from.Length > 0 && rule.Length > 0)
        {
            text.ShouldContain(from);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        var codes = Serious(text).Select(f => f.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal).ToList();
        string.Join(' ', codes).ShouldBe(rule, string.Join("\n", Serious(text)));
    }
}
