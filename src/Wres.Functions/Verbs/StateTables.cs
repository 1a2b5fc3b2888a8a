using Wres.Functions.Host;
using Wres.Functions.Serve;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;
using Wres.Storage.Azure;
using Wres.Storage.Embedded;

namespace Wres.Functions.Verbs;

/// <summary>The tables of a store, for verbs that work beside a running process.</summary>
internal sealed class StateTables : IDisposable
{
    private readonly IDisposable? _owned;

    private StateTables(ITableStore tables, IDisposable? owned) => (Tables, _owned) = (tables, owned);

    public ITableStore Tables { get; }

    /// <summary>Opens them.</summary>
    /// <exception cref="SettingsException">The store is not named, or can't be used.</exception>
    public static StateTables Open(string? data, string storage)
    {
        if (storage == ServeArguments.Azure)
        {
            var problems = new List<string>();
            var account = StorageSetting.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build(), problems);
            return account is null ? throw new SettingsException(string.Join(Environment.NewLine, problems)) : new StateTables(new AzureTableStore(account, TimeProvider.System), null);
        }

        if (data is null)
            throw new SettingsException("--data is missing. Name the folder that serve works on, or say --storage azure.");
        if (!Directory.Exists(data))
            throw new SettingsException($"There is no folder {data}. --data names the folder that serve works on.");
        var store = new SqliteStore(Path.Combine(Path.GetFullPath(data), "state", "state.db"), TimeProvider.System);
        return new StateTables(store, store);
    }

    public void Dispose() => _owned?.Dispose();
}
