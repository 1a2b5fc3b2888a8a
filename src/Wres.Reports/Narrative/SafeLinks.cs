using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Wres.Reports.Narrative;

/// <summary>
/// Keeps a trust's text from running or fetching anything: links go to the web, mail, telephone or within the document;
/// pictures are within the text. What is neither stays as its words.
/// </summary>
internal static class SafeLinks
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:", "#"];

    public static void Keep(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var safe = link.IsImage ? StartsWith(link.Url, "data:image/") : Schemes.Any(s => StartsWith(link.Url, s));
            if (!safe)
                Unlink(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !Schemes.Any(s => StartsWith(l.Url, s))).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
    }

    private static void Unlink(LinkInline link)
    {
        var words = new ContainerInline();
        while (link.FirstChild is { } child)
        {
            child.Remove();
            words.AppendChild(child);
        }

        link.ReplaceBy(words);
    }

    private static bool StartsWith(string? url, string scheme) => url is not null && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
