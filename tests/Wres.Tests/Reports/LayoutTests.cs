using Wres.Reports;
using Wres.Reports.Styles;

namespace Wres.Tests.Reports;

public sealed class LayoutTests(Printing printing) : IClassFixture<Printing>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, Edition> Styles() => [.. from style in HouseStyles.Shipped.Keys from edition in Enum.GetValues<Edition>() select (style, edition)];

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task Text_of_the_report_stays_within_its_page_and_breaks_where_it_may(string style, Edition edition) =>
        await CheckAsync(SampleTrust.Inputs(edition, HouseStyles.Shipped[style]), 0);

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task Text_of_the_plan_and_of_the_board_summary_stays_within_its_page_in_every_shape(string style, Edition edition)
    {
        var inputs = SampleTrust.Inputs(edition, HouseStyles.Shipped[style], [.. SampleActions.All, .. SampleActions.All, .. SampleActions.All]) with { PreviousActions = [.. SampleActions.All] };
        await CheckAsync(inputs, 1);
        await CheckAsync(inputs, 2);
    }

    [Fact]
    public void A_short_row_of_a_plan_on_two_pages_or_without_its_head_is_found()
    {
        const string html = "<body><table class=\"plan\"><thead><tr><th>Action</th><th>Due</th></tr></thead><tbody><tr class=\"whole\"><td>train all</td><td>May</td></tr><tr><td>long one</td><td>June</td></tr></tbody></table></body>";
        var document = new RenderedDocument("x", html, true, "x");
        PageBreaks.Of(document, [["Action Due", "train May"], ["Action Due", "all", "long June"]]).ShouldHaveSingleItem().ShouldContain("on no single page");
        PageBreaks.Of(document, [["Action Due"], ["train all May"]]).Last().ShouldContain("without its head");
        PageBreaks.Of(document, [["Action Due", "train all May", "long"], ["Action Due", "one June"]]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_line_that_a_page_cuts_is_found()
    {
        const string html = "<html lang=en><title>t</title><style>@page{size:A4;margin:16mm}p{margin:0;position:absolute;top:262mm;left:30mm;height:20mm;contain:paint;font-size:30mm;line-height:1}</style><p>cut</p><div style='height:300mm'></div></html>";
        var pdf = await printing.Printer.PrintAsync(new RenderedDocument("x", html, true, "x"), Ct);
        (await Assert.ThrowsAsync<ShouldAssertException>(() => Layout.CheckAsync(pdf, Ct))).Message.ShouldContain("cut at the page's edge");
    }

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
