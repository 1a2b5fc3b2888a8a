namespace Wres.Extracts.Schemas;

/// <summary>
/// A row of cells seen as the header of one kind: where each canonical column stands (-1 for nowhere), under which text, and
/// which further columns claim a name that is taken.
/// </summary>
internal sealed class HeaderMatch
{
    private HeaderMatch(Schema schema, string[] header)
    {
        Schema = schema;
        Header = header;
        Columns = new int[schema.Columns.Count];
        Array.Fill(Columns, -1);
    }

    public Schema Schema { get; }

    /// <summary>The row's cells, trimmed.</summary>
    public string[] Header { get; }

    /// <summary>Place in the file of each canonical column, -1 where missing.</summary>
    public int[] Columns { get; }

    /// <summary>Canonical names that a second column claims too, once for each such column.</summary>
    public List<string> Twice { get; } = [];

    public int Present => Columns.Count(c => c >= 0);

    public IEnumerable<string> MissingRequired => Missing(required: true);

    public IEnumerable<string> MissingOptional => Missing(required: false);

    public int RequiredCount => Schema.Columns.Count(c => c.Required);

    /// <summary>Place in the file of the last required column.</summary>
    public int LastRequired => Schema.Columns.Select((c, i) => c.Required ? Columns[i] : -1).Max();

    /// <summary>
    /// Matches a row against a kind: the trust's own names first, then the canonical name, then the aliases in order, then the
    /// leftmost column. Null where a column is there that this form of the kind must not have.
    /// </summary>
    public static HeaderMatch? Of(Schema schema, string[] header, string[] keys, IReadOnlyList<ColumnMap> maps)
    {
        var own = maps.Where(m => string.Equals(m.Kind, schema.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (keys.Any(k => k.Length > 0 && schema.Absent.Any(a => HeaderName.Key(a) == k))
            || own.Any(m => schema.Absent.Contains(m.Canonical, StringComparer.OrdinalIgnoreCase) && keys.Contains(HeaderName.Key(m.Header))))
            return null;
        var match = new HeaderMatch(schema, header);
        var taken = new bool[keys.Length];
        foreach (var map in own) match.Claim(map.Canonical, HeaderName.Key(map.Header), keys, taken);
        foreach (var column in schema.Columns) match.Claim(column.Name, HeaderName.Key(column.Name), keys, taken);
        foreach (var column in schema.Columns)
        {
            foreach (var alias in column.Aliases) match.Claim(column.Name, HeaderName.Key(alias), keys, taken);
        }

        return match;
    }

    private void Claim(string canonical, string name, string[] keys, bool[] taken)
    {
        var column = 0;
        while (column < Columns.Length && !string.Equals(Schema.Columns[column].Name, canonical, StringComparison.OrdinalIgnoreCase)) column++;
        if (column == Columns.Length) return;
        for (var i = 0; i < keys.Length; i++)
        {
            if (taken[i] || keys[i] != name) continue;
            taken[i] = true;
            if (Columns[column] < 0) Columns[column] = i;
            else Twice.Add(Schema.Columns[column].Name);
        }
    }

    private IEnumerable<string> Missing(bool required) =>
        Schema.Columns.Where((c, i) => c.Required == required && Columns[i] < 0).Select(c => c.Name);
}
