using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wres.Domain;
using Wres.Functions.Access;
using Wres.Functions.Terminal;

namespace Wres.Functions.Verbs;

/// <summary><c>keys</c>: makes, lists and revokes the keys of the API. A running <c>serve</c> takes notice within seconds.</summary>
internal static class KeysVerb
{
    private static readonly Option<string?> Data = StoreOptions.Data();
    private static readonly Option<string> Storage = StoreOptions.Storage();
    private static readonly Argument<string> Name = new("name") { Description = "Whose key it is; records name the caller by it." };
    private static readonly Option<string> RoleOption = new("--role") { Description = "viewer, analyst, approver or operator.", Required = true };
    private static readonly Option<string[]> Organisations = new("--organisation") { Description = "ODS code that the key is for, such as RBS; can be given several times. All organisations where none is given." };

    public static Command Create()
    {
        RoleOption.AcceptOnlyFromAmong([.. Enum.GetValues<Role>().Select(r => r.Name())]);
        var create = new Command("create", "Makes a key and shows it, this once.") { Name, RoleOption, Organisations, Data, Storage };
        create.SetAction(CreateAsync);
        var list = new Command("list", "Lists the keys: name, role, organisations and when each was made, not the key itself.") { Data, Storage };
        list.SetAction(ListAsync);
        var revoke = new Command("revoke", "Takes a key away.") { Name, Data, Storage };
        revoke.SetAction(RevokeAsync);
        return new Command("keys", "Makes, lists and revokes the keys of the HTTP API.") { create, list, revoke };
    }

    private static async Task<int> CreateAsync(ParseResult parsed, CancellationToken ct)
    {
        var name = parsed.GetValue(Name)!;
        var codes = parsed.GetValue(Organisations) ?? [];
        if (ApiKey.NameProblem(name) is { } problem)
            return await UnusableAsync(problem);
        if (codes.FirstOrDefault(c => !OrganisationCode.TryParse(c, out _)) is { } wrong)
            return await UnusableAsync($"--organisation {wrong}: {Api.RouteNames.OrganisationMessage}");
        _ = RoleRights.TryParse(parsed.GetValue(RoleOption), out var role);
        using var store = Open(parsed);
        var made = await new ApiKeys(store.Tables, TimeProvider.System).CreateAsync(name, role, codes.Length == 0 ? null : [.. codes.Distinct(StringComparer.Ordinal)], ct);
        if (made is null)
            return await UnusableAsync($"There is a key of the name {name} already. Revoke it first, or take another name.");
        await store.Log.AppendAsync(KeyTrail.Created(OpenedStore.Person, made.Key), ct);
        Console.WriteLine($"Key of {made.Key.Name}, {role.Name()} of {Scope(made.Key)}, shown this once: {made.Text}");
        return ExitCodes.Done;
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        using var store = Open(parsed);
        var table = new Table().AddColumns("Name", "Role", "Organisations", "Made");
        foreach (var key in await new ApiKeys(store.Tables, TimeProvider.System).ListAsync(ct))
            table.AddRow(Markup.Escape(key.Name), key.Role.Name(), Scope(key), key.Made.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        StandardOutput.Tables.Write(table);
        return ExitCodes.Done;
    }

    private static async Task<int> RevokeAsync(ParseResult parsed, CancellationToken ct)
    {
        using var store = Open(parsed);
        if (await new ApiKeys(store.Tables, TimeProvider.System).RevokeAsync(parsed.GetValue(Name)!, ct) is not { } gone)
            return await UnusableAsync($"There is no key of the name {parsed.GetValue(Name)}.");
        await store.Log.AppendAsync(KeyTrail.Revoked(OpenedStore.Person, gone), ct);
        Console.WriteLine($"The key of {gone.Name} no longer counts; a running process takes notice within {KeyCallers.Remembered.TotalSeconds:0} seconds.");
        return ExitCodes.Done;
    }

    private static OpenedStore Open(ParseResult parsed) => OpenedStore.Open(parsed.GetValue(Data), parsed.GetValue(Storage)!);

    private static string Scope(ApiKey key) => key.Organisations is null ? "all organisations" : string.Join(", ", key.Organisations);

    private static async Task<int> UnusableAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCodes.Unusable;
    }
}
