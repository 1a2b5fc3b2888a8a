using Wres.Domain.Results;

namespace Wres.Reports.Disclosing;

/// <summary>Which cells of which year are withheld in this edition. Nothing is, in the internal edition.</summary>
internal sealed class Withheld
{
    private readonly HashSet<string> _cells;
    private readonly HashSet<string> _numerators;

    private Withheld(HashSet<string> cells, HashSet<string> numerators, bool boardCounts) =>
        (_cells, _numerators, BoardCounts) = (cells, numerators, boardCounts);

    /// <summary>True where the counts of board members are not printed.</summary>
    public bool BoardCounts { get; }

    /// <summary>True where anything at all is withheld, so that the legend is printed.</summary>
    public bool Any => _cells.Count + _numerators.Count > 0;

    /// <summary>True where the count of a group in a row of a table is withheld. Tables: workforce, level, cluster, division, …</summary>
    public bool Cell(string period, string table, string row, string group) => _cells.Contains(Key(period, table, row, group));

    /// <summary>True where both numerators of a ratio are withheld, and with them rates, interval and p.</summary>
    public bool Numerators(string period, int id) => _numerators.Contains(period + "|" + id);

    public static string Key(string period, string table, string row, string group) => $"{period}|{table}|{row}|{group}";

    public static Withheld For(DocumentInputs inputs)
    {
        var cells = new HashSet<string>(StringComparer.Ordinal);
        var numerators = new HashSet<string>(StringComparer.Ordinal);
        if (inputs.Edition == Edition.Internal)
            return new(cells, numerators, false);
        foreach (var year in inputs.EarlierResults.Prepend(inputs.Result))
        {
            foreach (var indicator in year.Indicators.Where(i => i.Id is 2 or 3 or 4))
            {
                if (Small(indicator.Groups?.White?.Numerator) || Small(indicator.Groups?.Bme?.Numerator))
                    numerators.Add(year.Period.Id + "|" + indicator.Id);
            }

            var one = year.Indicators[0];
            foreach (var row in one.Rows ?? [])
                Hide(year, "level", row.Area + "/" + row.Level, row.White, row.Bme, row.Unknown);
            foreach (var row in one.Clusters ?? [])
                Hide(year, "cluster", row.Area + "/" + row.Cluster, row.White, row.Bme, row.Unknown);
        }

        return new(cells, numerators, !inputs.Method.PublishBoardCounts);

        bool Small(long? n) => n is > 0 && n <= inputs.Method.DisclosureThreshold;

        void Hide(IndicatorsDocument year, string table, string row, long white, long bme, long unknown)
        {
            if (Small(white)) cells.Add(Key(year.Period.Id, table, row, "white"));
            if (Small(bme)) cells.Add(Key(year.Period.Id, table, row, "bme"));
            if (Small(unknown)) cells.Add(Key(year.Period.Id, table, row, "unknown"));
        }
    }
}
