using System.Globalization;
using System.Net;
using System.Text;

namespace Wres.Extracts.Reading;

/// <summary>
/// The rows of all tables of a page: tr with td and th, or Row with Cell and Data of an XML spreadsheet. Spanned columns are
/// blank, a cell that spans rows stands in each of them.
/// </summary>
internal sealed class PageRows(string page) : RowSource
{
    private readonly TextCells _cells = new();
    private readonly Dictionary<int, (int Rows, string Text)> _spans = [];
    private int _at;

    public override int Count => _cells.Count;

    public override int Length => _cells.Length;

    public override ReadOnlySpan<byte> this[int column] => _cells[column];

    /// <summary>True where the page has no text outside its tags.</summary>
    public static bool HasNoText(string page)
    {
        var at = 0;
        while (at < page.Length)
        {
            var tag = page.IndexOf('<', at);
            var end = tag < 0 ? page.Length : tag;
            if (!string.IsNullOrWhiteSpace(page[at..end])) return false;
            if (tag < 0) return true;
            at = page.IndexOf('>', tag) is var close and >= 0 ? close + 1 : page.Length;
        }

        return true;
    }

    /// <summary>The cells as clean texts.</summary>
    public string[] Texts()
    {
        var texts = new string[Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = CellText.Clean(_cells[i]);
        return texts;
    }

    public override bool Read()
    {
        if (!FindTag("tr", "row", out _)) return false;
        _cells.Clear();
        while (NextTag(out var name, out var attributes, out var closing))
        {
            if (Is(name, "tr") || Is(name, "row") || (closing && Is(name, "table")))
            {
                // A row may be left open: the next one begins where it ends.
                if (!closing) _at = page.LastIndexOf('<', _at - 1);
                break;
            }

            if (!closing && (Is(name, "td") || Is(name, "th") || Is(name, "cell"))) Cell(attributes);
        }

        FillSpans(int.MaxValue);
        return true;
    }

    public override void Dispose()
    {
    }

    private static bool Is(ReadOnlySpan<char> name, string tag)
    {
        var colon = name.IndexOf(':');
        return name[(colon + 1)..].Equals(tag, StringComparison.OrdinalIgnoreCase);
    }

    private static int Number(ReadOnlySpan<char> attributes, string name)
    {
        var at = attributes.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return 0;
        var rest = attributes[(at + name.Length)..].TrimStart(" =\"'");
        var length = 0;
        while (length < rest.Length && length < 4 && char.IsAsciiDigit(rest[length])) length++;
        return int.TryParse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private void Cell(ReadOnlySpan<char> attributes)
    {
        FillSpans(_cells.Count + 1);
        var place = Number(attributes, "ss:index") - 1;
        while (_cells.Count < place && _cells.Count < 1000) _cells.Add("");
        var text = attributes.EndsWith("/") ? "" : Content();
        var (columns, rows) = (Number(attributes, "colspan") - 1, Number(attributes, "rowspan") - 1);
        if (Number(attributes, "mergeacross") is > 0 and var across) columns = across;
        if (Number(attributes, "mergedown") is > 0 and var down) rows = down;
        if (rows > 0) _spans[_cells.Count] = (rows, text);
        _cells.Add(text);
        for (var i = 0; i < columns && _cells.Count < 1000; i++) _cells.Add("");
    }

    private void FillSpans(int upTo)
    {
        while (_cells.Count < upTo && _spans.Remove(_cells.Count, out var span))
        {
            if (span.Rows > 1) _spans[_cells.Count] = (span.Rows - 1, span.Text);
            _cells.Add(span.Text);
        }
    }

    /// <summary>Text up to the end of the cell; tags are left out, br becomes a line end.</summary>
    private string Content()
    {
        var text = new StringBuilder();
        while (_at < page.Length)
        {
            var tag = page.IndexOf('<', _at);
            if (tag < 0) tag = page.Length;
            text.Append(page, _at, tag - _at);
            _at = tag;
            var before = _at;
            if (!NextTag(out var name, out _, out var closing)) break;
            if (Is(name, "td") || Is(name, "th") || Is(name, "cell") || Is(name, "tr") || Is(name, "row") || (closing && Is(name, "table")))
            {
                if (!(closing && (Is(name, "td") || Is(name, "th") || Is(name, "cell")))) _at = before;
                break;
            }

            if (Is(name, "br") || Is(name, "p") || Is(name, "div")) text.Append('\n');
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private bool FindTag(string first, string second, out ReadOnlySpan<char> attributes)
    {
        while (NextTag(out var name, out attributes, out var closing))
        {
            if (!closing && (Is(name, first) || Is(name, second))) return true;
        }

        return false;
    }

    private bool NextTag(out ReadOnlySpan<char> name, out ReadOnlySpan<char> attributes, out bool closing)
    {
        name = attributes = default;
        closing = false;
        while (true)
        {
            var open = _at >= page.Length ? -1 : page.IndexOf('<', _at);
            if (open < 0)
            {
                _at = page.Length;
                return false;
            }

            if (page.AsSpan(open).StartsWith("<!--"))
            {
                var end = page.IndexOf("-->", open, StringComparison.Ordinal);
                _at = end < 0 ? page.Length : end + 3;
                continue;
            }

            var close = page.IndexOf('>', open);
            if (close < 0) close = page.Length;
            _at = Math.Min(close + 1, page.Length);
            var tag = page.AsSpan(open + 1, close - open - 1);
            closing = tag.StartsWith("/");
            if (closing) tag = tag[1..];
            var length = 0;
            while (length < tag.Length && (char.IsLetterOrDigit(tag[length]) || tag[length] is ':' or '-' or '!' or '?')) length++;
            name = tag[..length];
            attributes = tag[length..];
            if (!closing && (Is(name, "script") || Is(name, "style")))
            {
                var end = page.IndexOf("</", _at, StringComparison.Ordinal);
                _at = end < 0 ? page.Length : end;
            }

            return true;
        }
    }
}
