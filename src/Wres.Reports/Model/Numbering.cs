using System.Globalization;

namespace Wres.Reports.Model;

/// <summary>Gives tables and figures their numbers in the order in which they are made.</summary>
internal sealed class Numbering
{
    private int _tables;
    private int _figures;

    public string Table() => "Table " + (++_tables).ToString(CultureInfo.InvariantCulture);

    public string Figure() => "Figure " + (++_figures).ToString(CultureInfo.InvariantCulture);
}
