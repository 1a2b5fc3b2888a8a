using System.CommandLine;
using Wres.Domain;
using Wres.Functions.Serve;
using Wres.Pipeline.Privacy;

namespace Wres.Functions.Verbs;

/// <summary><c>erase-organisation</c>: deletes everything that the store holds of an organisation.</summary>
internal static class EraseVerb
{
    private static readonly Argument<string> Code = new("organisation") { Description = "ODS code, such as RBS." };
    private static readonly Option<string> Why = new("--reason") { Description = "Why, for the audit log.", Required = true };
    private static readonly Option<string> Confirm = new("--confirm") { Description = "The code once more: what is erased can't be brought back.", Required = true };
    private static readonly Option<string?> Data = StoreOptions.Data();
    private static readonly Option<string> Storage = StoreOptions.Storage();

    public static Command Create()
    {
        var command = new Command("erase-organisation", "Deletes the files, records, results, plan and state of an organisation; the audit log says that it was done.") { Code, Why, Confirm, Data, Storage };
        command.SetAction(ExecuteAsync);
        return command;
    }

    private static async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken ct)
    {
        if (!OrganisationCode.TryParse(parsed.GetValue(Code), out var organisation) || parsed.GetValue(Confirm) != organisation.Value)
        {
            await Console.Error.WriteLineAsync($"{Api.RouteNames.OrganisationMessage} Give the same code with --confirm.");
            return ExitCodes.Unusable;
        }

        using var store = OpenedStore.Open(parsed.GetValue(Data), parsed.GetValue(Storage)!);
        using var own = parsed.GetValue(Storage) == ServeArguments.Embedded ? OutputLock.TryTake(new DataFolder(parsed.GetValue(Data)!).StateFolder) : null;
        if (own is null && parsed.GetValue(Storage) == ServeArguments.Embedded)
        {
            await Console.Error.WriteLineAsync("A process serves this folder, and could write while its data are erased. Stop it first.");
            return ExitCodes.Unusable;
        }

        var result = await Erasure.RunAsync(store.Blobs, store.Tables, TimeProvider.System, organisation, OpenedStore.Person, parsed.GetValue(Why)!, ct);
        Console.WriteLine(FormattableString.Invariant(
            $"Erased {organisation}: {result.Blobs} files, {result.Originals} originals, {result.Rows} rows of state; {result.Shared} originals stay, because another organisation dropped the same bytes."));
        Console.WriteLine("Not touched: settings files, e-mails that were sent, backups, and what was published elsewhere.");
        return ExitCodes.Done;
    }
}
