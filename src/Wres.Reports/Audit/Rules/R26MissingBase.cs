using Wres.Reports.Audit.Figures;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Rules;

/// <summary>It is said whose percents are printed, and of what.</summary>
internal sealed class R26MissingBase : AuditRule
{
    public override string Code => "R26";
    public override string Name => "missing-base";
    public override string Title => "A percent names its group and its base.";
    public override string Severities => "C";
    public override string Fix => "Name the group in the row (BME staff), and the staff that a share is taken of.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        // A headline table prints one percent a year for 5 to 8: it must say whose.
        foreach (var headline in context.Model.Series.Where(s => s is { Origin: Origin.Headline, Indicator: >= 5 and <= 8 }).GroupBy(s => s.Line).Where(g => g.Select(s => s.Year).Distinct().Skip(1).Any()).Take(1))
        {
            var label = context.Model.Sentences.Find(s => s.Line == headline.Key && s.IsLabel) ?? context.Model.Sentences.Find(s => s.Line == headline.Key);
            if (label is not null && Reading.Words.Groups(label.Text).Count == 0 && context.Model.Series.Exists(s => s.Indicator == label.Indicator && s.Origin == Origin.Table && s.Group == Group.BME))
                sink.Add(Found(FindingSeverity.C, headline.Key, headline.First().Indicator, "staff", "BME staff", "the values are the BME values of the indicator's own table", "label copied from the definition of the indicator", "headline table"));
        }

        foreach (var mention in context.Model.Mentions.Where(m => m is { IsPercent: true, Role: MentionRole.Own, Indicator: 1 or null } && (m.Group ?? Group.BME) == Group.BME))
            Scope(context, sink, mention);
    }

    private void Scope(AuditContext context, FindingSink sink, Mention mention)
    {
        var before = mention.Sentence.Text[..mention.Start];
        if (context.CurrentYear is not { } year || mention.Year is { } y && y != year || Reading.TableColumn.AreaOf(before.Length > 120 ? before[^120..] : before) != "clinical"
            || !mention.Sentence.Text[mention.End..].TrimStart().StartsWith("overall", StringComparison.OrdinalIgnoreCase))
            return;
        var all = context.SumOfTables(year, r => r.Area is "clinical" or "medical");
        var withoutMedical = context.SumOfTables(year, r => r.Area == "clinical" && !r.Label.Contains("edical", StringComparison.Ordinal) && !r.Label.Contains("onsultant", StringComparison.Ordinal));
        if (all is not { Bme: { } b, Sum: > 0 and { } n } || withoutMedical is not { Bme: { } wb, Sum: > 0 and { } wn })
            return;
        sink.Check();
        if (!ShareJudge.Holds(mention.Value, b, n) && ShareJudge.Holds(mention.Value, wb, wn))
            sink.Add(Found(
                FindingSeverity.C, mention.Line, 1, mention.Value.Text, $"{ShareJudge.Right(mention.Value, b, n)} with medical staff", $"{wb}/{wn} is without medical and dental staff, {b}/{n} with them", "medical and dental staff left out without saying so"));
    }
}
