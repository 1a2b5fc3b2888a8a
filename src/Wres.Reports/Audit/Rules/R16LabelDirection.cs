using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Rules;

/// <summary>Heading, table and text give a ratio in one direction.</summary>
internal sealed class R16LabelDirection : AuditRule
{
    public override string Code => "R16";
    public override string Name => "label-direction";
    public override string Title => "The direction of a relative likelihood is the same in heading, table and text.";
    public override string Severities => "C";
    public override string Fix => "Word it as the indicator is defined: White compared to BME for 2 and 4, BME compared to White for 3.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        for (var indicator = 2; indicator <= 4; indicator++)
        {
            var named = new List<(RatioDirection Direction, int Line, string Text)>();
            foreach (var sentence in context.Model.Sentences.Where(s => s.Indicator == indicator && s.Section != "national"))
            {
                if (sentence.Text.Contains("relative likelihood", StringComparison.OrdinalIgnoreCase) && Words.Direction(sentence.Text) is { } direction)
                    named.Add((direction, sentence.Line, sentence.Text));
            }

            foreach (var ratio in context.Model.Likelihoods.Where(l => l.Indicator == indicator && l.Direction is not null && l.Year == context.CurrentYear))
                named.Add((ratio.Direction!.Value, ratio.RatioLine, ratio.Ratio?.Text ?? ""));
            if (named.Count == 0)
                continue;
            sink.Check();
            if (named.Select(n => n.Direction).Distinct().Count() < 2)
                continue;
            var standard = indicator == 3 ? RatioDirection.BmeOverWhite : RatioDirection.WhiteOverBme;
            var odd = named.First(n => n.Direction != standard);
            var other = named.First(n => n.Direction == standard);
            sink.Add(Found(
                FindingSeverity.C, odd.Line, indicator, odd.Text.Length <= 120 ? odd.Text : odd.Text[..117] + "...", standard == RatioDirection.WhiteOverBme ? "White compared to BME" : "BME compared to White",
                $"line {other.Line} gives the other direction", "heading copied from another wording of the indicator"));
        }
    }
}
