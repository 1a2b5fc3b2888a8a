using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;
using Group = Wres.Reports.Audit.Figures.Group;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Takes figures out of the sentences and adds them to those of the tables.</summary>
internal static partial class SentenceFigures
{
    [GeneratedRegex(@"(?<p>\d{1,3}(?:\.\d*)?\s?%)\s+(?:of (?:the |our |all )?(?:BME|BAME|ethnic minority|minority ethnic) (?:workforce|staff|colleagues|employees)\s+)?(?:work(?:s|ing)? in|are (?:employed )?in|are in|sit in|are(?= (?:medical|doctors|consultants|nurses)))\s+(?<s>[^,.;%]{3,60}?)(?=,|\.|;| and \d|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex Segment();

    [GeneratedRegex(@"(?:BME|BAME|ethnic minority|minority ethnic)\s+workforce (?:has |had |is |was |totals?|totalled|of|stands at|increased to|grew to|has increased to){1,3}\s*(?<n>\d{1,3}(?:,\d{3})+|\d+)\b(?!\s?%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex BmeWorkforce();

    [GeneratedRegex(@"(?:respon(?:se|ses|ded|dents?)|answered|based on)[^.\d]{0,50}?\b(?<n>\d{1,3}(?:,\d{3})+|\d+)\s+(?:of )?(?:BME|BAME|white|ethnic minority|minority ethnic)\b|\b(?<n>\d{1,3}(?:,\d{3})+|\d+)\s+(?:BME|BAME|white|ethnic minority|minority ethnic)\s+(?:staff|colleagues|people|respondents)\s*(?:respon|answered|completed|took part)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex Respondent();

    [GeneratedRegex(@"\b(?:entered|entering|were appointed|appointed from|accessed|accessing|likelihood)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Act();

    [GeneratedRegex(@"workforce|of (?:all|the|those|total|applicants|appointments|shortlisted|cases|our staff)\b|represent|made up|account", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Whole();

    public static void Read(ReportModel model)
    {
        MentionReader.Read(model);
        ShareReader.Read(model);
        foreach (var share in model.Shares.Where(s => s is { Indicator: >= 2 and <= 4, Base: not null, Count: not null, Group: not null, Sentence: not null }))
            ToLikelihood(model, share);
        foreach (var sentence in model.Mentions.Where(m => m is { IsPercent: true, Role: MentionRole.Own, Indicator: >= 2 and <= 4, Year: null, IsPrevious: false } && m.Sentence.Section != "national").GroupBy(m => m.Sentence))
            ToRates(model, sentence.Key, [.. sentence]);
        foreach (var mention in model.Mentions.Where(m => m is { IsPercent: false, Role: MentionRole.Own, Indicator: >= 2 and <= 4 }))
            ToRatio(model, mention);
        foreach (var mention in model.Mentions.Where(m => m is { IsPercent: true, Role: MentionRole.Own, Indicator: >= 5 and <= 8 }))
            ToSurvey(model, mention);
        foreach (var sentence in model.Sentences.Where(s => s is { IsLabel: false, Section: not "national" }))
        {
            Respondents(model, sentence);
            Distribution(model, sentence);
            if (BmeWorkforce().Match(sentence.Text) is { Success: true } bme && Printed.TryParse(bme.Groups["n"].Value) is { Decimals: 0 } n)
                AddWorkforce(model, Group.BME, (long)n.Value, sentence);
        }
    }

    private static void ToLikelihood(ReportModel model, Share share)
    {
        var entry = model.LikelihoodOf(share.Indicator!.Value, share.Year ?? model.ReportYear);
        var group = share.Group!.Value;
        entry.Denominators.TryAdd(group, (share.Base!.Value, share.Line));
        entry.Numerators.TryAdd(group, (share.Count!.Value, share.Line));
        if (entry.Rates.TryGetValue(group, out var rate) && rate.Rate.Value == share.Percent.Value)
            entry.Rates[group] = (rate.Rate, share.Line);
        else
            entry.Rates.TryAdd(group, (share.Percent, share.Line));
    }

    // "7 BME colleagues (1.20%) and 17 White colleagues (0.74%) entered the process": the two rates of the ratio beside them.
    private static void ToRates(ReportModel model, Sentence sentence, List<Mention> percents)
    {
        if (percents.Count != 2 || percents[0].Group == percents[1].Group || percents.Exists(p => p.Group is not (Group.White or Group.BME)) || !Act().IsMatch(sentence.Text) || Whole().IsMatch(sentence.Text))
            return;
        var entry = model.LikelihoodOf(sentence.Indicator!.Value, model.ReportYear);
        if (entry.Rates.Count > 0)
            return;
        foreach (var percent in percents)
            entry.Rates[percent.Group!.Value] = (percent.Value, percent.Line);
    }

    // A ratio that only a sentence prints is as good as one in a table.
    private static void ToRatio(ReportModel model, Mention mention)
    {
        var year = mention.Year ?? (mention.IsPrevious ? model.ReportYear - 1 : model.ReportYear);
        var entry = model.LikelihoodOf(mention.Indicator!.Value, year);
        if (entry.Ratio is not null)
        {
            if (entry.Ratio.Value == mention.Value.Value && entry.Direction is null)
                entry.Direction = Words.Direction(mention.Sentence.Text);
            return;
        }

        var before = mention.Sentence.Text[..mention.Start];
        var after = mention.Sentence.Text[mention.End..];
        var excess = mention.Value.Value < 1 && after.TrimStart().StartsWith("times more", StringComparison.OrdinalIgnoreCase);
        if (before.TrimEnd().EndsWith("where", StringComparison.OrdinalIgnoreCase) || before.TrimEnd().EndsWith("above", StringComparison.OrdinalIgnoreCase)
            || before.TrimEnd().EndsWith("below", StringComparison.OrdinalIgnoreCase) || before.TrimEnd().EndsWith("figure of 1", StringComparison.OrdinalIgnoreCase)
            || mention.Value.Value > 20 || excess)
            return;
        entry.Ratio = mention.Value;
        entry.RatioLine = mention.Line;
        entry.Direction = Words.Direction(mention.Sentence.Text);
        model.Series.Add(new SeriesValue
        {
            Indicator = entry.Indicator,
            Group = Group.BME,
            Year = year,
            LabelYear = year,
            Value = mention.Value,
            IsRatio = true,
            Line = mention.Line,
            Place = "sentence",
            Origin = Origin.Sentence,
        });
    }

    // Where charts are pictures, only the sentences print the survey's figures.
    private static void ToSurvey(ReportModel model, Mention mention)
    {
        var indicator = mention.Indicator!.Value;
        var explicitYear = mention.Year is { } y ? (mention.FinancialYear || mention.IsPrevious || y == model.ReportYear ? y : y + 1) : (int?)null;
        var year = explicitYear ?? (mention.IsPrevious ? model.ReportYear - 1 : model.ReportYear);
        // A bare percent says whose it is only where it also says of which year: then BME is what the section is about.
        var group = mention.Group ?? (explicitYear is not null ? Group.BME : null);
        // A figure that stands alone says nothing of its year.
        if (explicitYear is null && CellValue.TryParse(mention.Sentence.Text) is not null)
            return;
        if (group is not (Group.White or Group.BME) || mention.Sentence.Section.StartsWith("list", StringComparison.Ordinal)
            || model.Series.Exists(s => s.Indicator == indicator && s.Group == group && (s.Year == year || s.Origin != Origin.Sentence)))
            return;
        model.Series.Add(new SeriesValue
        {
            Indicator = indicator,
            Group = group.Value,
            Year = year,
            LabelYear = year - 1,
            Value = mention.Value,
            Line = mention.Line,
            Place = "sentence",
            Origin = Origin.Sentence,
        });
    }

    private static void Respondents(ReportModel model, Sentence sentence)
    {
        if (sentence.Indicator is not (>= 5 and <= 8) || Respondent().Match(sentence.Text) is not { Success: true } match
            || Printed.TryParse(match.Groups["n"].Value) is not { Decimals: 0 } n || Words.OnlyGroup(match.Value, withAll: false) is not { } group)
            return;
        var index = model.Series.FindIndex(s => s.Indicator == sentence.Indicator && s.Group == group && s.Year == model.ReportYear && s.Respondents is null);
        if (index >= 0)
            model.Series[index] = model.Series[index] with { Respondents = (long)n.Value };
    }

    private static void Distribution(ReportModel model, Sentence sentence)
    {
        if (model.Distributions.Exists(d => d.Line == sentence.Line) || Words.OnlyGroup(sentence.Text, withAll: false) is not { } group)
            return;
        var shares = Segment().Matches(sentence.Text)
            .Select(m => Printed.TryParse(m.Groups["p"].Value) is { } p ? new DistributionShare($"{group} people by segment (line {sentence.Line})", m.Groups["s"].Value.Trim(), group, p, null, sentence.Line) : null)
            .OfType<DistributionShare>().ToList();
        if (shares.Count >= 3)
            model.Distributions.AddRange(shares);
    }

    internal static void AddWorkforce(ReportModel model, Group group, long count, Sentence sentence)
    {
        var year = model.ReportYear;
        if (model.Compositions.Exists(c => c.Table == "Workforce" && c.Year == year && c.Cells.ContainsKey(group)))
            return;
        model.Compositions.Add(new CompositionRow
        {
            Table = "Workforce",
            Label = "workforce",
            Year = year,
            IsTotal = true,
            Cells = new() { [group] = new Cell(count, null, sentence.Line, "") },
        });
    }
}
