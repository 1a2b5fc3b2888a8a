using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Wres.Domain;
using Wres.Functions.Api;
using Wres.Functions.Secrets;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Privacy;
using Wres.Pipeline.Trail;

namespace Wres.Functions.Verbs;

/// <summary><c>export-all</c>: everything that the store holds of an organisation, in files that need no software of ours.</summary>
internal static class ExportVerb
{
    private static readonly Argument<string> Code = new("organisation") { Description = "ODS code, such as RBS." };
    private static readonly Option<string> Output = new("--output") { Description = "Folder that is made for it; only its owner may enter.", Required = true };
    private static readonly Option<string> Why = new("--reason") { Description = "Why, for the audit log.", DefaultValueFactory = _ => "asked for" };
    private static readonly Option<string?> Data = StoreOptions.Data();
    private static readonly Option<string> Storage = StoreOptions.Storage();

    public static Command Create()
    {
        var command = new Command("export-all", "Writes everything that the store holds of an organisation into a folder: files, originals, records, results, state and audit log.") { Code, Output, Why, Data, Storage };
        command.SetAction(ExecuteAsync);
        return command;
    }

    private static async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken ct)
    {
        var output = Path.GetFullPath(parsed.GetValue(Output)!);
        if (!OrganisationCode.TryParse(parsed.GetValue(Code), out var organisation))
            return await UnusableAsync(RouteNames.OrganisationMessage);
        if (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any())
            return await UnusableAsync($"{output} is not empty. Name a new folder with --output.");
        OwnerOnly.CreateFolder(output);
        using var store = OpenedStore.Open(parsed.GetValue(Data), parsed.GetValue(Storage)!);
        var written = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var paths = new List<BlobPath>();
        await foreach (var blob in OrganisationData.BlobsAsync(store.Blobs, organisation, ct))
            paths.Add(blob.Path);
        var (own, _) = await OrganisationData.OriginalsAsync(store.Blobs, store.Tables, TimeProvider.System, organisation, ct);
        paths.AddRange(own.Order(StringComparer.Ordinal).Select(h => new BlobPath(Containers.Originals, h)));
        foreach (var path in paths)
            await CopyAsync(store.Blobs, path, output, written, ct);
        await LinesAsync(output, "state.jsonl", RowsAsync(store, organisation, ct), written, ct);
        await LinesAsync(output, "audit-log.jsonl", EntriesAsync(store, organisation, ct), written, ct);
        await File.WriteAllTextAsync(Path.Combine(output, "manifest.json"), JsonSerializer.Serialize(new { organisation = organisation.Value, files = written }, ApiJson.Options), ct);
        await store.Log.AppendAsync(
            new AuditEvent(OpenedStore.Person, "organisation-exported")
            {
                Organisation = organisation.Value,
                Why = parsed.GetValue(Why),
                Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["files"] = written.Count.ToString(CultureInfo.InvariantCulture) },
            },
            ct);
        Console.WriteLine(FormattableString.Invariant($"Exported {written.Count} files of {organisation} to {output}; manifest.json has their hashes."));
        return ExitCodes.Done;
    }

    private static async Task CopyAsync(IBlobStore blobs, BlobPath path, string output, SortedDictionary<string, string> written, CancellationToken ct)
    {
        if (await blobs.OpenAsync(path, null, ct) is not { } stream)
            return;
        await using (stream)
        {
            // The store refuses names that lead elsewhere, but what lies in it may have come by another way.
            var file = Path.GetFullPath(Path.Combine(output, path.Container, path.Name));
            if (!file.StartsWith(output + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new InvalidDataException("A blob's name leads out of the export folder.");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await using (var copy = new FileStream(file, FileMode.CreateNew))
                await stream.CopyToAsync(copy, ct);
            written[path.ToString()] = await HashAsync(file, ct);
        }
    }

    private static async Task LinesAsync(string output, string name, IAsyncEnumerable<string> lines, SortedDictionary<string, string> written, CancellationToken ct)
    {
        var file = Path.Combine(output, name);
        await using (var writer = new StreamWriter(file, false, new UTF8Encoding(false)) { NewLine = "\n" })
        {
            await foreach (var line in lines)
                await writer.WriteLineAsync(line.AsMemory(), ct);
        }

        written[name] = await HashAsync(file, ct);
    }

    private static async IAsyncEnumerable<string> RowsAsync(OpenedStore store, OrganisationCode organisation, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var (table, row) in OrganisationData.RowsAsync(store.Tables, organisation, null, ct))
            yield return JsonSerializer.Serialize(new { table, partition = row.Partition, row = row.Row, value = row.Json }, ApiJson.Options);
    }

    private static async IAsyncEnumerable<string> EntriesAsync(OpenedStore store, OrganisationCode organisation, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var entry in store.Log.ListAsync(organisation.Value, ct))
            yield return JsonSerializer.Serialize(entry, ApiJson.Options);
    }

    private static async Task<string> HashAsync(string file, CancellationToken ct)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(stream, ct));
    }

    private static async Task<int> UnusableAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCodes.Unusable;
    }
}
