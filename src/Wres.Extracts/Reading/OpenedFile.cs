using Wres.Extracts.Schemas;

namespace Wres.Extracts.Reading;

/// <summary>A file whose kind is known: its header, and the place of it (0-based) among the file's rows.</summary>
internal abstract record OpenedFile(HeaderMatch Header, int HeaderRow)
{
    /// <summary>True where numbers in date columns are Excel serial numbers.</summary>
    public virtual bool FromWorkbook => false;
}

/// <summary>Delimited text. <paramref name="Open"/> gives it as UTF-8.</summary>
internal sealed record DelimitedFile(HeaderMatch Header, int HeaderRow, Func<Stream> Open, TextKind Kind, char Delimiter, bool InOnePiece)
    : OpenedFile(Header, HeaderRow);

/// <summary>Rows that can only be read one after the other: a sheet of a workbook, a table of a page.</summary>
internal sealed record TableFile(HeaderMatch Header, int HeaderRow, Func<RowSource> Open, bool IsWorkbook) : OpenedFile(Header, HeaderRow)
{
    public override bool FromWorkbook => IsWorkbook;
}
