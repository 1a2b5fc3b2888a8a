namespace Wres.Extracts.Rows;

/// <summary>A read row that knows its place: within its block while it is read, then within its file, 1-based.</summary>
internal interface IRowRecord
{
    int Row { get; set; }
}
