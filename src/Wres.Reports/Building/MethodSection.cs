using Wres.Domain;
using Wres.Reports.Figures;
using Wres.Reports.Model;
using Wres.Reports.Reading;

namespace Wres.Reports.Building;

/// <summary>How the figures are made, with every setting as it was used.</summary>
internal static class MethodSection
{
    public static Section Make(Desk desk)
    {
        var (facts, m, w) = (desk.Facts, desk.Facts.Method, desk.Facts.Words);
        return new Section("method", "How the figures are made",
        [
            .. desk.Words.Or("method",
            [
                $"Version {MethodSettings.Version} of the method. The workforce is everyone in post on {FigureFormat.Date(facts.Period.Snapshot)}, by headcount; bank, honorary, agency, non-executive, volunteer and seconded-in assignments are left out, and a person with several assignments counts once.",
                $"{w.Minority} is every ethnic group other than White British, White Irish, Gypsy or Irish Traveller, Roma and any other White background. {w.Unknown} is not stated, not known or blank. Percentages keep {w.Unknown} in the whole; the two groups of a ratio leave it out.",
                $"Ratios are made of unrounded rates. Intervals of ratios are by Katz on the logarithm, differences between groups by Fisher's exact test (ratios) or the two-proportion z-test (survey), all two-sided. Improvement is a higher share in {w.Indicators} 1 and 7, a lower percentage in 5, 6 and 8, a ratio nearer to 1.00 in 2 to 4, and in 9 {(m.BoardHigherIsBetter ? "a higher difference" : "a difference nearer to nought")}.",
                "Figures are rounded for print only, half away from zero; changes and differences are made of the unrounded figures, so they can differ by one in the last place from the difference of two printed ones.",
            ]),
            new TableBlock(Settings(desk, m)),
        ]);
    }

    private static TableModel Settings(Desk desk, MethodSettings m)
    {
        var f = desk.Facts.Format;
        (string, string)[] rows =
        [
            ("Survey figures are withheld below", $"{FigureFormat.Plain(m.MinimumSurveyResponses)} responses"),
            ("Level of tests, two-sided", $"p below {FigureFormat.Plain(m.SignificanceLevel)}"),
            ("Four-fifths range, ends included", $"{f.Ratio(m.FourFifthsLow)} to {f.Ratio(m.FourFifthsHigh)}"),
            ("Little change, 1 and 5 to 8", "up to " + FigureFormat.PlainPoints(m.DeadBandPercentagePoints)),
            ("Little change, 2 to 4", $"up to {FigureFormat.Plain(m.DeadBandRatio)}"),
            ("Little change, 9", "up to " + FigureFormat.PlainPoints(m.DeadBandBoard)),
            ("Better in 9", m.BoardHigherIsBetter ? "higher" : "nearer to nought"),
            ("Counts withheld in public documents", $"1 to {FigureFormat.Plain(m.DisclosureThreshold)}"),
            ("Board counts in public documents", m.PublishBoardCounts ? "printed" : "not printed"),
            ("Target year of senior bands", FigureFormat.Plain(m.TrajectoryTarget)),
            ("Chinese counts as", m.ChineseInAsian ? "Asian" : "Other"),
            ("Last two-year basis of disciplinary counts", m.LastTwoYearDisciplinaryBasis is { } y ? FigureFormat.Plain(y) : "none"),
            ("Decimals", $"percentages {FigureFormat.Plain(m.PercentDecimals)}, ratios {FigureFormat.Plain(m.RatioDecimals)}, points {FigureFormat.Plain(m.PointsDecimals)}{Own(desk)}"),
        ];
        return new TableModel
        {
            Label = desk.Numbers.Table(),
            Caption = "Settings of the method as used here",
            Head = [[Cell.Top("Setting", left: true), Cell.Top("Value", left: true)]],
            Rows = [.. rows.Select(r => new TableRow([Cell.Side(r.Item1), Cell.Words(r.Item2)]))],
        };
    }

    private static string Own(Desk desk) => string.Concat(desk.Facts.Style.Decimals.OrderBy(d => d.Key, StringComparer.Ordinal)
        .Select(d => $"; {desk.Facts.Words.Indicator.ToLowerInvariant()} {d.Key}: percentages and points {FigureFormat.Plain(d.Value)}"));
}
