using Wres.Pipeline.Ports;
using Wres.Storage.Embedded;
using Wres.Storage.Mail;

namespace Wres.Functions.Serve;

/// <summary>The store that <c>serve</c> works on.</summary>
internal sealed record ServeStores(IBlobStore Blobs, ITableStore Tables, IStepQueue Queue, IMailer Mailer, bool Shared) : IDisposable
{
    private const string MailFrom = "wres@localhost";

    private IReadOnlyList<IDisposable> Owned { get; init; } = [];

    /// <summary>Files and SQLite below the data folder; half-written files of killed processes are swept.</summary>
    public static ServeStores Embedded(string data, TimeProvider clock)
    {
        var root = Path.GetFullPath(data);
        var state = Path.Combine(root, "state");
        var folders = Containers.All.ToDictionary(c => c, c => Path.Combine(root, c), StringComparer.Ordinal);
        foreach (var folder in folders.Values)
            Directory.CreateDirectory(folder);
        var blobs = new FolderBlobStore(folders, Path.Combine(state, "locks"), clock);
        blobs.Sweep(Containers.All);
        var tables = new SqliteStore(Path.Combine(state, "state.db"), clock);
        var mailer = new PickupFolderMailer(Path.Combine(root, "mail"), MailFrom);
        mailer.Sweep();
        return new ServeStores(blobs, tables, tables, mailer, Shared: false) { Owned = [tables] };
    }

    public void Dispose()
    {
        foreach (var owned in Owned)
            owned.Dispose();
    }
}
