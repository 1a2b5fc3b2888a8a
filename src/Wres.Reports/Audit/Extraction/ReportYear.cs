using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>The year and the month of publication that a report gives itself.</summary>
internal static class ReportYear
{
    private const int TitleLines = 25;
    private const int AnnouncedLines = 60;

    /// <summary>The financial year of the title; else the one that the report names most; else the year of its snapshot or title.</summary>
    public static int? Of(IReadOnlyList<TextLine> lines)
    {
        var filled = lines.Where(l => !l.IsBlank).ToList();
        var title = filled.Take(TitleLines).SelectMany(l => Words.Years(PlainText.OneSpace(l.Text)).Where(y => y.Financial).Select(y => (l, y.Year))).ToList();
        var wres = title.Where(t => t.l.Text.Contains("WRES", StringComparison.OrdinalIgnoreCase) || t.l.Text.Contains("equality", StringComparison.OrdinalIgnoreCase) || t.l.Text.Contains("report", StringComparison.OrdinalIgnoreCase)).ToList();
        if (wres.Count > 0)
            return wres[0].Year;
        if (title.Count > 0)
            return title[0].Year;
        var snapshot = Snapshot(filled);
        var financial = filled.SelectMany(l => Words.Years(PlainText.OneSpace(l.Text)).Where(y => y.Financial)).GroupBy(y => y.Year)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).Select(g => (int?)g.Key).FirstOrDefault();
        if (snapshot is not null && (financial is null || filled.Exists(l => l.Text.Contains("31 March", StringComparison.OrdinalIgnoreCase))))
            return snapshot;
        return financial ?? snapshot ?? filled.Take(TitleLines).SelectMany(l => Words.Years(PlainText.OneSpace(l.Text))).Select(y => (int?)y.Year).Max();
    }

    public static DateOnly? Publication(IReadOnlyList<TextLine> lines)
    {
        var filled = lines.Where(l => !l.IsBlank).Take(60).ToList();
        for (var i = 0; i < filled.Count; i++)
        {
            var text = PlainText.OneSpace(filled[i].Text);
            var says = text.Contains("publi", StringComparison.OrdinalIgnoreCase) || (i > 0 && filled[i - 1].Text.Contains("publication date", StringComparison.OrdinalIgnoreCase));
            var alone = text.Length < 22;
            if ((says && text.Length < 80 || (alone && i < 12)) && PrintedDate.All(text) is [var date, ..])
                return date.LastDay;
        }

        return Announced(string.Join(' ', lines.Where(l => !l.IsBlank).Take(AnnouncedLines).Select(l => PlainText.OneSpace(l.Text))));
    }

    // "an action plan that is published and approved by 31 October 2022"
    private static DateOnly? Announced(string text)
    {
        foreach (var (sentence, _) in SentenceSplitter.Split(text))
        {
            var at = sentence.IndexOf("publish", StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && PrintedDate.All(sentence).Where(d => d.Start > at && d.Start - at < 60 && d.Text.Any(char.IsAsciiDigit)).Select(d => (DateOnly?)d.LastDay).FirstOrDefault() is { } date)
                return date;
        }

        return null;
    }

    private static int? Snapshot(List<TextLine> lines) => lines
        .SelectMany(l => PrintedDate.All(PlainText.OneSpace(l.Text))).Where(d => d.LastDay is { Month: 3, Day: 31 }).GroupBy(d => d.LastDay.Year)
        .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).Select(g => (int?)g.Key).FirstOrDefault();
}
