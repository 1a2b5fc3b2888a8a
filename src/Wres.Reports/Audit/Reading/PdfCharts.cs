using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wres.Reports.Audit.Reading;

/// <summary>
/// Takes charts out of the text of a PDF. A chart leaves the marks of its axis, numbers under each other in even steps, and the
/// labels of its points to the right of them; read as text they would pass for figures of tables and sentences.
/// </summary>
internal static partial class PdfCharts
{
    private const int FewestMarks = 3;
    private const int MostLinesApart = 10;
    private const int MostColumnsApart = 2;
    private const int LinesBelow = 2;

    /// <summary>A caption that begins farther to the right than this stands over a chart beside text.</summary>
    private const int BesideText = 20;
    private const int MostLinesOfChart = 25;

    /// <summary>Marks of an axis in logarithms, as charts of ratios have.</summary>
    private static readonly decimal[] RatioMarks = [0.1m, 0.2m, 0.25m, 0.33m, 0.5m, 0.67m, 0.8m, 1m, 1.25m, 1.5m, 2m, 2.5m, 3m, 4m, 5m, 7m, 10m, 15m, 20m, 30m, 50m, 100m];

    private readonly record struct Mark(int Line, int Start, int End, decimal Value);

    [GeneratedRegex(@"(?:^|\s\s)(?<n>[-−+]?\d{1,4}(?:\.\d{1,2})?%?)(?=\s\s|\s*$|\s[a-z]{1,12}(?: [a-z]{1,12})?\s*(?:$|\s\s))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex LoneNumber();

    [GeneratedRegex(@"^(?<before>.*)\b(?:Figure|Chart|Graph) \d{1,3}\. ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ChartCaption();

    [GeneratedRegex(@"^\s*(?:Table|Figure|Chart|Graph) \d{1,3}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AnyCaption();

    /// <summary>The lines with every chart blanked.</summary>
    public static List<string> Without(IReadOnlyList<string> lines)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (Match match in LoneNumber().Matches(lines[i]))
            {
                var number = match.Groups["n"];
                if (decimal.TryParse(number.Value.TrimEnd('%').Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                    marks.Add(new Mark(i, number.Index, number.Index + number.Length, value));
            }
        }

        var text = lines.ToList();
        foreach (var axis in Axes(marks))
        {
            var column = axis.Min(m => m.Start);
            var last = Math.Min(text.Count - 1, axis[^1].Line + LinesBelow);
            for (var i = Math.Max(0, axis[0].Line - 1); i <= last; i++)
                text[i] = Blank(text[i], column, i >= axis[0].Line && i <= axis[^1].Line);
        }

        for (var i = 0; i < text.Count; i++)
        {
            if (ChartCaption().Match(text[i]) is { Success: true } caption && caption.Groups["before"] is { Length: >= BesideText } before && string.IsNullOrWhiteSpace(before.Value))
                BlankBeside(text, i, before.Length);
        }

        return text;
    }

    // A chart beside text: what stands to the right and above or below its caption belongs to it, whether or not it has an axis.
    private static void BlankBeside(List<string> text, int caption, int column)
    {
        var isBelow = EndsChart(text, caption, column);
        for (var far = 1; far <= MostLinesOfChart; far++)
        {
            var i = isBelow ? caption - far : caption + far;
            // A line that runs across is text again.
            if (i < 0 || i >= text.Count || AnyCaption().IsMatch(text[i]) || (text[i].Length > column && text[i][(column - 2)..column].Trim().Length > 0))
                return;
            if (text[i].Length > column)
                text[i] = text[i][..column].TrimEnd();
        }
    }

    /// <summary>True where right above a caption stand the figures or years along the foot of a chart, and no text.</summary>
    private static bool EndsChart(List<string> text, int caption, int column)
    {
        var above = caption - 1;
        while (above >= 0 && caption - above <= LinesBelow && string.IsNullOrWhiteSpace(text[above]))
            above--;
        return above >= 0 && text[above].Length > column && string.IsNullOrWhiteSpace(text[above][..column]) && text[above].Any(char.IsAsciiDigit) && !text[above].Any(char.IsLetter);
    }

    private static IEnumerable<List<Mark>> Axes(List<Mark> marks)
    {
        var used = new HashSet<Mark>();
        foreach (var first in marks)
        {
            if (used.Contains(first))
                continue;
            var column = new List<Mark> { first };
            foreach (var next in marks.Where(m => m.Line > first.Line))
            {
                var last = column[^1];
                if (next.Line - last.Line > MostLinesApart)
                    break;
                if (next.Line > last.Line && Math.Abs(next.End - last.End) <= MostColumnsApart && next.Value < last.Value && GoesOn(column, next.Value))
                    column.Add(next);
            }

            if (column.Count < FewestMarks || !IsAxis(column) || HasOthersBetween(marks, column))
                continue;
            used.UnionWith(column);
            yield return column;
        }
    }

    // A column of a table may hold even steps among its other numbers; an axis has no others.
    private static bool HasOthersBetween(List<Mark> marks, List<Mark> column) =>
        marks.Exists(m => m.Line > column[0].Line && m.Line < column[^1].Line && Math.Abs(m.End - column[0].End) <= MostColumnsApart && !column.Contains(m));

    private static bool GoesOn(List<Mark> column, decimal next) =>
        column.Count < 2 || column[^1].Value - next == column[0].Value - column[1].Value || (RatioMarks.Contains(next) && column.TrueForAll(m => RatioMarks.Contains(m.Value)));

    // Three even steps can be chance in a table; four, three ratio marks of which one is 1, or five ratio marks are not.
    private static bool IsAxis(List<Mark> column)
    {
        var even = column.Zip(column.Skip(1), (a, b) => a.Value - b.Value).Distinct().Count() == 1;
        return (even && (column.Count >= 4 || column[^1].Value == 0 || column.TrueForAll(m => m.Value % 5 == 0)))
            || (column.TrueForAll(m => RatioMarks.Contains(m.Value)) && (column.Count >= 5 || column.Exists(m => m.Value == 1)));
    }

    // Above and below the marks only numbers and years belong to the chart: a sentence there goes on.
    private static string Blank(string line, int column, bool within)
    {
        if (line.Length <= column)
            return line;
        var right = line[column..];
        if (!within && right.Any(char.IsLetter))
            return line;
        return new StringBuilder(line, 0, column, line.Length).ToString().TrimEnd();
    }
}
