using System.CommandLine;
using Wres.Functions.Operating;
using Wres.Functions.Serve;

namespace Wres.Functions.Verbs;

/// <summary><c>backup</c> and <c>restore</c> of the embedded store.</summary>
internal static class BackupVerb
{
    private static readonly Option<string> Data = new("--data") { Description = "Folder of the store, as given to serve.", Required = true };
    private static readonly Option<string> Output = new("--output") { Description = "New folder for the backup; only its owner may enter.", Required = true };
    private static readonly Option<string> From = new("--from") { Description = "Folder of a backup.", Required = true };

    public static Command Backup()
    {
        var command = new Command("backup", "Copies the store into a folder, also while serve is at work on it.") { Data, Output };
        command.SetAction(BackupAsync);
        return command;
    }

    public static Command Restore()
    {
        var command = new Command("restore", "Puts a backup into an empty data folder; runs that were under way start again with serve.") { From, Data };
        command.SetAction(RestoreAsync);
        return command;
    }

    private static async Task<int> BackupAsync(ParseResult parsed, CancellationToken ct)
    {
        var (data, output) = (new DataFolder(parsed.GetValue(Data)!), Path.GetFullPath(parsed.GetValue(Output)!));
        if (!File.Exists(data.State))
            return await UnusableAsync($"{data.Root} holds no store. --data names the folder that serve works on.");
        if (!IsEmpty(output))
            return await UnusableAsync($"{output} is not empty. Name a new folder with --output.");
        if ((output + Path.DirectorySeparatorChar).StartsWith(data.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return await UnusableAsync("A backup lies outside the data folder. Name another --output.");
        var manifest = await StoreBackup.MakeAsync(data, output, TimeProvider.System, ct);
        Console.WriteLine(FormattableString.Invariant($"Backed up {manifest.Files.Count} files to {output}; {manifest.Unsettled.Count} runs were under way and start again after a restore."));
        return ExitCodes.Done;
    }

    private static async Task<int> RestoreAsync(ParseResult parsed, CancellationToken ct)
    {
        var data = new DataFolder(parsed.GetValue(Data)!);
        if (!IsEmpty(data.Root))
            return await UnusableAsync($"{data.Root} is not empty. Restore into a new folder, then serve that one.");
        var result = await StoreRestore.RunAsync(Path.GetFullPath(parsed.GetValue(From)!), data, TimeProvider.System, ct);
        Console.WriteLine(FormattableString.Invariant($"Restored {result.Files} files to {data.Root}; {result.Restarted} runs start again with: wres serve --data {data.Root}"));
        return ExitCodes.Done;
    }

    private static bool IsEmpty(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static async Task<int> UnusableAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCodes.Unusable;
    }
}
