using System.Text;
using Wres.Domain;
using Wres.Extracts.Reading;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Normalised;

/// <summary>
/// Writes a dropped file in canonical form: UTF-8, comma-separated, canonical columns in the contract's order without those that
/// nothing is counted by, clean values, identifiers as keyed pseudonyms, rejected rows left out.
/// </summary>
public static class NormalisedExtract
{
    /// <summary>Shortest key, bytes.</summary>
    public const int ShortestKey = 32;

    /// <summary>Writes the file to a stream; false, with nothing written, where the file can't be used.</summary>
    /// <exception cref="ArgumentException">The key is shorter than 32 bytes.</exception>
    public static bool TryWrite(
        DroppedFile file, ReportingPeriod period, ExtractSettings settings, MethodSettings method, byte[] key, Stream output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length < ShortestKey) throw new ArgumentException("The key of pseudonyms has at least 32 bytes.", nameof(key));
        var context = new ReadContext(period, period.Year + 10, settings, method);
        try
        {
            // Read once without writing: only then is it certain how the file is to be opened and that it can be read to its end.
            var opened = Reopening.Read(file, settings, o =>
            {
                RowReaders.Visit<Pass, long>(o, context, new Pass(o, context, new Pseudonyms(key), null, ct));
                return o;
            });
            using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine(string.Join(',', opened.Header.Schema.Columns.Select(c => c.Name).Where(NormalColumns.IsKept)));
            RowReaders.Visit<Pass, long>(opened, context, new Pass(opened, context, new Pseudonyms(key), writer, ct));
            return true;
        }
        catch (UnreadableFileException)
        {
            return false;
        }
    }

    private readonly struct Pass(OpenedFile opened, ReadContext context, Pseudonyms pseudonyms, TextWriter? writer, CancellationToken ct)
        : IKindVisitor<long>
    {
        public long Visit<T>(Func<RowReader<T>> newReader)
            where T : struct, IRowRecord
        {
            if (writer is null) return new RowPass<T>(context, newReader, null, ct, _ => { }).Run(opened).DataRows;
            var (file, reading, names, output) = (opened, context, pseudonyms, writer);
            NormalRowReader<T> New() => new(file.Header, reading, newReader(), file.FromWorkbook, names);
            return new RowPass<NormalRow>(context, New, null, ct, row => output.WriteLine(row.Line)).Run(opened).DataRows;
        }
    }
}
