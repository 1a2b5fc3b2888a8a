using System.Diagnostics;

namespace Wres.Reports.Audit.Reading;

/// <summary>The text of a PDF by <c>pdftotext -layout</c> of poppler-utils, which keeps the columns of tables apart.</summary>
internal static class PdfLines
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Lines, or why there are none.</summary>
    public static (List<TextLine>? Lines, string? Fault) Read(byte[] pdf)
    {
        try
        {
            var start = new ProcessStartInfo("pdftotext") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
            foreach (var argument in (string[])["-layout", "-enc", "UTF-8", "-nopgbrk", "-", "-"])
                start.ArgumentList.Add(argument);
            using var process = Process.Start(start);
            if (process is null)
                return (null, "could not be read: pdftotext did not start");
            var errors = process.StandardError.ReadToEndAsync();
            var reading = process.StandardOutput.ReadToEndAsync();
            Feed(process, pdf);
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return (null, "could not be read within a minute");
            }

            var text = reading.GetAwaiter().GetResult();
            if (process.ExitCode != 0)
                return (null, "is no PDF that can be read: " + errors.GetAwaiter().GetResult().Trim().Split('\n')[0]);
            return text.Trim().Length == 0 ? (null, "holds no text: its pages are pictures") : ([.. PdfCharts.Without(text.ReplaceLineEndings("\n").Split('\n')).Select((line, i) => new TextLine(i + 1, line))], null);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, "can't be read: pdftotext is not installed (package poppler-utils)");
        }
    }

    // A file that is no PDF makes the reader close its input early.
    private static void Feed(Process process, byte[] pdf)
    {
        try
        {
            process.StandardInput.BaseStream.Write(pdf);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // What it read of it decides: its exit code and its words say what is wrong.
        }
    }
}
