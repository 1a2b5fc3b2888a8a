using System.Diagnostics;

namespace Wres.Reports.Audit.Reading;

/// <summary>The text of a PDF by <c>pdftotext -layout</c> of poppler-utils, which keeps the columns of tables apart.</summary>
internal static class PdfLines
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Lines, or why there are none.</summary>
    public static (List<TextLine>? Lines, string? Fault) Read(string path)
    {
        try
        {
            var start = new ProcessStartInfo("pdftotext") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
            foreach (var argument in (string[])["-layout", "-enc", "UTF-8", "-nopgbrk", Path.GetFullPath(path), "-"])
                start.ArgumentList.Add(argument);
            using var process = Process.Start(start);
            if (process is null)
                return (null, "pdftotext could not be started.");
            var errors = process.StandardError.ReadToEndAsync();
            var reading = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return (null, "pdftotext did not end within a minute.");
            }

            var text = reading.GetAwaiter().GetResult();
            if (process.ExitCode != 0)
                return (null, "pdftotext: " + errors.GetAwaiter().GetResult().Trim());
            return text.Trim().Length == 0 ? (null, "The PDF holds no text: its pages are pictures.") : (TextFiles.Lines(text), null);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, "pdftotext is not installed (package poppler-utils).");
        }
    }
}
