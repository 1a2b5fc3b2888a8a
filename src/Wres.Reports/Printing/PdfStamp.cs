namespace Wres.Reports;

/// <summary>
/// Takes the time of printing out of a PDF, so that the same document gives the same bytes. The dates of the document
/// information are set to a fixed day of the same length, because cross-references hold byte positions.
/// </summary>
internal static class PdfStamp
{
    private static readonly byte[][] Keys = ["/CreationDate ("u8.ToArray(), "/ModDate ("u8.ToArray()];
    private static ReadOnlySpan<byte> Fixed => "D:20000101000000+00'00'"u8;

    /// <summary>The same PDF with fixed dates; a date in a form that is not known stays as it is.</summary>
    public static byte[] WithoutTime(byte[] pdf)
    {
        foreach (var key in Keys)
        {
            for (var from = 0; from < pdf.Length;)
            {
                var at = pdf.AsSpan(from).IndexOf(key);
                if (at < 0)
                    break;
                var start = from + at + key.Length;
                var length = pdf.AsSpan(start).IndexOf((byte)')');
                if (length == Fixed.Length)
                    Fixed.CopyTo(pdf.AsSpan(start));
                from = start;
            }
        }

        return pdf;
    }
}
