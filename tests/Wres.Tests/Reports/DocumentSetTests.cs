using Wres.Reports;

namespace Wres.Tests.Reports;

public sealed class DocumentSetTests
{
    [Fact]
    public async Task Four_documents_are_rendered_in_their_order_and_three_are_printed()
    {
        var documents = await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(), TestContext.Current.CancellationToken);
        documents.Select(d => (d.Name, d.Print)).ShouldBe([("report", true), ("action-plan", true), ("board-summary", true), ("data-quality", false)]);
        documents.ShouldAllBe(d => d.Html.Contains("<html lang=\"en-GB\">", StringComparison.Ordinal) && d.Html.Contains($"<title>", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("WRES_DOCUMENTS_TO") is { } folder)
        {
            await using var printer = new ChromiumPrinter(BrowserFinder.Find(null)!);
            foreach (var edition in new[] { Edition.Public, Edition.Internal })
            {
                Directory.CreateDirectory(Path.Combine(folder, edition.ToString()));
                foreach (var document in await DocumentSet.RenderHtmlAsync(SampleTrust.Inputs(edition), TestContext.Current.CancellationToken))
                {
                    await File.WriteAllTextAsync(Path.Combine(folder, edition.ToString(), document.Name + ".html"), document.Html, TestContext.Current.CancellationToken);
                    if (document.Print)
                        await File.WriteAllBytesAsync(Path.Combine(folder, edition.ToString(), document.Name + ".pdf"), await printer.PrintAsync(document, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
                }
            }
        }
    }
}
