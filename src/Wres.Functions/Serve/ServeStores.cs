using Wres.Functions.Access;
using Wres.Functions.Composition;
using Wres.Functions.Host;
using Wres.Functions.Limits;
using Wres.Functions.Mail;
using Wres.Functions.Secrets;
using Wres.Functions.Verbs;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Privacy;
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

    /// <summary>How long each kind of data is kept.</summary>
    public RetentionSettings Retention { get; private init; } = new();

    /// <summary>Requests a minute of one caller.</summary>
    public int RequestsPerMinute { get; private init; } = RequestRates.Default;

    /// <summary>Tells of changes in the drop folder; null where drops lie elsewhere.</summary>
    public FolderChanges? Changes { get; private init; }

    /// <summary>Keys of pseudonyms; null where no normalised files are kept.</summary>
    public PseudonymKeys? Pseudonyms { get; private init; }

    private IReadOnlyList<IDisposable> Owned { get; init; } = [];

    /// <summary>Opens the store that the arguments and the environment name.</summary>
    /// <exception cref="SettingsException">A variable of the environment can't be used.</exception>
    public static ServeStores Open(ServeArguments arguments, IConfiguration environment, TimeProvider clock)
    {
        var problems = new List<string>();
        var relay = MailSetting.Read(environment, problems);
        var access = AccessSettings.Read(environment, problems);
        var pseudonyms = PseudonymSetting.Read(environment, problems);
        var retention = RetentionSetting.Read(environment, problems);
        var rate = RateSetting.Read(environment, problems);
        var account = arguments.Storage == ServeArguments.Azure ? StorageSetting.Read(environment, problems) : null;
        if (problems.Count > 0)
            throw new SettingsException(string.Join(Environment.NewLine, problems));
        var place = new DataFolder(arguments.Data);
        if (!Directory.Exists(place.Root))
            OwnerOnly.CreateFolder(place.Root);
        var mailer = MailSetting.Create(relay, place.Mail, clock);
        if (account is not null)
            return OnAzure(account, mailer, clock) with { Access = access, Retention = retention, RequestsPerMinute = rate, Pseudonyms = pseudonyms };
        return Embedded(place, mailer, clock) with { Access = access, Retention = retention, RequestsPerMinute = rate, Pseudonyms = pseudonyms ?? new PseudonymKeyFile(place.PseudonymKeys).Open() };
    }

    public void Dispose()
    {
        foreach (var owned in Owned)
            owned.Dispose();
    }

    /// <summary>Files and SQLite below the data folder; half-written files of killed processes are swept.</summary>
    private static ServeStores Embedded(DataFolder place, IMailer mailer, TimeProvider clock)
    {
        var own = OutputLock.TryTake(place.StateFolder) ?? throw new SettingsException($"Another process serves {place.Root}. Stop it, or name another folder with --data; several processes share work with --storage azure.");
        foreach (var folder in place.Containers.Values)
            Directory.CreateDirectory(folder);
        var blobs = new FolderBlobStore(place.Containers, place.Locks, clock);
        blobs.Sweep(Containers.All);
        (mailer as PickupFolderMailer)?.Sweep();
        var tables = new SqliteStore(place.State, clock);
        var changes = new FolderChanges(place.Containers[Containers.Extracts]);
        return new ServeStores(new ProductStores(blobs, tables, tables, mailer), Shared: false) { Changes = changes, Owned = [changes, tables, own] };
    }

    private static ServeStores OnAzure(AzureStorageAccount account, IMailer mailer, TimeProvider clock)
    {
        var (tables, queue) = (new AzureTableStore(account, clock), new AzureStepQueue(account));
        return new ServeStores(new ProductStores(new AzureBlobStore(account), tables, queue, mailer), Shared: true);
    }
}
