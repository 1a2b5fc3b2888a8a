using System.CommandLine;
using Wres.Pipeline.Publishing;

namespace Wres.Functions.Verbs;

/// <summary><c>publish</c>: publishes before the day, as a correction, or without every approval. May be used while <c>serve</c> runs on the same store.</summary>
internal static class PublishVerb
{
    private static readonly Option<string?> Data = StoreOptions.Data();
    private static readonly Option<string> Storage = StoreOptions.Storage();
    private static readonly Option<string?> Settings = StoreParts.Settings();
    private static readonly Option<string> Organisation = StoreParts.Organisation();
    private static readonly Option<string> Period = StoreParts.Period();
    private static readonly Option<string?> Reason = new("--reason") { Description = "Why there is a correction, or why approvals are overridden; it is printed on the index page." };
    private static readonly Option<bool> Override = new("--override") { Description = "Publishes without the approvals that are missing. Needs --reason, and is kept on record." };

    public static Command Create()
    {
        var command = new Command("publish", "Publishes report and action plan now.") { Data, Storage, Settings, Organisation, Period, Reason, Override };
        command.SetAction(ExecuteAsync);
        return command;
    }

    private static async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken ct)
    {
        var (organisation, period) = StoreParts.Place(parsed.GetValue(Organisation)!, parsed.GetValue(Period)!);
        var (reason, without) = (parsed.GetValue(Reason), parsed.GetValue(Override));
        if (without && string.IsNullOrWhiteSpace(reason))
            return await UnusableAsync("--override needs --reason. Example: --reason \"The board meets after the national date\".");
        if (!period.IsAnnual)
            return await UnusableAsync("--period: only the figures of March are published; other periods are for monitoring.");
        await using var store = StoreParts.Open(parsed.GetValue(Data), parsed.GetValue(Storage)!, parsed.GetValue(Settings));
        var outcome = await new PublicationDesk(store.Pipeline).PublishAsync(organisation, period, new PublishWish(StoreParts.Caller, reason, without), ct);
        foreach (var missing in outcome.Missing)
            await Console.Error.WriteLineAsync(missing);
        if (outcome.Result is not (PublishResult.Published or PublishResult.AlreadyPublished))
            return outcome.Result == PublishResult.NotReady ? ExitCodes.Unusable : ExitCodes.DoneWithFindings;
        Console.WriteLine(FormattableString.Invariant($"{organisation} {period.Year}: version {outcome.Governance.Versions.Count} {(outcome.Result == PublishResult.Published ? "is published" : "was published already")}, publications/{organisation}/{period.Year}/"));
        return ExitCodes.Done;
    }

    private static async Task<int> UnusableAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCodes.Unusable;
    }
}
