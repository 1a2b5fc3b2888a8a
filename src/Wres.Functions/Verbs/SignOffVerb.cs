using System.CommandLine;
using System.Globalization;
using Wres.Pipeline.SignOff;

namespace Wres.Functions.Verbs;

/// <summary><c>sign-off</c>: shows, gives and withdraws approvals. May be used while <c>serve</c> runs on the same store.</summary>
internal static class SignOffVerb
{
    private const int Longest = 500;

    private static readonly Option<string?> Data = StoreOptions.Data();
    private static readonly Option<string> Storage = StoreOptions.Storage();
    private static readonly Option<string?> Settings = StoreParts.Settings();
    private static readonly Option<string> Organisation = StoreParts.Organisation();
    private static readonly Option<string> Period = StoreParts.Period();
    private static readonly Option<string?> Stage = new("--stage") { Description = "The approval: data-signed-off, submitted, consulted, committee-approved or board-approved. Without it, the approvals are shown." };
    private static readonly Option<string?> By = new("--by") { Description = "Who gave it, such as \"Trust Board\"; you, where not given." };
    private static readonly Option<string?> Note = new("--note") { Description = "What else is to be known, such as the number of the minute." };
    private static readonly Option<string?> Withdraw = new("--withdraw") { Description = "Withdraws the approval; says why." };

    public static Command Create()
    {
        Stage.AcceptOnlyFromAmong([.. ApprovalStages.All.Select(s => s.Code())]);
        var command = new Command("sign-off", "Shows, gives or withdraws an approval of report and action plan.") { Data, Storage, Settings, Organisation, Period, Stage, By, Note, Withdraw };
        command.SetAction(ExecuteAsync);
        return command;
    }

    private static async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken ct)
    {
        var (organisation, period) = StoreParts.Place(parsed.GetValue(Organisation)!, parsed.GetValue(Period)!);
        foreach (var (name, text) in new[] { ("--by", parsed.GetValue(By)), ("--note", parsed.GetValue(Note)), ("--withdraw", parsed.GetValue(Withdraw)) })
        {
            if (text is not null && (string.IsNullOrWhiteSpace(text) || text.Length > Longest || text.Any(char.IsControl)))
                return await UnusableAsync($"{name}: 1 to {Longest} characters on one line.");
        }

        if (parsed.GetValue(Withdraw) is not null && parsed.GetValue(Stage) is null)
            return await UnusableAsync("--withdraw needs --stage. Example: --stage board-approved --withdraw \"Minute 12 was amended\".");
        await using var store = StoreParts.Open(parsed.GetValue(Data), parsed.GetValue(Storage)!, parsed.GetValue(Settings));
        var desk = new SignOffDesk(store.Pipeline);
        if (ApprovalStages.Parse(parsed.GetValue(Stage)) is { } stage)
        {
            var change = parsed.GetValue(Withdraw) is { } reason
                ? await desk.WithdrawAsync(organisation, period, stage, StoreParts.Caller, reason, ct)
                : await desk.GiveAsync(organisation, period, stage, parsed.GetValue(By) ?? StoreParts.Caller, StoreParts.Caller, parsed.GetValue(Note), ct);
            if (change.Refusal is { } refusal)
                return await UnusableAsync(refusal);
        }

        var settings = store.Pipeline.Settings.Read(organisation, period);
        var (governance, current) = await desk.ReviewAsync(organisation, period, settings, ct);
        Console.WriteLine($"{organisation} {period}: {governance.Standing(current)}");
        foreach (var approval in governance.Approvals)
        {
            var end = approval.End is { } e ? string.Create(CultureInfo.InvariantCulture, $"; ended on {e.At:yyyy-MM-dd} by {e.By}: {e.Reason}") : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {approval.Stage.Code()}: {approval.By}, {approval.At:yyyy-MM-dd}{(approval.Note is null ? "" : $" ({approval.Note})")}{end}"));
        }

        foreach (var missing in governance.Missing(settings.SignOff))
            Console.WriteLine($"  missing: {missing.Code()}");
        return ExitCodes.Done;
    }

    private static async Task<int> UnusableAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCodes.Unusable;
    }
}
