using Wres.Functions.Host;
using Wres.Functions.Serve;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Trail;
using Wres.Storage.Azure;
using Wres.Storage.Embedded;

namespace Wres.Functions.Verbs;

/// <summary>A store, opened by a verb that may work beside a running process.</summary>
internal sealed record OpenedStore(IBlobStore Blobs, ITableStore Tables) : IDisposable
{
    private IDisposable? Owned { get; init; }

    public AuditLog Log => new(Tables, TimeProvider.System);

    /// <summary>Who uses a verb, as the operating system knows them.</summary>
    public static string Person => $"{Environment.UserName} at the command line";

    /// <summary>Opens it.</summary>
    /// <exception cref="SettingsException">The store is not named, or can't be used.</exception>
    public static OpenedStore Open(string? data, string storage)
    {
        if (storage == ServeArguments.Azure)
        {
            var problems = new List<string>();
            return StorageSetting.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build(), problems) is { } account
                ? new OpenedStore(new AzureBlobStore(account), new AzureTableStore(account, TimeProvider.System))
                : throw new SettingsException(string.Join(Environment.NewLine, problems));
        }

        if (data is null)
            throw new SettingsException("--data is missing. Name the folder that serve works on, or say --storage azure.");
        if (!Directory.Exists(data))
            throw new SettingsException($"There is no folder {data}. --data names the folder that serve works on.");
        var place = new DataFolder(data);
        var tables = new SqliteStore(place.State, TimeProvider.System);
        return new OpenedStore(new FolderBlobStore(place.Containers, place.Locks, TimeProvider.System), tables) { Owned = tables };
    }

    public void Dispose() => Owned?.Dispose();
}
