using System.Globalization;
using System.Text;

namespace Wres.Reports.Audit.Reading;

/// <summary>
/// Turns a page into lines: headings with their marks, list items with theirs, rows of tables with tabs between the cells. A
/// cell that spans rows or columns is repeated where a reader sees it. Scripts, styles and drawings are left out.
/// </summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Skipped = new(["script", "style", "svg", "noscript", "template", "nav", "head"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Blocks = new(
        ["p", "div", "section", "article", "header", "footer", "main", "aside", "ul", "ol", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "caption",
         "figcaption", "figure", "dl", "dt", "dd", "blockquote", "hr", "thead", "tbody", "tfoot", "body", "details", "summary", "address", "pre", "form"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Inline = new(["span", "b", "strong", "em", "i", "a", "small", "div"], StringComparer.OrdinalIgnoreCase);

    private readonly string _html;
    private readonly List<TextLine> _lines = [];
    private readonly StringBuilder _text = new();
    private readonly List<(string Text, int ColumnSpan, int RowSpan)> _cells = [];
    private readonly Dictionary<int, (string Text, int Rows)> _down = [];
    private string _mark = "";
    private bool _numberEnds;
    private bool _caption;
    private bool _inCell;
    private int _cellColumns = 1;
    private int _cellRows = 1;
    private int _line = 1;
    private int _start = 1;

    private HtmlLines(string html) => _html = html;

    public static List<TextLine> Read(string html)
    {
        var reader = new HtmlLines(html);
        reader.Read();
        return reader._lines;
    }

    private void Read()
    {
        for (var i = 0; i < _html.Length;)
        {
            if (_html[i] != '<' || i + 1 >= _html.Length || !(char.IsAsciiLetter(_html[i + 1]) || _html[i + 1] is '/' or '!'))
            {
                Append(_html[i++]);
                continue;
            }

            if (_html.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal))
            {
                i = Pass(i, "-->");
                continue;
            }

            var end = _html.IndexOf('>', i);
            if (end < 0)
                break;
            var tag = _html[(i + 1)..end];
            Count(i, end + 1);
            i = end + 1;
            var name = Name(tag);
            if (Skipped.Contains(name) && !tag.EndsWith('/'))
            {
                if (tag[0] != '/')
                    i = Pass(i, "</" + name);
                if (i < _html.Length && _html[Math.Max(0, i - 1)] != '>')
                    i = Pass(i, ">");
            }
            else
            {
                Tag(name, tag);
            }
        }

        EndLine();
    }

    private int Pass(int from, string until)
    {
        var end = _html.IndexOf(until, from, StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? _html.Length : end + until.Length;
        Count(from, end);
        return end;
    }

    private void Count(int from, int to) => _line += _html.AsSpan(from, to - from).Count('\n');

    private void Append(char c)
    {
        if (c == '\n')
            _line++;
        if (_text.Length == 0 && !char.IsWhiteSpace(c))
            _start = _line;
        if (_numberEnds && char.IsLetter(c) && _text.Length > 0)
            _text.Append(' ');
        _numberEnds = false;
        if (!char.IsWhiteSpace(c))
            _text.Append(c);
        else if (_text.Length > 0 && _text[^1] != ' ')
            _text.Append(' ');
    }

    private void Tag(string name, string tag)
    {
        var closing = tag[0] == '/';
        if (name is "td" or "th")
        {
            EndCell();
            if (!closing)
            {
                _inCell = true;
                (_cellColumns, _cellRows) = (Span(tag, "colspan"), Span(tag, "rowspan"));
            }
        }
        else if (name == "tr")
        {
            EndCell();
            EndRow();
        }
        else if (Inline.Contains(name) && _text.Length > 0 && char.IsAsciiDigit(_text[^1]))
        {
            // A number in a mark of its own beside a name: 7 and "Staff who believe" are two words.
            _numberEnds = true;
        }
        else if (_inCell)
        {
            // Inside a cell a block ends a piece of text, not the row.
            if (Blocks.Contains(name) && _text.Length > 0 && !_text.ToString().EndsWith(PlainText.Break, StringComparison.Ordinal))
                _text.Append(name is "li" or "p" or "ul" ? PlainText.Break : " ");
        }
        else if (Blocks.Contains(name))
        {
            EndLine();
            if (name == "table")
            {
                _down.Clear();
                _lines.Add(new TextLine(_line, ""));
            }

            _mark = closing ? "" : name switch
            {
                ['h', >= '1' and <= '6'] => new string('#', name[1] - '0') + " ",
                "li" => "• ",
                _ => "",
            };
            _caption = !closing && name is "caption" or "figcaption";
        }
    }

    private void EndCell()
    {
        if (_inCell)
            _cells.Add((PlainText.Clean(_text.ToString()).Trim(' ', '•'), _cellColumns, _cellRows));
        if (_inCell || _text.ToString().Trim().Length == 0)
            _text.Clear();
        _inCell = false;
    }

    private void EndRow()
    {
        if (_cells.Count == 0)
            return;
        var row = new List<string>();
        var next = 0;
        while (next < _cells.Count || _down.ContainsKey(row.Count))
        {
            if (_down.TryGetValue(row.Count, out var above))
            {
                if (above.Rows > 1)
                    _down[row.Count] = (above.Text, above.Rows - 1);
                else
                    _down.Remove(row.Count);
                row.Add(above.Text);
                continue;
            }

            var (text, columns, rows) = _cells[next++];
            for (var c = 0; c < columns; c++)
            {
                if (rows > 1)
                    _down[row.Count] = (text, rows - 1);
                row.Add(text);
            }
        }

        _cells.Clear();
        _lines.Add(new TextLine(_line, string.Join('\t', row) + (row.Count == 1 ? "\t" : "")));
    }

    private void EndLine()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        if (text.Length > 0)
        {
            _lines.Add(new TextLine(_start, _mark + text) { IsCaption = _caption });
            // Every block of a page stands on its own.
            _lines.Add(new TextLine(_line, ""));
        }
    }

    private static int Span(string tag, string attribute)
    {
        var at = tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 1;
        var digits = new string([.. tag[(at + attribute.Length)..].TrimStart(' ', '=', '"', '\'').TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, 1, 100) : 1;
    }

    private static string Name(string tag)
    {
        var start = tag[0] == '/' ? 1 : 0;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
            end++;
        return tag[start..end].ToLowerInvariant();
    }
}
