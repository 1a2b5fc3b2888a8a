using Wres.Reports.Audit.Figures;

namespace Wres.Tests.Audit;

/// <summary>One kind of error: how it is planted in a draft, and what the audit is to say.</summary>
/// <param name="Name">Kebab-case name.</param>
/// <param name="Code">Rule that is to find it.</param>
/// <param name="Cause">A word of the cause that is to be named; empty where the rule itself says it.</param>
/// <param name="Plant">Plants it; false where this draft has no place for it.</param>
internal sealed record PlantedError(string Name, string Code, string Cause, Func<ReportDraft, bool> Plant);

/// <summary>All kinds of planted errors.</summary>
internal static class PlantedErrors
{
    public static IReadOnlyList<PlantedError> All { get; } =
    [
        new("percent-truncated", "R1", "truncated", d => Band(d, (right, exact) => exact.Truncate(d.PercentDecimals) != right ? exact.Truncate(d.PercentDecimals) : null)),
        new("percent-one-digit", "R1", "digit", d => Band(d, (right, _) => right is > 1 and < 60 ? right + 30 : null)),
        new("percent-rounded-twice", "R1", "rounded twice", d => Band(d, (right, exact) => decimal.Round(exact.Round(d.PercentDecimals + 1), d.PercentDecimals, MidpointRounding.AwayFromZero) is var twice && twice != right ? twice : null)),
        new("percent-without-unknown", "R1", "without unknown", WithoutUnknown),
        new("percent-of-other-group", "R1", "", d => Band(d, (right, exact) => Math.Abs(100 - exact.Round(1) - right) > 8 ? 100 - right : null)),
        new("rate-truncated", "R1", "truncated", d => Rate(d, 4, exact => exact.Truncate(d.PercentDecimals))),
        new("ratio-inverted", "R4", "inverted", d => Ratio(d, 2, r => new Fraction(r.Denominator, r.Numerator).Round(2))),
        new("ratio-plus-one", "R4", "1 was added", d => Ratio(d, 4, r => r.Round(2) + 1)),
        new("ratio-truncated", "R4", "truncated", d => Ratio(d, 2, r => r.Truncate(2))),
        new("ratio-last-year", "R4", "left in place", d => Ratio(d, 3, _ => d.Before.Ratio(3).Round(2))),
        new("total-one-digit", "R3", "", d => Set(d, "total", ReportDraft.N(d.Now.Total + (d.Now.Total / 10)))),
        new("sentence-digits-swapped", "R6", "digit", d => Swapped(d, 5)),
        new("sentence-last-year", "R6", "value of", d => LastYear(d, 6)),
        new("headline-differs", "R6", "", d => Set(d, "head7b", Printed.Format(d.Now.Survey[2].Bme + 7.4m, 1) + "%")),
        new("verb-turned-round", "R7", "", d => d.Now.Survey[3].Bme != d.Before.Survey[3].Bme && Set(d, "verb8", d.Now.Survey[3].Bme > d.Before.Survey[3].Bme ? "decreased" : "increased")),
        new("improved-count", "R7", "", d => Set(d, "count", $"The trust has improved in nine of the nine indicators.") && Declined(d)),
        new("change-amount", "R14", "", d => d.Now.Survey[0].Bme != d.Before.Survey[0].Bme && Set(d, "change5", Printed.Format(Math.Abs(d.Now.Survey[0].Bme - d.Before.Survey[0].Bme) + 3.3m, 1) + " percentage points")),
        new("points-as-percent", "R14", "points printed as percent", d => Math.Abs(d.Now.Survey[1].Bme - d.Before.Survey[1].Bme) > 3 && Set(d, "change6", Printed.Format(Math.Abs(d.Now.Survey[1].Bme - d.Before.Survey[1].Bme), 1) + "%")),
        new("board-sign", "R13", "sign", d => BoardSign(d)),
        new("board-not-subtracted", "R13", "nothing subtracted", d => d.Now.Board.Bme > 0 && Set(d, "diff", "+" + Fraction.Percent(d.Now.Board.Bme, d.Now.Board.White + d.Now.Board.Bme + d.Now.Board.Unknown).Text(1))),
        new("disability-words", "R22", "WDES", d => Set(d, "after6", "We will make tangible improvements for disabled staff over the coming year.")),
        new("significance-denied", "R10", "", d => Significant(d)),
        new("benchmark-verdict", "R17", "", d => Set(d, "after5", $"The figure of {Printed.Format(d.Now.Survey[0].Bme, 1)}% is above the national average of {Printed.Format(d.Now.Survey[0].Bme + 4.2m, 1)}% for {d.Term} staff.")),
        new("times-more-likely", "R15", "", d => Set(d, "after4", $"White staff are {d.Now.Ratio(4).Text(2)} times more likely than {d.Term} staff to access training.")),
        new("malformed-percent", "R28", "", d => Band(d, (right, exact) => right >= 3 && exact.Text(d.PercentDecimals) == exact.Round(0).ToString(System.Globalization.CultureInfo.InvariantCulture) + ".0" ? right : null, malformed: true)),
        new("status-conflict", "R19", "", StatusConflict),
        new("completed-in-future", "R21", "", d => Set(d, "status3", "Completed") && Set(d, "action3", "A programme for managers is being developed and will be launched with the staff network")),
        new("row-sum", "R2", "should be", RowSum),
        new("stale-rates", "R5", "stale percents", StaleRates),
        new("trend-of-end-points", "R8", "end points", d => Set(d, "after7", $"This continues a four year declining trend for {d.Term} staff.")),
        new("impossible-share", "R9", "", ImpossibleShare),
        new("base-swapped", "R11", "row percent read as column percent", d => Set(d, "after1", $"6.9% of the {d.Term} workforce work in bands 8a to VSM. 6.9% of senior roles (8a to VSM) in the trust are held by {d.Term} staff.")),
        new("implied-growth", "R12", "different scopes", d => Set(d, "after1", $"The number of {d.Term} staff rose from {N(d.Now.Bme)} in {d.LabelBefore} to {N(d.Now.Bme * 3 / 2)} while the share remained at 12.4%.")),
        new("direction-turned-round", "R16", "another wording", d => Set(d, "after2", $"The relative likelihood of {d.Term} applicants being appointed compared to White applicants is what this indicator measures.")),
        new("day-that-is-not", "R18", "typing slip", d => Set(d, "after9", $"The plan was agreed with the staff network on 31 June {d.Year}.")),
        new("year-that-goes-back", "R18", "typing slip", d => Set(d, "after9", $"The plan covers {d.Year}/{(d.Year - 1) % 100:00} and was agreed with the staff network.")),
        new("indicator-without-action", "R20", "", d => Set(d, "action4", "")),
        new("reference-to-nothing", "R23", "renumbered", d => Set(d, "after3", "Further detail is given in Table 98 of this report.")),
        new("two-terms", "R24", "several sources", TwoTerms),
        new("number-for-percentage", "R25", "described as number", d => Set(d, "after5", $"The number of {d.Term} staff experiencing abuse has {(d.Now.Survey[0].Bme > d.Before.Survey[0].Bme ? "increased" : "decreased")}.")),
        new("group-not-named", "R26", "label copied", d => Set(d, "headtitle5", "Percentage of staff experiencing harassment, bullying or abuse from patients, relatives or the public")),
        new("target-not-met", "R27", "carried over", d => Set(d, "after7", $"We met our target of 95% for {d.Term} staff.")),
        new("ratio-less-one", "R15", "less 1", d => d.Now.Ratio(4) is var r && r.Round(2) is > 1.02m and < 1.98m && Set(d, "after4", $"White staff are {Printed.Format(r.Round(2) - 1, 2)} times more likely than {d.Term} staff to access training.")),
        new("median-called-average", "R17", "median", d => Set(d, "after8", $"The benchmark group's median is shown for each year. Our result is beside the benchmark average of similar trusts.")),
        new("misspelt-term", "R28", "misprint", d => Set(d, "intro", $"This report covers the year {d.Label} and compares the experience of White and {d.Term} staff. The WRSE has nine indicators.")),
    ];

