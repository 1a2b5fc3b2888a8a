namespace Wres.Reports.Audit.Rules;

/// <summary>Where the rules put what they find; one for each audited file.</summary>
internal sealed class FindingSink(string file)
{
    private readonly Dictionary<(string, int?, string, string), List<int>> _findings = [];
    private readonly List<Finding> _ordered = [];

    public int Checked { get; private set; }

    public List<UncheckedItem> NotChecked { get; } = [];

    public IReadOnlyList<Finding> Findings => _ordered;

    /// <summary>Counts one check of a printed figure.</summary>
    public void Check(int number = 1) => Checked += number;

    /// <summary>
    /// Adds a finding, once: the same figure with the same fault on one line or in one place is one finding, which names the other line.
    /// </summary>
    public void Add(Finding finding)
    {
        var placed = finding with { File = file, Line = finding.Line is > 0 ? finding.Line : null };
        var key = (finding.Code, finding.Indicator, finding.Printed, finding.Right);
        if (!_findings.TryGetValue(key, out var same))
            _findings[key] = same = [];
        var index = same.FindIndex(i => _ordered[i].Line == placed.Line || _ordered[i].Place == placed.Place) is >= 0 and var at ? same[at] : -1;
        if (index < 0)
        {
            same.Add(_ordered.Count);
            _ordered.Add(placed);
            return;
        }

        var known = _ordered[index];
        if (known.Line != placed.Line && placed.Line is not null && !known.How.Contains($"also line {placed.Line}", StringComparison.Ordinal))
            _ordered[index] = known with { How = $"{known.How} (also line {placed.Line})" };
    }

    public void NotCheckable(string what, string why)
    {
        if (!NotChecked.Exists(u => u.What == what))
            NotChecked.Add(new UncheckedItem(what, why, file));
    }
}
