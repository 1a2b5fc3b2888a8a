using Wres.Reports.Audit;

namespace Wres.Tests.Audit;

public sealed class GeneratedReportTests
{
    // WRES_AUDIT_REPORTS=1000 runs the whole measure; the usual run takes a part of it.
    private static readonly int Reports = int.TryParse(Environment.GetEnvironmentVariable("WRES_AUDIT_REPORTS"), System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 60;

    [Fact]
    public void Correct_reports_of_random_styles_have_no_finding()
    {
        var failed = new List<string>();
        Parallel.For(0, Reports, seed =>
        {
            var draft = new ReportDraft(seed);
            var findings = SelfAudit.Check(ReportWriter.Write(draft));
            lock (failed)
                failed.AddRange(findings.Select(f => $"seed {seed} {draft.Layout} rows={draft.GroupsAsRows}: {f.Code} {f.Severity} line {f.Line}: {f.Printed} | {f.Right} | {f.How}"));
        });
        failed.Order(StringComparer.Ordinal).Take(40).ShouldBeEmpty(string.Join("\n", failed.Order(StringComparer.Ordinal).Take(40)));
    }

    [Fact]
    public void Planted_errors_of_every_kind_are_found_with_their_cause()
    {
        var rows = new List<string>();
        var poor = new List<string>();
        foreach (var error in PlantedErrors.All)
        {
            var (planted, found, named) = (0, 0, 0);
            var missed = new List<string>();
            Parallel.For(0, Reports, seed =>
            {
                var draft = new ReportDraft(seed);
                if (!error.Plant(draft))
                    return;
                var findings = SelfAudit.Check(ReportWriter.Write(draft)).Where(f => f.Code == error.Code).ToList();
                lock (rows)
                {
                    planted++;
                    found += findings.Count > 0 ? 1 : 0;
                    named += findings.Exists(f => f.Cause.Contains(error.Cause, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
                    if (!findings.Exists(f => f.Cause.Contains(error.Cause, StringComparison.OrdinalIgnoreCase)))
                        missed.Add($"seed {seed} {draft.Layout} rows={draft.GroupsAsRows}: {string.Join("; ", findings.Select(f => $"{f.Printed}: {f.Cause}"))}");
                }
            });
            rows.Add($"{error.Code} {error.Name}: planted {planted}, found {found}, cause {named}");
            if (planted > 0 && named * 100 < planted * 95)
                poor.Add($"{rows[^1]}\n   {string.Join("\n   ", missed.Take(4))}");
        }

        // What every rule was measured to find, for docs/audit.md.
        if (Environment.GetEnvironmentVariable("WRES_AUDIT_MEASURE") is { } measure)
            File.WriteAllLines(measure, rows);
        poor.ShouldBeEmpty(string.Join("\n", poor) + "\n\n" + string.Join("\n", rows));
        rows.ShouldContain(r => !r.Contains("planted 0,", StringComparison.Ordinal));
    }
}
