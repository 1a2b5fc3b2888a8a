using Wres.Reports;
using Wres.Reports.Styles;

namespace Wres.Tests.Reports;

public sealed class LayoutTests(Printing printing) : IClassFixture<Printing>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("standard", Edition.Public)]
    [InlineData("standard", Edition.Internal)]
    [InlineData("alder-hey-report", Edition.Public)]
    [InlineData("alder-hey-report", Edition.Internal)]
    [InlineData("esneft", Edition.Public)]
    [InlineData("humber", Edition.Internal)]
    public async Task Text_of_the_report_stays_within_its_page_and_breaks_where_it_may(string style, Edition edition) =>
        await CheckAsync(SampleTrust.Inputs(edition, HouseStyles.Shipped[style]), 0);

    [Theory]
    [InlineData("alder-hey-plan")]
    [InlineData("esneft")]
    [InlineData("north-tees")]
    [InlineData("humber")]
    public async Task Text_of_the_plan_stays_within_its_page_in_every_shape(string style) =>
        await CheckAsync(SampleTrust.Inputs(style: HouseStyles.Shipped[style], actions: [.. SampleActions.All, .. SampleActions.All, .. SampleActions.All]), 1);

    [Fact]
    public void A_heading_a_caption_and_a_table_head_at_a_pages_end_are_found()
    {
        const string html = "<body><h2>One  more</h2><table><caption><span>Table 1.</span> Some</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>x</td><td>y z</td></tr></tbody></table></body>";
        var document = new RenderedDocument("x", html, true, "x");
        PageBreaks.Of(document, [["text", "One more"], ["Table 1. Some", "A B", "x y z"]]).ShouldHaveSingleItem().ShouldContain("ends in the heading");
        PageBreaks.Of(document, [["One more", "Table 1. Some"], ["A B", "x y z"]]).ShouldHaveSingleItem().ShouldContain("ends in the caption");
        PageBreaks.Of(document, [["One more", "Table 1. Some", "A B"], ["x y z"]]).ShouldHaveSingleItem().ShouldContain("ends in the table head");
        PageBreaks.Of(document, [["One more", "Table 1. Some", "A B", "x y"], ["z"]]).ShouldHaveSingleItem().ShouldContain("on no single page");
        PageBreaks.Of(document, [["One more", "Table 1. Some", "A B", "x y z"]]).ShouldBeEmpty();
    }

    private async Task CheckAsync(DocumentInputs inputs, int which)
    {
        var document = (await DocumentSet.RenderHtmlAsync(inputs, Ct))[which];
        await Layout.CheckAsync(await printing.Printer.PrintAsync(document, Ct), Ct, document);
    }

    [Fact]
    public async Task A_fault_is_found_where_there_is_one()
    {
        const string html = "<html lang=en><title>t</title><style>@page{size:A4;margin:20mm}p{position:absolute;top:40mm;left:30mm;margin:0}</style><p>underneath</p><p>overlapping</p></html>";
        var pdf = await printing.Printer.PrintAsync(new RenderedDocument("x", html, true, "x"), TestContext.Current.CancellationToken);
        (await Assert.ThrowsAsync<ShouldAssertException>(() => Layout.CheckAsync(pdf, TestContext.Current.CancellationToken))).Message.ShouldContain("stands on");
    }
}
