using Wres.Functions.Access;
using Wres.Functions.Composition;
using Wres.Functions.Host;
using Wres.Functions.Mail;
using Wres.Functions.Verbs;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;
using Wres.Storage.Azure;
using Wres.Storage.Embedded;
using Wres.Storage.Mail;

namespace Wres.Functions.Serve;

/// <summary>The stores that <c>serve</c> works on. Shared: other processes may work on them too.</summary>
internal sealed record ServeStores(ProductStores Stores, bool Shared) : IDisposable
{
    /// <summary>Who is believed.</summary>
    public AccessSettings Access { get; private init; } = new(false, null);

    private IReadOnlyList<IDisposable> Owned { get; init; } = [];

    /// <summary>Opens the store that the arguments and the environment name.</summary>
    /// <exception cref="SettingsException">A variable of the environment can't be used.</exception>
    public static ServeStores Open(ServeArguments arguments, IConfiguration environment, TimeProvider clock)
    {
        var problems = new List<string>();
        var relay = MailSetting.Read(environment, problems);
        var access = AccessSettings.Read(environment, problems);
        var account = arguments.Storage == ServeArguments.Azure ? StorageSetting.Read(environment, problems) : null;
        if (problems.Count > 0)
            throw new SettingsException(string.Join(Environment.NewLine, problems));
        var root = Path.GetFullPath(arguments.Data);
        Directory.CreateDirectory(root);
        var mailer = MailSetting.Create(relay, Path.Combine(root, "mail"), clock);
        return (account is null ? Embedded(root, mailer, clock) : OnAzure(account, mailer, clock)) with { Access = access };
    }

    public void Dispose()
    {
        foreach (var owned in Owned)
            owned.Dispose();
    }

    /// <summary>Files and SQLite below the data folder; half-written files of killed processes are swept.</summary>
    private static ServeStores Embedded(string root, IMailer mailer, TimeProvider clock)
    {
        var state = Path.Combine(root, "state");
        var own = OutputLock.TryTake(state) ?? throw new SettingsException($"Another process serves {root}. Stop it, or name another folder with --data; several processes share work with --storage azure.");
        var folders = Containers.All.ToDictionary(c => c, c => Path.Combine(root, c), StringComparer.Ordinal);
        foreach (var folder in folders.Values)
            Directory.CreateDirectory(folder);
        var blobs = new FolderBlobStore(folders, Path.Combine(state, "locks"), clock);
        blobs.Sweep(Containers.All);
        (mailer as PickupFolderMailer)?.Sweep();
        var tables = new SqliteStore(Path.Combine(state, "state.db"), clock);
        return new ServeStores(new ProductStores(blobs, tables, tables, mailer), Shared: false) { Owned = [tables, own] };
    }

    private static ServeStores OnAzure(AzureStorageAccount account, IMailer mailer, TimeProvider clock)
    {
        var (tables, queue) = (new AzureTableStore(account, clock), new AzureStepQueue(account));
        return new ServeStores(new ProductStores(new AzureBlobStore(account), tables, queue, mailer), Shared: true);
    }
}
