using System.Diagnostics;
using Wres.Reports;

namespace Wres.Tests.Reports;

/// <summary>One warm browser for the tests that print, and the documents that they look at.</summary>
public sealed class Printing : IAsyncLifetime
{
    private static readonly string Browser = BrowserFinder.Find(Environment.GetEnvironmentVariable("WRES_BROWSER"))
        ?? throw new InvalidOperationException("These tests print: install chromium, or set WRES_BROWSER to a browser.");

    internal ChromiumPrinter Printer { get; } = new(Browser);

    internal static string BrowserPath => Browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => Printer.DisposeAsync();

    internal async Task<byte[]> PdfAsync(DocumentInputs inputs, string name, CancellationToken ct) =>
        await Printer.PrintAsync((await DocumentSet.RenderHtmlAsync(inputs, ct)).First(d => d.Name == name), ct);

    /// <summary>What one of poppler's tools prints about a PDF.</summary>
    internal static async Task<string> AskAsync(string tool, byte[] pdf, CancellationToken ct, params string[] options)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        await File.WriteAllBytesAsync(file, pdf, ct);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, [.. options, file, .. tool == "pdftotext" ? ["-"] : Array.Empty<string>()]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync(ct);
            var text = await process.StandardOutput.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            (await errors).ShouldBe("", $"{tool} finds the PDF faulty");
            process.ExitCode.ShouldBe(0);
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
