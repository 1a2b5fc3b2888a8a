using Wres.TestKit.Invented;

namespace Wres.Tests.Invented;

/// <summary>Verdicts of two invented years, worked out from the generator's counts by the words of the method.</summary>
internal static class InventedVerdict
{
    /// <summary>Verdict, or the reason why there is none.</summary>
    public static string Of(int id, InventedDrop now, InventedDrop before)
    {
        var current = Value(id, now);
        if (current is null)
            return "no-current";
        var previous = Value(id, before) ?? (id is >= 5 and <= 8 ? Survey(now.SurveyBefore(id, 'b')) : null);
        if (previous is null)
            return "no-previous";
        if (double.IsNaN(current.Value) || double.IsNaN(previous.Value))
            return "suppressed";
        var better = id switch
        {
            1 or 7 => current.Value - previous.Value,
            2 or 3 or 4 => Math.Abs(previous.Value - 1) - Math.Abs(current.Value - 1),
            9 => Math.Abs(previous.Value) - Math.Abs(current.Value),
            _ => previous.Value - current.Value,
        };
        var band = id is 2 or 3 or 4 ? 0.05 : id == 9 ? 1.0 : 0.5;
        return better > band + 1e-9 ? "improved" : better < -band - 1e-9 ? "declined" : "little-change";
    }

    /// <summary>The headline figure; null where there is none, NaN where it is suppressed.</summary>
    private static double? Value(int id, InventedDrop drop)
    {
        var (w, b, u) = drop.Workforce[""];
        var people = (w, b, u);
        return id switch
        {
            1 => w + b + u == 0 ? null : 100.0 * b / (w + b + u),
            2 => Ratio(drop.Appointed[""], drop.Shortlisted[""], 'w'),
            3 => w + b + u == 0 ? null : Ratio(drop.Disciplined[""], people, 'b'),
            4 => w + b + u == 0 || drop.Trained is null ? null : Ratio(drop.Trained[""], people, 'w'),
            9 => Board(drop.Board["voting"], people),
            _ => Survey(drop.Survey(id, 'b')),
        };
    }

    private static double? Survey((decimal Percent, int? Responses)? figure) =>
        figure is not { } f ? null : f.Responses < 11 ? double.NaN : (double)f.Percent;

    private static double? Ratio((long W, long B, long U) n, (long W, long B, long U) of, char over)
    {
        if (of.W == 0 || of.B == 0)
            return null;
        var (white, bme) = ((double)n.W / of.W, (double)n.B / of.B);
        var (top, bottom) = over == 'w' ? (white, bme) : (bme, white);
        return bottom == 0 ? null : top / bottom;
    }

    private static double? Board((long W, long B, long U) board, (long W, long B, long U) people) =>
        board.W + board.B + board.U == 0 || people.W + people.B + people.U == 0
            ? null
            : 100.0 * board.B / (board.W + board.B + board.U) - 100.0 * people.B / (people.W + people.B + people.U);
}
