namespace Wres.Reports;

/// <summary>Whom the documents are for: decides whether small counts are hidden.</summary>
public enum Edition
{
    /// <summary>For publication: disclosure control applied.</summary>
    Public,

    /// <summary>For use inside the organisation: nothing hidden, and every page says so.</summary>
    Internal,
}
