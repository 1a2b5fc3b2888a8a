using System.CommandLine;
using Wres.Domain;
using Wres.Functions.Secrets;
using Wres.Functions.Serve;
using Wres.Pipeline;
using Wres.Pipeline.Privacy;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Trail;

namespace Wres.Functions.Verbs;

/// <summary><c>pseudonyms</c>: the keys by which identifiers are replaced in normalised files.</summary>
internal static class PseudonymsVerb
{
    private static readonly Option<string?> Data = StoreOptions.Data();
    private static readonly Option<string> Storage = StoreOptions.Storage();
    private static readonly Option<string?> Settings = new("--settings") { Description = "Settings folder; the data folder's own settings folder where not given." };

    public static Command Create()
    {
        var rotate = new Command("rotate", "Makes a new key of the data folder, which counts from the next start of serve on; the old one stays for reading.") { Data };
        rotate.SetAction(RotateAsync);
        var rekey = new Command("rekey", "Writes every normalised file with the current key anew, from its original; files whose original is gone stay under their old key.") { Data, Storage, Settings };
        rekey.SetAction(RekeyAsync);
        var list = new Command("list", "Lists the ids of the keys, and how many normalised files each was used for.") { Data, Storage };
        list.SetAction(ListAsync);
        var forget = new Command("forget", "Takes old keys of the data folder away that no normalised file needs any more.") { Data };
        forget.SetAction(ForgetAsync);
        return new Command("pseudonyms", "Rotates the keys of pseudonyms, and writes normalised files anew with the current one.") { rotate, rekey, list, forget };
    }

    private static async Task<int> RotateAsync(ParseResult parsed, CancellationToken ct)
    {
        using var store = OpenedStore.Open(parsed.GetValue(Data), ServeArguments.Embedded);
        var key = new PseudonymKeyFile(new DataFolder(parsed.GetValue(Data)!).PseudonymKeys).Rotate();
        await store.Log.AppendAsync(Event("pseudonym-key-made", key.Id), ct);
        Console.WriteLine($"Key {key.Id} is the current one. Start serve again, then run: wres pseudonyms rekey");
        return ExitCodes.Done;
    }

    private static async Task<int> RekeyAsync(ParseResult parsed, CancellationToken ct)
    {
        using var store = OpenedStore.Open(parsed.GetValue(Data), parsed.GetValue(Storage)!);
        var settings = parsed.GetValue(Settings) ?? (parsed.GetValue(Data) is { } data ? Path.Combine(data, "settings") : null);
        var parts = new PipelineParts
        {
            Blobs = store.Blobs,
            Tables = store.Tables,
            Queue = NoOutside.Instance,
            Mailer = NoOutside.Instance,
            Settings = new SettingsFolder(Directory.Exists(settings) ? settings : null),
            Clock = TimeProvider.System,
            Pseudonyms = Keys(parsed),
        };
        var result = await Rekeying.RunAsync(parts, OpenedStore.Person, ct);
        Console.WriteLine(FormattableString.Invariant($"{result.Rewritten} files written anew with key {parts.Pseudonyms!.Current.Id}; {result.Kept} stay under an older key, because their original is gone."));
        return ExitCodes.Done;
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        using var store = OpenedStore.Open(parsed.GetValue(Data), parsed.GetValue(Storage)!);
        var keys = Keys(parsed);
        var used = await UsedAsync(store, ct);
        foreach (var key in keys.All)
            Console.WriteLine(FormattableString.Invariant($"{key.Id}  {(key.Id == keys.Current.Id ? "current" : "old")}  {used.GetValueOrDefault(key.Id)} files"));
        foreach (var (id, files) in used.Where(u => keys.All.All(k => k.Id != u.Key)))
            Console.WriteLine(FormattableString.Invariant($"{id}  missing  {files} files"));
        return ExitCodes.Done;
    }

    private static async Task<int> ForgetAsync(ParseResult parsed, CancellationToken ct)
    {
        using var store = OpenedStore.Open(parsed.GetValue(Data), ServeArguments.Embedded);
        var file = new PseudonymKeyFile(new DataFolder(parsed.GetValue(Data)!).PseudonymKeys);
        var used = await UsedAsync(store, ct);
        var unneeded = file.Read().Old.Where(k => !used.ContainsKey(k.Id)).Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        file.Forget(unneeded);
        foreach (var id in unneeded)
            await store.Log.AppendAsync(Event("pseudonym-key-forgotten", id), ct);
        Console.WriteLine(FormattableString.Invariant($"{unneeded.Count} old keys taken away."));
        return ExitCodes.Done;
    }

    private static async Task<SortedDictionary<string, int>> UsedAsync(OpenedStore store, CancellationToken ct)
    {
        var used = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, _) in await NormalisedFiles.ListAsync(store.Blobs, null, null, ct))
            used[name.KeyId] = used.GetValueOrDefault(name.KeyId) + 1;
        return used;
    }

    /// <summary>The keys of the environment, or of the data folder.</summary>
    private static PseudonymKeys Keys(ParseResult parsed)
    {
        var problems = new List<string>();
        var keys = PseudonymSetting.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build(), problems);
        if (problems.Count > 0)
            throw new SettingsException(string.Join(Environment.NewLine, problems));
        return keys
            ?? (parsed.GetValue(Storage) == ServeArguments.Embedded && parsed.GetValue(Data) is { } data
                ? new PseudonymKeyFile(new DataFolder(data).PseudonymKeys).Read()
                : throw new SettingsException("There is no key of pseudonyms. Set Wres__Pseudonyms__Key, for example to the output of: openssl rand -base64 32"));
    }

    private static AuditEvent Event(string what, string id) =>
        new(OpenedStore.Person, what) { Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["key"] = id } };
}
