namespace Wres.Reports.Audit.Rules;

/// <summary>Where the rules put what they find; one for each audited file.</summary>
internal sealed class FindingSink(string file)
{
    private readonly Dictionary<(string, int?, string, string), Finding> _findings = [];
    private readonly List<Finding> _ordered = [];

    public int Checked { get; private set; }

    public List<UncheckedItem> NotChecked { get; } = [];

    public IReadOnlyList<Finding> Findings => _ordered;

    /// <summary>Counts one check of a printed figure.</summary>
    public void Check(int number = 1) => Checked += number;

    /// <summary>Adds a finding, once: the same figure with the same fault in a second place is named in the first finding.</summary>
    public void Add(Finding finding)
    {
        var key = (finding.Code, finding.Indicator, finding.Printed, finding.Right);
        if (_findings.TryGetValue(key, out var known))
        {
            if (known.Line != finding.Line && finding.Line is > 0 && !known.How.Contains($"also line {finding.Line}", StringComparison.Ordinal))
            {
                var index = _ordered.IndexOf(known);
                var widened = known with { How = $"{known.How} (also line {finding.Line})" };
                _ordered[index] = _findings[key] = widened;
            }

            return;
        }

        var placed = finding with { File = file, Line = finding.Line is > 0 ? finding.Line : null };
        _findings[key] = placed;
        _ordered.Add(placed);
    }

    public void NotCheckable(string what, string why)
    {
        if (!NotChecked.Exists(u => u.What == what))
            NotChecked.Add(new UncheckedItem(what, why, file));
    }
}
