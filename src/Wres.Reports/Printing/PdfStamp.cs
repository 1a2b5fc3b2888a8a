using System.Globalization;
using System.Text;

namespace Wres.Reports;

/// <summary>
/// Takes the time of printing out of a PDF, so that the same document gives the same bytes. The dates of the document
/// information are set to a given day in a form of the same length, because cross-references hold byte positions.
/// </summary>
internal static class PdfStamp
{
    private static readonly byte[][] Keys = ["/CreationDate ("u8.ToArray(), "/ModDate ("u8.ToArray()];

    /// <summary>The same PDF, dated; a date in a form that is not known stays as it is.</summary>
    public static byte[] Dated(byte[] pdf, DateOnly day)
    {
        var date = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"D:{day:yyyyMMdd}000000+00'00'"));
        foreach (var key in Keys)
        {
            for (var from = 0; from < pdf.Length;)
            {
                var at = pdf.AsSpan(from).IndexOf(key);
                if (at < 0)
                    break;
                var start = from + at + key.Length;
                var length = pdf.AsSpan(start).IndexOf((byte)')');
                if (length == date.Length)
                    date.CopyTo(pdf.AsSpan(start));
                from = start;
            }
        }

        return pdf;
    }
}
