using System.Globalization;
using Wres.Reports.Audit.Explaining;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>A percent of few people can take few values; others are misprints.</summary>
internal sealed class R09PossibleShare : AuditRule
{
    /// <summary>Above this many respondents every percent of one decimal can occur, or nearly.</summary>
    private const long MostRespondents = 500;

    public override string Code => "R9";
    public override string Name => "possible-share";
    public override string Title => "For a known number of people there is a whole number that gives the printed percent.";
    public override string Severities => "B";
    public override bool JudgesInput => true;
    public override string Fix => "Look up the figure in the survey's own tables; print the number of respondents beside it.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var value in context.Model.Series.Where(s => s is { Indicator: >= 5 and <= 8, IsBenchmark: false }))
            Survey(context, sink, value);
        foreach (var share in context.Model.Distributions.Where(d => d.Count is null))
        {
            if (context.Workforce(context.CurrentYear)?.Of(share.Group) is not { } n || n is <= 0 or > 5000)
                continue;
            sink.Check();
            if (!PossibleShare.Exists(share.Percent, n))
                Impossible(sink, share.Percent, n, n, 1, share.Line, $"{share.Set}, {share.Segment}");
        }
    }

    private void Survey(AuditContext context, FindingSink sink, SeriesValue value)
    {
        if (value.Respondents is > 0 and <= MostRespondents and { } n)
        {
            sink.Check();
            if (!PossibleShare.Exists(value.Value, n))
                Impossible(sink, value.Value, n, n, value.Indicator, value.Line, value.Place);
            return;
        }

        // The same group answered the other questions of that year: about as many people.
        var others = context.Model.Series.Where(s => s.Year == value.Year && s.Group == value.Group && s.Respondents is > 0).Select(s => s.Respondents!.Value).ToList();
        if (value.Respondents is not null || others.Count == 0 || value.Year is null || others.Max() > 60)
            return;
        sink.Check();
        var most = 2 * others.Max();
        for (long of = 1; of <= most; of++)
        {
            if (PossibleShare.Exists(value.Value, of))
                return;
        }

        Impossible(sink, value.Value, others.Max(), most, value.Indicator, value.Line, value.Place);
    }

    private void Impossible(FindingSink sink, Printed percent, long of, long upTo, int indicator, int line, string place)
    {
        var nearest = PossibleShare.Nearest(percent, of);
        var exact = Fraction.Percent(nearest, of);
        var cause = exact.Truncate(percent.Decimals) == percent.Value ? $"truncated instead of rounded ({exact.Text(percent.Decimals + 2)}%)"
            : string.Join("; ", DigitSlip.Explain(percent, exact));
        var how = upTo > of ? $"no number of respondents up to {upTo.ToString(CultureInfo.InvariantCulture)} gives it; {of} people of the group answered another question" : $"no whole number of {of} gives it";
        sink.Add(Found(FindingSeverity.B, line, indicator, percent.Text, $"{exact.Text(percent.Decimals)}% ({nearest} of {of}) is the nearest", how, cause, place));
    }
}