    private static bool RowSum(ReportDraft d)
    {
        var row = d.Now.Rows.Find(r => r.White > 20);
        var wrong = Fraction.Percent(row.White, row.White + row.Bme + row.Unknown).Round(d.PercentDecimals) - 6;
        return wrong > 0 && Set(d, $"{row.Area} {row.Label} w", Printed.Format(wrong, d.PercentDecimals) + "%");
    }

    /// <summary>Both rates of indicator 2 such that they give last year's ratio.</summary>
    private static bool StaleRates(ReportDraft d)
    {
        var (now, before) = (d.Now.Ratio(2).Round(2), d.Before.Ratio(2).Round(2));
        const decimal Bme = 12.3m;
        var white = decimal.Round(Bme * before, d.PercentDecimals);
        return Math.Abs(now - before) > 0.3m && white < 90 && Set(d, "rate2w", Printed.Format(white, d.PercentDecimals) + "%") && Set(d, "rate2b", Printed.Format(Bme, d.PercentDecimals) + "%");
    }

    private static bool ImpossibleShare(ReportDraft d)
    {
        var percent = d.Now.Survey[3].Bme;
        var n = Enumerable.Range(12, 40).FirstOrDefault(of => !Enumerable.Range(0, of + 1).Any(k => Fraction.Percent(k, of).Round(1) == percent));
        return n > 0 && Set(d, "after8", $"The result is based on {N(n)} {d.Term} staff who answered.");
    }

