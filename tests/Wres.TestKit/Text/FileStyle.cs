namespace Wres.TestKit.Text;

/// <summary>How an export of some trust looks: everything about a file but its figures.</summary>
public sealed record FileStyle
{
    /// <summary>Cell delimiter.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Line end.</summary>
    public string NewLine { get; init; } = "\n";

    /// <summary>Encoding, its byte order mark included where it has one.</summary>
    public System.Text.Encoding Encoding { get; init; } = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Lines of text above the header.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Rows below the data: totals and print marks.</summary>
    public IReadOnlyList<string[]> Footers { get; init; } = [];

    /// <summary>Headings that differ from the canonical ones.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>UTF-8 with a byte order mark and CRLF, as Excel saves it.</summary>
    public static FileStyle Excel { get; } = new() { NewLine = "\r\n", Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true) };

    /// <summary>UTF-16 with tabs, as Excel's "Unicode text".</summary>
    public static FileStyle UnicodeText { get; } = new() { NewLine = "\r\n", Delimiter = '\t', Encoding = System.Text.Encoding.Unicode };
}
