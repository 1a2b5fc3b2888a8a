using System.Text.RegularExpressions;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Reads the text of a report, block by block, into figures, sentences and headings.</summary>
internal sealed partial class ReportTextReader
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?:key findings?|findings|analysis|commentary|narrative|what (?:the|our|this) data|what this|summary of|our data|data\b|results?|next steps for|observations?|discussion|interpretation|headline)", Safe)]
    private static partial Regex KeepsSection();

    [GeneratedRegex(@"in the NHS$|national (?:picture|context|data|findings|position|report)|across (?:the NHS|England)|NHS in England|race equality in the NHS", Safe)]
    private static partial Regex NationalSection();

    [GeneratedRegex(@"key findings? from the (?:NHS )?workforce race", Safe)]
    private static partial Regex NationalFindings();

    [GeneratedRegex(@"^\W*(?:figure|chart|graph)\b", Safe)]
    private static partial Regex OfChart();

    [GeneratedRegex(@"\bcontents\b", Safe)]
    private static partial Regex ContentsHeading();

    /// <summary>"Indicator 5." at the beginning of a paragraph says what all of it is about.</summary>
    private const int LeadLength = 22;

    private readonly ReportModel _model;
    private readonly List<Block> _blocks;
    private int? _indicator;
    private string? _area;
    private bool _national;
    private string _listLead = "";
    private bool _contents;
    private int _tables;

    private ReportTextReader(ReportModel model, List<Block> blocks) => (_model, _blocks) = (model, blocks);

    public static ReportModel Read(string file, IReadOnlyList<TextLine> lines)
    {
        var model = new ReportModel(file);
        model.Lines.AddRange(lines.Select(l => l.Raw));
        model.FullText = string.Join('\n', lines.Select(l => l.Text));
        model.ReportYear = ReportYear.Of(lines);
        model.Published = ReportYear.Publication(lines);
        var blocks = BlockReader.Read(lines);
        new ReportTextReader(model, blocks).Read();
        PlanReader.Read(model, blocks);
        SurveyFragments.Read(model, lines);
        SurveyYears.Normalise(model);
        return model;
    }

    private void Read()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (ColumnOfResponses(i))
                continue;
            switch (_blocks[i])
            {
                case HeadingBlock { Depth: BlockReader.CaptionDepth } caption:
                    _model.Headings.Add(new Heading(caption.Text, caption.Line, HeadingKind.Caption));
                    break;
                case HeadingBlock heading:
                    Heading(heading);
                    break;
                case ParagraphBlock paragraph:
                    Paragraph(paragraph, i);
                    break;
                case TableBlock table:
                    Table(table, i);
                    break;
            }
        }
    }

    /// <summary>"BME: Responses" above a column of numbers: text taken from a picture-like table that lost its row.</summary>
    private bool ColumnOfResponses(int index)
    {
        var label = _blocks[index] switch { HeadingBlock h => h.Text, ParagraphBlock p => p.Text, _ => "" };
        if (label.Length is 0 or > 60 || TableColumn.Read(label) is not { Measure: Measure.Responses, Group: { } group } || _indicator is not { } indicator)
            return false;
        var counts = new List<long>();
        for (var i = index + 1; i < _blocks.Count && _blocks[i] is ParagraphBlock { IsBullet: false } number && CellValue.TryParse(number.Text) is { Count: { } n, Percent: null }; i++)
            counts.Add(n);
        var own = _model.Series.Where(s => s.Indicator == indicator && s.Group == group && s.Origin == Origin.Table).ToList();
        if (counts.Count < 2 || own.Count != counts.Count)
            return false;
        for (var k = 0; k < own.Count; k++)
            _model.Series[_model.Series.IndexOf(own[k])] = own[k] with { Respondents = counts[k] };
        return true;
    }

    private void Heading(HeadingBlock heading)
    {
        if (ContentsHeading().IsMatch(heading.Text) && heading.Text.Length < 30)
        {
            _contents = true;
            return;
        }

        _contents = false;
        _listLead = heading.Text;
        _model.Headings.Add(new Heading(heading.Text, heading.Line, HeadingKind.Section));
        var indicator = Words.Indicator(heading.Text);
        _model.Sentences.Add(new Sentence(heading.Text, heading.Line, indicator, "heading") { IsLabel = true });
        if (NationalFindings().IsMatch(heading.Text))
        {
            _national = true;
            return;
        }

        if (KeepsSection().IsMatch(heading.Text) && indicator is null)
            return;
        _national = NationalSection().IsMatch(heading.Text) || (_national && heading.Text.All(c => !char.IsLower(c)) && indicator is null && heading.Text.Length < 12);
        _indicator = indicator;
        _area = TableColumn.AreaOf(heading.Text) ?? (indicator is null ? _area : null);
    }

    private void Paragraph(ParagraphBlock paragraph, int index)
    {
        if (_contents || LooksLikeContents(paragraph))
        {
            _model.Headings.Add(new Heading(paragraph.Text, paragraph.Line, HeadingKind.Contents));
            return;
        }

        if (!paragraph.IsBullet && (paragraph.Text.EndsWith(':') || index + 1 < _blocks.Count && _blocks[index + 1] is ParagraphBlock { IsBullet: true }))
            _listLead = paragraph.Text;
        var section = _national ? "national" : paragraph.IsBullet ? "list: " + _listLead : "text";
        foreach (var (text, start) in SentenceSplitter.Split(paragraph.Text))
            _model.Sentences.Add(new Sentence(text, paragraph.LineAt(start), IndicatorOf(text, paragraph.Text), section));
    }

    private bool LooksLikeContents(ParagraphBlock paragraph) => paragraph.Text.Contains("....", StringComparison.Ordinal) && paragraph.Line < 150;

    private int? IndicatorOf(string sentence, string paragraph)
    {
        if (Words.Indicator(sentence) is { } named && (sentence.Contains("ndicator", StringComparison.OrdinalIgnoreCase) || sentence.Contains("etric", StringComparison.OrdinalIgnoreCase)))
            return named;
        if (LineShape.LeadsWithIndicator(paragraph) && Words.Indicator(paragraph[..Math.Min(paragraph.Length, LeadLength)]) is { } lead)
            return lead;
        if (_indicator is { } section)
            return section;
        if (Words.IsAboutSeveral(sentence))
            return null;
        // A sentence that does not say what it is about goes on from the one before it.
        var before = paragraph.IndexOf(sentence, StringComparison.Ordinal);
        return Words.Subject(sentence) ?? (before > 0 ? Words.Subject(paragraph[..before]) : null);
    }

    private void Table(TableBlock table, int index)
    {
        _tables++;
        if (PlanReader.IsPlan(table))
        {
            Texts(table, null);
            return;
        }

        var caption = CaptionOf(index);
        var text = caption ?? "";
        var name = text.Length > 0 ? text : $"table at line {table.Line}";
        var indicator = Words.Indicator(text) is { } named && text.Contains("ndicator", StringComparison.OrdinalIgnoreCase) ? named : _indicator ?? Words.Indicator(text);
        TableFigures.Read(_model, table, new TableContext(indicator, Short(name), text, TableColumn.AreaOf(text) ?? _area, _model.ReportYear, _tables));
        Texts(table, indicator);
    }

    /// <summary>The caption right above a table, unless it is a chart's and one of a table stands below; else the one right below that belongs to no other table.</summary>
    private string? CaptionOf(int index)
    {
        var (above, below) = (Caption(index - 1), Caption(index + 1));
        if (above is not null && (below is null || !OfChart().IsMatch(above) || OfChart().IsMatch(below)))
            return above;
        return below is not null && !(index + 2 < _blocks.Count && _blocks[index + 2] is TableBlock) ? below : null;
    }

    private string? Caption(int index) =>
        index >= 0 && index < _blocks.Count && _blocks[index] is HeadingBlock { Depth: BlockReader.CaptionDepth } caption ? caption.Text : null;

    /// <summary>Cells of running text, as in a column of analysis, are read as sentences.</summary>
    private void Texts(TableBlock table, int? indicator)
    {
        foreach (var row in table.Rows)
        {
            var rowIndicator = Words.Indicator(string.Join(" ", row.Cells.Take(2)));
            for (var j = 0; j < row.Cells.Count; j++)
            {
                var cell = row.Cells[j];
                if (cell.Length < 25 || CellValue.TryParse(cell) is not null)
                    continue;
                var isLabel = j < 2 && !cell.Contains('.', StringComparison.Ordinal);
                foreach (var (text, _) in SentenceSplitter.Split(cell))
                {
                    // A definition in a row of figures is read for its wording only.
                    _model.Sentences.Add(new Sentence(text, row.Line, rowIndicator ?? indicator, _national ? "national" : "table") { IsLabel = isLabel || !text.Contains('.', StringComparison.Ordinal) && TableGrid.LooksLikeData(row.Cells) });
                }
            }
        }
    }

    private static string Short(string text) => text.Length <= 80 ? text : text[..77] + "...";
}
