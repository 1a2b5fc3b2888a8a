using Wres.Reports.Audit.Figures;

namespace Wres.Reports.Audit.Rules;

/// <summary>An action that a plan prints several times is the same everywhere.</summary>
internal sealed class R19ActionConsistency : AuditRule
{
    public override string Code => "R19";
    public override string Name => "action-consistency";
    public override string Title => "The same action under several indicators has one status, one date, one KPI; no progress line stands twice.";
    public override string Severities => "A, B, C";
    public override bool JudgesInput => true;
    public override string Fix => "Keep one entry and refer to it from the other indicators.";

    public override void Check(AuditContext context, FindingSink sink)
    {
        var actions = context.Model.Actions.Where(a => !a.IsPreviousPlan).ToList();
        var seen = new HashSet<PlanAction>();
        foreach (var action in actions)
        {
            Progress(sink, action);
            if (!seen.Add(action))
                continue;
            var same = actions.Where(b => b != action && ActionLikeness.SameAction(action.Text, b.Text)).ToList();
            foreach (var other in same)
                seen.Add(other);
            if (same.Count > 0)
                Compare(sink, [action, .. same]);
        }
    }

    private void Compare(FindingSink sink, List<PlanAction> same)
    {
        sink.Check();
        Different(sink, same, a => a.Status, "status", FindingSeverity.A, (a, b) => a.Equals(b, StringComparison.OrdinalIgnoreCase));
        Different(sink, same, a => a.Due, "date", FindingSeverity.B, SameDates);
        Different(sink, same, a => a.Sustainability, "sustainability", FindingSeverity.C, (a, b) => ActionLikeness.Of(a, b) > 0.8);
        Different(sink, same, a => a.Kpis, "KPI", FindingSeverity.C, (a, b) => ActionLikeness.Of(a, b) > 0.8);
    }

    // A cell of text has the same date where the dates in it are the same, or one names fewer of them.
    private static bool SameDates(string a, string b)
    {
        var (x, y) = (Dates(a), Dates(b));
        return x.Count == 0 || y.Count == 0 || x.IsSubsetOf(y) || y.IsSubsetOf(x);
    }

    private static HashSet<string> Dates(string text) =>
        [.. Reading.PrintedDate.All(text).Select(d => d.LastDay.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)), .. Reading.Words.Years(text).Select(y => y.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private void Different(FindingSink sink, List<PlanAction> same, Func<PlanAction, string?> part, string name, FindingSeverity severity, Func<string, string, bool> equal)
    {
        var filled = same.Where(a => part(a) is not null).ToList();
        var odd = filled.Find(a => !equal(part(a)!, part(filled[0])!));
        if (odd is null)
            return;
        sink.Add(Found(
            severity, odd.Line, odd.Indicators.Count > 0 ? odd.Indicators[0] : null, $"{name}: {Short(part(filled[0])!)} / {Short(part(odd)!)}", $"one {name}",
            $"\"{Short(odd.Text)}\" stands in {filled[0].Reference} and {odd.Reference}", "one entry was updated, the other not", odd.Reference));
    }

    private void Progress(FindingSink sink, PlanAction action)
    {
        for (var i = 0; i < action.Progress.Count; i++)
        {
            for (var j = i + 1; j < action.Progress.Count; j++)
            {
                if (action.Progress[i].Length > 40 && ActionLikeness.Of(action.Progress[i], action.Progress[j]) >= 0.75)
                    sink.Add(Found(FindingSeverity.C, action.Line, null, Short(action.Progress[j]), "one line", $"nearly the same as \"{Short(action.Progress[i])}\"", "entered twice", action.Reference));
            }
        }
    }

    private static string Short(string text) => text.Length <= 80 ? text : text[..77] + "...";
}
