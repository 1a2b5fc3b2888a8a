using System.Text.Json;
using Wres.Reports.Audit.Figures;
using Wres.Reports.Audit.Reading;

namespace Wres.Reports.Audit.Extraction;

/// <summary>Reads an action plan given as data (schema <c>wres-actions/1</c>).</summary>
internal static class ActionsJsonReader
{
    public const string Schema = "wres-actions/1";

    public static void Read(ReportModel model, JsonElement root)
    {
        JsonElement? document = root;
        var plans = document.Get("plans").Items().ToList();
        foreach (JsonElement? plan in plans)
            Plan(model, plan, Title(plan));
        if (plans.Count == 0 || !plans.Exists(p => ((JsonElement?)p).Get("actions") is not null))
            Plan(model, document, Title(document));
    }

    private static string Title(JsonElement? plan) => PlainText.Clean(plan.Get("title_printed").Text() ?? "");

    private static void Plan(ReportModel model, JsonElement? plan, string title)
    {
        model.PlanPeriod ??= plan.Get("period_printed").Text() is { } period ? PlainText.Clean(period) : null;
        foreach (JsonElement? column in plan.Get("columns_printed").Items())
        {
            if (column.Text() is { } text)
                model.PlanColumns.UnionWith(PlanReader.ColumnsOf(text));
        }

        var previous = title.Contains("progress against", StringComparison.OrdinalIgnoreCase);
        foreach (JsonElement? action in plan.Get("actions").Items())
            Action(model, action, previous || action.Get("plan").Text()?.Contains("progress", StringComparison.OrdinalIgnoreCase) == true);
    }

    private static void Action(ReportModel model, JsonElement? action, bool previous)
    {
        var text = action.Get("action").Text() ?? action.Get("objective").Text();
        if (text is null)
            return;
        var status = action.Get("status").Text();
        var kpis = Clean(action.Get("kpis").Get("text").Text());
        var around = $"{PlainText.OneSpace(PlainText.Clean(text))} {kpis}";
        model.Actions.Add(new PlanAction
        {
            Reference = action.Get("ref_printed").Text() ?? action.Get("id").Text() ?? "",
            Indicators = [.. action.Get("indicators").Items().Select(i => ((JsonElement?)i).Int()).OfType<int>()],
            Text = PlainText.OneSpace(PlainText.Clean(text)),
            Status = status is null ? null : PlanStatus.Normal(PlainText.Clean(status)),
            Owner = Joined(action.Get("owner")),
            Due = Join([action.Get("due").Get("text").Text(), .. action.Get("dates_printed").Items().Select(d => ((JsonElement?)d).Text()).Where(d => d is null || !around.Contains(PlainText.Clean(d), StringComparison.OrdinalIgnoreCase))]),
            Kpis = kpis,
            Sustainability = Clean(action.Get("sustainability").Text()),
            Progress = [.. Texts(action.Get("progress")), .. Texts(action.Get("update"))],
            Line = action.Get("lines").Items().Select(l => ((JsonElement?)l).Int()).FirstOrDefault(),
            IsPreviousPlan = previous,
        });
    }

    private static string? Clean(string? text) => text is null ? null : PlainText.OneSpace(PlainText.Clean(text));

    private static IEnumerable<string> Texts(JsonElement? list) => list.Items().Select(i => Clean(((JsonElement?)i).Text())).OfType<string>();

    private static string? Joined(JsonElement? value) => value.Text() ?? Join(value.Items().Select(v => ((JsonElement?)v).Text()));

    private static string? Join(IEnumerable<string?> texts)
    {
        var filled = texts.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => PlainText.OneSpace(PlainText.Clean(t!))).ToList();
        return filled.Count == 0 ? null : string.Join("; ", filled);
    }
}
