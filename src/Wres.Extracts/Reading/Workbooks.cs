using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Wres.Domain.Quality;
using Wres.Extracts.Schemas;

namespace Wres.Extracts.Reading;

/// <summary>Workbooks, .xlsx and .xls: the first sheet with a known header.</summary>
internal static class Workbooks
{
    /// <summary>True for the signature of a ZIP or of a compound file.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> start) =>
        start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="UnreadableFileException">It can't be used.</exception>
    public static OpenedFile Open(DroppedFile file, ExtractSettings settings)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        WorkbookGuard.Check(file, settings);
        return Guarded(() => Find(file, settings));
    }

    /// <summary>Runs what reads a workbook; whatever its library makes of damaged bytes is one answer.</summary>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw new UnreadableFileException(IssueCatalogue.WorkbookProtected);
        }
        catch (Exception e) when (e is not UnreadableFileException and not OperationCanceledException and not OutOfMemoryException)
        {
            throw new UnreadableFileException(IssueCatalogue.FileUnreadable);
        }
    }

    private static TableFile Find(DroppedFile file, ExtractSettings settings)
    {
        using var stream = WorkbookGuard.Seekable(file, settings);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        if (reader.ResultsCount > settings.MaxSheets)
            throw new UnreadableFileException(IssueCatalogue.SheetsTooMany, settings.MaxSheets.ToString(CultureInfo.InvariantCulture));
        var finder = new HeaderFinder(settings.Columns);
        FoundHeader? nearest = null;
        var filled = false;
        var sheet = 0;
        do
        {
            var rows = new List<string[]>();
            var source = new WorkbookRows(reader, owned: null);
            while (rows.Count < HeaderFinder.Rows && source.Read()) rows.Add(source.Texts());
            filled |= rows.Exists(r => Array.Exists(r, c => c.Length > 0)) || HasMore(source);
            if (finder.Find(rows) is { } found)
            {
                found = FileOpener.Header(found, null, settings);
                var index = sheet;
                return new TableFile(found.Match, found.Row, () => Guarded(() => OpenSheet(file, settings, index)), IsWorkbook: true);
            }

            nearest = HeaderFinder.Nearer(nearest, finder.Nearest(rows));
            sheet++;
        }
        while (reader.NextResult());
        if (!filled) throw new UnreadableFileException(IssueCatalogue.Empty);
        FileOpener.Header(null, nearest, settings);
        throw new UnreadableFileException(IssueCatalogue.HeaderUnknown);
    }

    private static bool HasMore(WorkbookRows source)
    {
        for (var i = 0; i < 1000 && source.Read(); i++)
        {
            if (Array.Exists(source.Texts(), t => t.Length > 0)) return true;
        }

        return false;
    }

    private static RowSource OpenSheet(DroppedFile file, ExtractSettings settings, int sheet)
    {
        var stream = WorkbookGuard.Seekable(file, settings);
        var reader = ExcelReaderFactory.CreateReader(stream);
        for (var i = 0; i < sheet; i++) reader.NextResult();
        return new WorkbookRows(reader, stream);
    }
}
