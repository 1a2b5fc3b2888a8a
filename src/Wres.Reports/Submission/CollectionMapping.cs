using System.Globalization;

namespace Wres.Reports.Submission;

/// <summary>
/// One cell of the collection's workbook. View: <c>text</c> (the column member is printed as it stands), <c>ours</c>,
/// <c>prefilled</c>, <c>difference</c> or <c>previous</c>, each of a metric.
/// </summary>
internal sealed record CollectionCell(string Sheet, string Cell, string View, string Metric, string Block, string Row, string Column)
{
    public bool IsText => View == "text";
}

/// <summary>
/// Which figure stands in which cell of the national data collection, from the mapping file of the latest reporting year that is
/// not after the period's; a change of the workbook is a new file and no new code.
/// </summary>
internal sealed record CollectionMapping(int Year, IReadOnlyList<CollectionCell> Cells)
{
    private const string Prefix = "Wres.Reports.Submission.collection-";
    private const string Suffix = ".tsv";

    public static CollectionMapping For(int year)
    {
        var years = typeof(CollectionMapping).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => int.Parse(n.AsSpan(Prefix.Length, n.Length - Prefix.Length - Suffix.Length), CultureInfo.InvariantCulture))
            .Order().ToList();
        var chosen = years.Exists(y => y <= year) ? years.FindLast(y => y <= year) : years[0];
        return new(chosen, Read(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{chosen}{Suffix}")));
    }

    private static List<CollectionCell> Read(string resource)
    {
        using var stream = typeof(CollectionMapping).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        List<CollectionCell> cells = [];
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('\t');
            if (parts.Length != 7)
                throw new InvalidOperationException($"{resource}, cell {cells.Count + 1}: {parts.Length} parts instead of 7.");
            cells.Add(new(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]));
        }

        return cells;
    }
}
