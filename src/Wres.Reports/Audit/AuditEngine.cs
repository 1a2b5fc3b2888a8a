using Wres.Reports.Audit.Extraction;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Rules;

namespace Wres.Reports.Audit;

/// <summary>Runs every rule over one report's model.</summary>
internal static class AuditEngine
{
    public static AuditReport Run(ReportModel model, AuditOptions options)
    {
        SentenceFigures.Read(model);
        var context = new AuditContext(model, options);
        var sink = new FindingSink(model.File);
        foreach (var rule in RuleSet.All)
        {
            try
            {
                rule.Check(context, sink);
            }
            catch (System.Text.RegularExpressions.RegexMatchTimeoutException)
            {
                sink.NotCheckable($"rule {rule.Code}", "a text of the report took too long to search");
            }
        }

        foreach (var item in model.NotRead)
            sink.NotCheckable(item.What, item.Why);
        return new AuditReport
        {
            Findings = [.. sink.Findings.OrderBy(f => f.Severity).ThenBy(f => f.Line ?? int.MaxValue).ThenBy(f => f.Code.Length).ThenBy(f => f.Code, StringComparer.Ordinal)],
            Unchecked = [.. sink.NotChecked],
            Checked = sink.Checked,
            Lines = model.Lines.Count == 0 ? new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
                : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [model.File] = model.Lines },
        };
    }
}
