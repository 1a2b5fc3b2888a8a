using System.Text;
using Wres.Reports;
using Wres.Reports.Audit;
using Wres.Reports.Audit.Output;
using Wres.Reports.Letters;
using Wres.Reports.Publishing;
using Wres.Reports.Styles;

namespace Wres.Tests.Reports;

/// <summary>Every kind of page that the product shows in a browser, each filled so that few of its parts are missing.</summary>
internal static class ShownDocuments
{
    private static readonly string[] Own = ["foreword", "network", "locality", "progress", "next-steps", "communications", "edi-lead", "committee-paper"];

    /// <summary>The documents of an internal and a public edition, the index of a publication and of a draft, an audit and a letter; names and HTML.</summary>
    public static async Task<IReadOnlyList<(string Name, string Html)>> OfAsync(HouseStyle style, CancellationToken ct)
    {
        var inputs = SampleTrust.Inputs(style: style) with { Narrative = Own.ToDictionary(n => n, Words, StringComparer.Ordinal), PreviousActions = [.. SampleActions.All] };
        var shown = (await DocumentSet.RenderHtmlAsync(inputs, ct)).Select(d => (d.Name, d.Html)).ToList();
        shown.AddRange((await DocumentSet.RenderHtmlAsync(inputs with { Edition = Edition.Internal, Draft = "Draft: not approved." }, ct)).Take(2).Select(d => ($"internal draft of {d.Name}", d.Html)));
        shown.Add(("index", await PublicationPage.WriteAsync(Index(null), style)));
        shown.Add(("index of a draft", await PublicationPage.WriteAsync(Index(["The board's approval is missing."]), style)));
        shown.Add(("audit", Audit(shown[0].Html)));
        shown.Add(("letter", (await LetterWriter.WriteAsync(Letter, style)).Html));
        return shown;
    }

    private static string Words(string section) => $"Words of the trust for {section}, with **weight** and {{{{indicator2.value}}}}.\n\n- one\n- two\n\n1. first\n2. second\n\n[The standard](https://www.england.nhs.uk/)\n";

    private static PageContent Index(IReadOnlyList<string>? draft) => new(
        "Alder Hey Children's NHS Foundation Trust", "2025-03",
        [new("report.html", "The report", 812_345), new("report.pdf", "The report", 1_234_567), new("action-plan.html", "Action plan", 90_000)],
        [new("figures.csv", "Figures", 34_000), new("manifest.json", "What belongs to this version", 900)],
        draft is null ? [new(2, new(2025, 11, 3), "A figure of indicator 3 was wrong.", null, "version-2"), new(1, new(2025, 10, 31), null, "The board's approval was missing.", "version-1")] : [],
        draft);

    /// <summary>The audit of a report with a wrong percentage in it.</summary>
    private static string Audit(string report)
    {
        var found = ReportAudit.AuditBytes(Encoding.UTF8.GetBytes(report.Replace("25.0%", "52.0%", StringComparison.Ordinal)), "report.html", new AuditOptions()).Report!;
        found.Findings.ShouldNotBeEmpty();
        return AuditPage.Write(found);
    }

    private static readonly Letter Letter = new("Subject", "The figures are ready", [
        new LetterText("Six indicators improved."), new LetterHeading("What to do"), new LetterList(["Read them", "Sign them off"]),
        new LetterTable("The nine indicators", ["Indicator", "2024", "2025"], [["1", "12.6%", "13.7%"], ["2", "2.43", "1.82"]]),
        new LetterLink("The report", new Uri("https://wres.example/report.html"))])
    {
        From = "Alder Hey Children's NHS Foundation Trust",
        Because = "You get this because you belong to the steering group.",
    };
}
