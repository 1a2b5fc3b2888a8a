using System.Text.Json;
using Wres.Reports;
using Wres.Reports.Audit;
using Wres.Reports.Audit.Output;
using Wres.Tests.Reports;

namespace Wres.Tests.Audit;

/// <summary>Documents of our own pass their own audit, whatever the organisation and the style.</summary>
public sealed class OwnDocumentsTests
{
    // WRES_AUDIT_REPORTS=1000 runs the whole measure; the usual run takes a part of it.
    private static readonly int Organisations = int.TryParse(Environment.GetEnvironmentVariable("WRES_AUDIT_REPORTS"), System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 30;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Documents_of_organisations_that_do_not_exist_pass()
    {
        var failed = new List<string>();
        await Parallel.ForAsync(0, Organisations, Ct, async (seed, ct) =>
        {
            var inputs = InventedDocuments.Inputs(seed);
            var documents = await DocumentSet.RenderHtmlAsync(inputs, ct);
            foreach (var document in SelfAudit.Of(documents, new AuditOptions(), inputs.Result).Documents)
            {
                // The place to look at a page that failed.
                if (document.Blocking.Count > 0 && Environment.GetEnvironmentVariable("WRES_AUDIT_KEEP") is { } folder)
                    await File.WriteAllTextAsync(Path.Combine(folder, $"{seed}-{document.Name}.html"), documents.First(d => d.Name == document.Name).Html, ct);
                lock (failed)
                    failed.AddRange(document.Blocking.Select(f => $"seed {seed} {document.Name}: {f.Code} {f.Severity} line {f.Line} {f.Place}: {f.Printed} | {f.Right} | {f.How}"));
            }
        });
        var lines = string.Join("\n", failed.Order(StringComparer.Ordinal).Take(60));
        lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_figure_in_the_trust_s_own_words_keeps_the_report_from_being_published()
    {
        var inputs = SampleTrust.Inputs() with
        {
            Narrative = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["next-steps"] = "In 2024/25 the relative likelihood of White applicants being appointed from shortlisting compared to BME applicants was 1.75.",
            },
        };
        var audit = SelfAudit.Of(await DocumentSet.RenderHtmlAsync(inputs, Ct), new AuditOptions(), inputs.Result);
        audit.Verdict.ShouldBe("failed");
        audit.Documents.Where(d => d.Verdict == "failed").Select(d => d.Name).ShouldBe(["report"]);
        audit.Failures().ShouldHaveSingleItem().ShouldContain("printed \"1.75\", right \"1.82\"");
        using var json = JsonDocument.Parse(AuditJson.Write(audit));
        json.RootElement.GetProperty("verdict").GetString().ShouldBe("failed");
        json.RootElement.GetProperty("findings").EnumerateArray().Count(f => f.GetProperty("blocking").GetBoolean()).ShouldBe(1);
    }

    [Fact]
    public async Task Figures_withheld_and_years_without_data_pass()
    {
        var inputs = SampleTrust.Inputs(Edition.Public, actions: []) with { EarlierResults = [] };
        var audit = SelfAudit.Of(await DocumentSet.RenderHtmlAsync(inputs, Ct), new AuditOptions(), inputs.Result);
        audit.Verdict.ShouldBe("passed", string.Join("\n", audit.Failures()));
    }
}
