using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>The share of a group that works somewhere is not the share of that place that is of the group.</summary>
internal sealed partial class R11DenominatorSwap : AuditRule
{
    private const string G = @"(?:BME|BAME|white|ethnic minority|minority ethnic|black,? asian(?: and|,)? (?:minority ethnic|ethnic minority))";
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // "6.99% (of the BME workforce) work in bands 8a - VSM"
    [GeneratedRegex($@"(?<p>\d{{1,3}}(?:\.\d+)?)\s?%\s+(?:of (?:the |our |all )?{G} (?:workforce|staff|colleagues|employees|people)\s+)?(?:work|working|are employed|are|sit|employed) (?:in|at|within) (?<s>[^,.;%]{{3,60}})", Safe, matchTimeoutMilliseconds: 20000)]
    private static partial Regex OfGroup();

    // "6.99% of senior roles (8a - VSM) in the Trust are held by BME colleagues"
    [GeneratedRegex($@"(?<p>\d{{1,3}}(?:\.\d+)?)\s?%\s+of (?:the |our |all )?(?<s>[^,.;%]{{3,80}}?)\s+(?:are|is|were|being)\s+(?:held by |filled by |occupied by |made up of |from )?(?:a |the |our )?{G}\b", Safe, matchTimeoutMilliseconds: 20000)]
    private static partial Regex OfPlace();

    public override string Code => "R11";
    public override string Name => "denominator-swap";
    public override string Title => "One percent is not used both as the share of a group that works in a place and as the share of the place that is of the group.";
    public override string Severities => "A";
    public override string Fix => "Print both shares, each with its base.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        var ofGroup = new List<(string P, string Place, Sentence Sentence)>();
        foreach (var sentence in context.Model.Sentences.Where(s => !s.IsLabel))
        {
            foreach (Match match in OfGroup().Matches(sentence.Text))
                ofGroup.Add((match.Groups["p"].Value, match.Groups["s"].Value, sentence));
        }

        foreach (var sentence in context.Model.Sentences.Where(s => !s.IsLabel))
        {
            foreach (Match match in OfPlace().Matches(sentence.Text))
            {
                var place = match.Groups["s"].Value;
                if (Reading.Words.Groups(place).Count > 0)
                    continue;
                sink.Check();
                var same = ofGroup.Find(o => o.P == match.Groups["p"].Value && o.Sentence != sentence && SamePlace(o.Place, place));
                if (same.Sentence is null)
                    continue;
                var base2 = context.Workforce(context.CurrentYear)?.Bme is { } n && Printed.TryParse(same.P) is { } printed && PossibleShare.Exists(printed, n)
                    ? $"{PossibleShare.Nearest(printed, n)}/{n} = {same.P}% is the share of the group that works there" : "the same percent is given as the share of the group that works there";
                sink.Add(Found(
                    FindingSeverity.A, sentence.Line, 1, $"{same.P}% of {place.Trim()}", "the share of those roles held by the group is another figure", $"{base2} (line {same.Sentence.Line})", "row percent read as column percent"));
            }
        }
    }

    private static bool SamePlace(string a, string b)
    {
        string[] levels = ["8a", "8b", "8c", "8d", "vsm", "senior", "band", "consultant", "medical", "clinical", "nursing", "leadership", "manager"];
        return levels.Any(l => a.Contains(l, StringComparison.OrdinalIgnoreCase) && b.Contains(l, StringComparison.OrdinalIgnoreCase));
    }
}
