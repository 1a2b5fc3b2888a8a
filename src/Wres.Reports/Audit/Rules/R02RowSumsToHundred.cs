using System.Globalization;
using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>Shares of one whole add up to 100, as far as rounding lets them.</summary>
internal sealed class R02RowSumsToHundred : AuditRule
{
    public override string Code => "R2";
    public override string Name => "row-sums-to-100";
    public override string Title => "The printed percents of one row sum to 100, within half a unit of the last digit of each.";
    public override string Severities => "B";
    public override string Fix => "Find the cell that its own count does not give; where all follow, state the rounding.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        foreach (var table in context.Model.Compositions.GroupBy(c => c.Table, StringComparer.Ordinal))
        {
            // Shares of a group or of the workforce need not sum to 100 along a row.
            var basis = PercentBase.Of(context, [.. table]);
            if (basis?.Name.StartsWith("the row", StringComparison.Ordinal) != true)
                continue;
            foreach (var row in table.Where(r => r.Base is null || r.Base == r.GroupSum))
                Row(sink, row);
        }

        foreach (var set in context.Model.Distributions.GroupBy(d => d.Set, StringComparer.Ordinal))
            Distribution(context, sink, [.. set]);
    }

    private void Row(FindingSink sink, CompositionRow row)
    {
        var cells = row.Cells.Where(c => c.Key != Group.All && c.Value.Percent is not null).ToList();
        var hasBoth = row.Cells.GetValueOrDefault(Group.White)?.Percent is not null && row.Cells.GetValueOrDefault(Group.BME)?.Percent is not null;
        // Without the unknown column the row may rightly fall short of 100.
        if (!hasBoth || (cells.Count < 3 && !((row.GroupSum is { } people && people == row.Cells.GetValueOrDefault(Group.All)?.Count) || (row.GroupSum is not null && cells.Sum(c => c.Value.Percent!.Value) > 100))))
            return;
        sink.Check();
        var sum = cells.Sum(c => c.Value.Percent!.Value);
        var tolerance = cells.Sum(c => c.Value.Percent!.HalfUnit);
        if (Math.Abs(sum - 100) <= tolerance)
            return;
        var wrong = row.GroupSum is { } of && of > 0
            ? cells.Where(c => c.Value.Count is { } n && n <= of && !ShareJudge.Holds(c.Value.Percent!, n, of)).Select(c => $"{c.Key} {c.Value.Percent!.Text} should be {ShareJudge.Right(c.Value.Percent!, c.Value.Count!.Value, of)}").ToList()
            : [];
        sink.Add(Found(
            FindingSeverity.B, cells[0].Value.Line, row.Indicator, $"{string.Join(" + ", cells.Select(c => c.Value.Percent!.Text))} = {Text(sum)}%", "100%",
            $"sum of the printed percents, tolerance {Text(tolerance)}", wrong.Count > 0 ? "the cell that its count does not give: " + string.Join(", ", wrong) : "one cell of the row is wrong",
            $"{row.Table}, {row.Label} {row.Year}"));
    }

    private void Distribution(AuditContext context, FindingSink sink, List<DistributionShare> shares)
    {
        if (shares.Count < 3)
            return;
        var sum = shares.Sum(s => s.Percent.Value);
        // Far from 100: not meant as one whole.
        if (Math.Abs(sum - 100) > 5)
            return;
        sink.Check();
        var tolerance = shares.Sum(s => s.Percent.HalfUnit);
        var of = context.Workforce(context.CurrentYear)?.Of(shares[0].Group);
        var impossible = of is { } n && n > 0 ? shares.Where(s => !PossibleShare.Exists(s.Percent, n)).ToList() : [];
        var cancels = impossible.Count >= 2 && sum != 100;
        if (Math.Abs(sum - 100) <= tolerance && !cancels)
            return;
        sink.Add(Found(
            FindingSeverity.B, shares[0].Line, 1, $"{string.Join(" + ", shares.Select(s => s.Percent.Text.TrimEnd('%')))} = {Text(sum)}%", "100%",
            "sum of the shares of one whole", cancels ? "slips that nearly cancel: " + string.Join(", ", impossible.Select(i => i.Percent.Text)) : "one share is wrong",
            shares[0].Set));
    }

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
