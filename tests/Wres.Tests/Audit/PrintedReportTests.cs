using Wres.Reports;
using Wres.Reports.Audit;
using Wres.Tests.Reports;

namespace Wres.Tests.Audit;

/// <summary>Documents of our own have no serious finding when their text is taken from the printed pages again.</summary>
public sealed class PrintedReportTests(Printing printing) : IClassFixture<Printing>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("report")]
    [InlineData("action-plan")]
    [InlineData("board-summary")]
    public async Task The_sample_trust_passes_from_its_PDF(string name) => (await SeriousAsync(SampleTrust.Inputs(), name)).ShouldBeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(21)]
    [InlineData(23)]
    [InlineData(25)]
    [InlineData(29)]
    [InlineData(32)]
    [InlineData(36)]
    [InlineData(40)]
    [InlineData(43)]
    [InlineData(46)]
    [InlineData(50)]
    [InlineData(53)]
    [InlineData(56)]
    [InlineData(58)]
    public async Task An_organisation_that_does_not_exist_passes_from_its_PDF(int seed) => (await SeriousAsync(InventedDocuments.Inputs(seed), "report")).ShouldBeEmpty();

    // What was supplied with a fault is printed with it and does not count against the page.
    private async Task<string> SeriousAsync(DocumentInputs inputs, string name)
    {
        var outcome = ReportAudit.AuditBytes(await printing.PdfAsync(inputs, name, Ct), name + ".pdf", new AuditOptions());
        return string.Join("\n", outcome.Report.ShouldNotBeNull(outcome.Fault).Findings.Where(f => f is { Severity: FindingSeverity.A or FindingSeverity.B, RestsOnInput: false })
            .Select(f => $"{f.Code} {f.Severity} line {f.Line} {f.Place}: {f.Printed} | {f.Right} | {f.How}"));
    }
}