    private static bool TwoTerms(ReportDraft d) => d.Term is "BME" or "BAME"
        && Set(d, "intro", $"This report covers the year {d.Label} and compares White and {Other(d)} staff. It is for {Other(d)} staff, {Other(d)} colleagues and everyone else.");

    private static string Other(ReportDraft d) => d.Term == "BME" ? "BAME" : "BME";

    private static string N(long n) => ReportDraft.N(n);

    private static bool Set(ReportDraft draft, string name, string text)
    {
        draft.Planted[name] = text;
        return true;
    }

    private static bool Band(ReportDraft d, Func<decimal, Fraction, decimal?> wrong, bool malformed = false)
    {
        foreach (var row in d.Now.Rows)
        {
            var exact = Fraction.Percent(row.Bme, row.White + row.Bme + row.Unknown);
            var right = exact.Round(d.PercentDecimals);
            if (row.Bme < 3 || wrong(right, exact) is not { } value || (value == right && !malformed))
                continue;
            return Set(d, $"{row.Area} {row.Label}", malformed ? Printed.Format(value, 0) + ".%" : Printed.Format(value, d.PercentDecimals) + "%");
        }

        return false;
    }

    private static bool WithoutUnknown(ReportDraft d)
    {
        foreach (var row in d.Now.Rows.Where(r => r.Unknown > 2 && r.Bme > 10))
        {
            var wrong = Fraction.Percent(row.Bme, row.White + row.Bme).Round(d.PercentDecimals);
            if (wrong != Fraction.Percent(row.Bme, row.White + row.Bme + row.Unknown).Round(d.PercentDecimals))
                return Set(d, $"{row.Area} {row.Label}", Printed.Format(wrong, d.PercentDecimals) + "%");
        }

        return false;
    }

    private static bool Rate(ReportDraft d, int indicator, Func<Fraction, decimal> wrong)
    {
        var exact = Fraction.Percent(d.Now.Trained.White, d.Now.White);
        return wrong(exact) != exact.Round(d.PercentDecimals) && Set(d, $"rate{indicator}w", Printed.Format(wrong(exact), d.PercentDecimals) + "%");
    }

    private static bool Ratio(ReportDraft d, int indicator, Func<Fraction, decimal> wrong)
    {
        var exact = d.Now.Ratio(indicator);
        if (exact.IsZero || wrong(exact) == exact.Round(2))
            return false;
        var text = Printed.Format(wrong(exact), 2);
        return Set(d, $"ratio{indicator}", text) && Set(d, $"head{indicator}b", text);
    }

    private static bool Swapped(ReportDraft d, int indicator)
    {
        var right = Printed.Format(d.Now.Survey[indicator - 5].Bme, 1);
        if (right.Length < 4 || right[0] == right[1] || right[1] == '0')
            return false;
        return Set(d, $"sb{indicator}", $"{right[1]}{right[0]}{right[2..]}%");
    }

    private static bool LastYear(ReportDraft d, int indicator) =>
        d.Now.Survey[indicator - 5].Bme != d.Before.Survey[indicator - 5].Bme && Set(d, $"sb{indicator}", Printed.Format(d.Before.Survey[indicator - 5].Bme, 1) + "%");

    private static bool Declined(ReportDraft d) => d.Now.Survey[0].Bme > d.Before.Survey[0].Bme + 1;

    private static bool BoardSign(ReportDraft d)
    {
        var exact = d.Now.BoardDifference(true);
        return Math.Abs(exact.Round(1)) > 1 && Set(d, "diff", (exact.Numerator.Sign < 0 ? "+" : "") + new Fraction(-exact.Numerator, exact.Denominator).Text(1));
    }

    private static bool Significant(ReportDraft d) =>
        Wres.Domain.Statistics.GroupDifference.FisherPValue(d.Now.Appointed.Bme, d.Now.Shortlisted.Bme, d.Now.Appointed.White, d.Now.Shortlisted.White) < 0.01
        && Set(d, "after2", $"The difference between White and {d.Term} applicants is not statistically significant.");

    private static bool StatusConflict(ReportDraft d)
    {
        const string Action = "Train the chairs of interview panels in fair and structured selection";
        return Set(d, "action2", Action) && Set(d, "action7", Action) && Set(d, "status2", "New");
    }
}
