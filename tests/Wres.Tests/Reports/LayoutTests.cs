using Wres.Reports;
using Wres.Reports.Styles;

namespace Wres.Tests.Reports;

public sealed class LayoutTests(Printing printing) : IClassFixture<Printing>
{
    [Theory]
    [InlineData("standard", Edition.Public)]
    [InlineData("standard", Edition.Internal)]
    [InlineData("alder-hey-report", Edition.Public)]
    [InlineData("esneft", Edition.Public)]
    [InlineData("humber", Edition.Internal)]
    public async Task Text_of_the_report_stays_within_its_page_and_off_other_text(string style, Edition edition) =>
        await Layout.CheckAsync(await printing.PdfAsync(SampleTrust.Inputs(edition, HouseStyles.Shipped[style]), "report", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("alder-hey-plan")]
    [InlineData("esneft")]
    [InlineData("north-tees")]
    [InlineData("humber")]
    public async Task Text_of_the_plan_stays_within_its_page_in_every_shape(string style) =>
        await Layout.CheckAsync(await printing.PdfAsync(SampleTrust.Inputs(style: HouseStyles.Shipped[style]), "action-plan", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_fault_is_found_where_there_is_one()
    {
        const string html = "<html lang=en><title>t</title><style>@page{size:A4;margin:20mm}p{position:absolute;top:40mm;left:30mm;margin:0}</style><p>underneath</p><p>overlapping</p></html>";
        var pdf = await printing.Printer.PrintAsync(new RenderedDocument("x", html, true, "x"), TestContext.Current.CancellationToken);
        (await Assert.ThrowsAsync<ShouldAssertException>(() => Layout.CheckAsync(pdf, TestContext.Current.CancellationToken))).Message.ShouldContain("stands on");
    }
}
