using Wres.Endurance.Victim;
using Wres.Pipeline;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Storage.Azure;
using Wres.Storage.Embedded;

namespace Wres.Endurance.Crash;

/// <summary>A store as it is seen from outside of the processes that work on it: files are dropped into it and its state is read.</summary>
internal sealed class World : IDisposable
{
    private readonly SqliteStore? _sqlite;

    private World(string data, string? connection, IBlobStore blobs, ITableStore tables, IStepQueue queue, SqliteStore? sqlite)
    {
        (Data, Connection, _sqlite) = (data, connection, sqlite);
        Parts = new PipelineParts { Blobs = blobs, Tables = tables, Queue = queue, Mailer = new Silent(), Settings = new SettingsFolder(null), Clock = TimeProvider.System };
    }

    public string Data { get; }

    public string? Connection { get; }

    public PipelineParts Parts { get; }

    /// <summary>The folder's own store, or an account's.</summary>
    public static World Open(string data, string? connection)
    {
        Directory.CreateDirectory(Path.Combine(data, "settings"));
        File.WriteAllText(Path.Combine(data, "settings", "organisation.json"), """{ "mail": { "steeringGroup": ["edi@example.nhs.uk"], "dataContacts": ["data@example.nhs.uk"] } }""");
        if (connection is not null)
        {
            var account = AzureStorageAccount.TryParse(connection, out var problem) ?? throw new ArgumentException(problem, nameof(connection));
            return new World(data, connection, new AzureBlobStore(account), new AzureTableStore(account, TimeProvider.System), new AzureStepQueue(account), null);
        }

        foreach (var container in Containers.All)
            Directory.CreateDirectory(Path.Combine(data, container));
        var sqlite = new SqliteStore(Path.Combine(data, "state", "state.db"), TimeProvider.System);
        var folders = Containers.All.ToDictionary(c => c, c => Path.Combine(data, c), StringComparer.Ordinal);
        return new World(data, null, new FolderBlobStore(folders, Path.Combine(data, "state", "locks"), TimeProvider.System), sqlite, sqlite, sqlite);
    }

    public VictimOptions Victim() => new() { Data = Data, Azure = Connection is not null };

    public Task DropAsync(Drop drop, CancellationToken ct) => Parts.Blobs.WriteAsync(new BlobPath(Containers.Extracts, drop.Name), System.Text.Encoding.UTF8.GetBytes(drop.Text), ct);

    public Task<IReadOnlyList<RunState>> RunsAsync(CancellationToken ct) => new RunEngine(Parts).ListAsync(null, ct);

    /// <summary>True once so many runs are there, all completed and each compared with every earlier year, and no message is left.</summary>
    public async Task<bool> IsDoneAsync(int runs, CancellationToken ct)
    {
        var states = await RunsAsync(ct);
        return states.Count == runs && states.All(s => s.Status == RunStatus.Completed && s.Earlier.Count == states.Count(o => o.Organisation == s.Organisation && string.CompareOrdinal(o.Period, s.Period) < 0))
            && await Parts.Queue.CountAsync(StepMessage.Queue, ct) == 0
            && await MailsSentAsync(ct);
    }

    /// <summary>True once no run's e-mail waits; one that a killed process was sending waits until its lease is over.</summary>
    private async Task<bool> MailsSentAsync(CancellationToken ct) => (await MailsAsync(ct)).All(m => !Evidence.IsOfRun(m.Key) || m.Status != MailStatus.Queued);

    /// <summary>Every e-mail on record, whatever it is about.</summary>
    public Task<IReadOnlyList<OutboxEntry>> MailsAsync(CancellationToken ct) => new Outbox(Parts).ListAsync(null, ct);

    public void Dispose() => _sqlite?.Dispose();

    private sealed class Silent : IMailer
    {
        public Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken ct) => throw new InvalidOperationException("Nobody sends from here.");
    }
}
