using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Wres.Functions.Api;
using Wres.Pipeline.Trail;

namespace Wres.Functions.Verbs;

/// <summary><c>audit-log</c>: verifies the audit log, and prints it.</summary>
internal static class AuditLogVerb
{
    private static readonly Option<string?> Data = StoreOptions.Data();
    private static readonly Option<string> Storage = StoreOptions.Storage();
    private static readonly Option<string?> Organisation = new("--organisation") { Description = "Only the entries that concern this organisation." };
    private static readonly Option<bool> Json = new("--json") { Description = "JSON instead of text." };

    public static Command Create()
    {
        var verify = new Command("verify", "Finds entries that were changed, removed, reordered, put in or cut off. Exit code 1 where there are any.") { Data, Storage, Json };
        verify.SetAction(VerifyAsync);
        var list = new Command("list", "Prints the entries, oldest first, a line of JSON each.") { Organisation, Data, Storage };
        list.SetAction(ListAsync);
        return new Command("audit-log", "Verifies and prints the audit log: who did what when and why, and what went in and came out.") { verify, list };
    }

    private static async Task<int> VerifyAsync(ParseResult parsed, CancellationToken ct)
    {
        using var store = OpenedStore.Open(parsed.GetValue(Data), parsed.GetValue(Storage)!);
        var verdict = await AuditVerification.VerifyAsync(store.Tables, await KeptAnchors.ReadAsync(store.Blobs, ct), ct);
        if (parsed.GetValue(Json))
            Console.WriteLine(JsonSerializer.Serialize(verdict, ApiJson.Options));
        else
            Say(verdict);
        return verdict.Findings.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithFindings;
    }

    private static void Say(AuditVerdict verdict)
    {
        foreach (var finding in verdict.Findings)
            Console.WriteLine(FormattableString.Invariant($"{finding.Code}: entry {finding.Number}. {finding.Message}"));
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{verdict.Entries} entries, {verdict.Findings.Count} faults; {verdict.AnchorsChecked} anchors in run.json files compared.");
        if (verdict.PrunedThrough is { } pruned)
            text.Append(CultureInfo.InvariantCulture, $" Entries up to {pruned} were deleted when their retention ended.");
        if (verdict.Last is { } last)
            text.Append(CultureInfo.InvariantCulture, $" Newest entry: {last.Number} {last.Hash}");
        Console.WriteLine(text.ToString());
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        using var store = OpenedStore.Open(parsed.GetValue(Data), parsed.GetValue(Storage)!);
        await foreach (var entry in store.Log.ListAsync(parsed.GetValue(Organisation), ct))
            Console.WriteLine(JsonSerializer.Serialize(entry, ApiJson.Options));
        return ExitCodes.Done;
    }
}
