using Microsoft.Data.Sqlite;

namespace Wres.Storage.Embedded;

/// <summary>
/// One SQLite file: opened with a write-ahead log, so that readers never wait for the writer, and with every commit flushed to
/// disk, so that a killed process or a power cut loses nothing that was answered for. Its calls block; SQLite has no others.
/// </summary>
internal sealed class SqliteFile : IDisposable
{
    private const int Version = 1;

    private const string Schema = """
        CREATE TABLE IF NOT EXISTS version_source (last INTEGER NOT NULL);
        INSERT INTO version_source SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM version_source);
        CREATE TABLE IF NOT EXISTS state (
            tab TEXT NOT NULL, partition TEXT NOT NULL, row TEXT NOT NULL, json TEXT NOT NULL, version INTEGER NOT NULL,
            PRIMARY KEY (tab, partition, row)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS message (
            id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, body TEXT NOT NULL,
            visible INTEGER NOT NULL, received INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX IF NOT EXISTS message_by_visibility ON message (queue, visible, id);
        """;

    private const int IoError = 10;
    private const int Full = 13;
    private const long Little = 1024 * 1024;

    private readonly string _path;
    private readonly string _connection;
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly Lazy<bool> _prepared;

    public SqliteFile(string file)
    {
        _path = Path.GetFullPath(file);
        _connection = new SqliteConnectionStringBuilder { DataSource = _path, DefaultTimeout = 60 }.ToString();
        _prepared = new Lazy<bool>(() => Prepare(_path), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Reads in one snapshot.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        try
        {
            _ = _prepared.Value;
            using var connection = Open();
            return read(connection);
        }
        catch (SqliteException e) when (IsFull(e))
        {
            throw NoSpace(e);
        }
    }

    /// <summary>Writes in one transaction, which waits for writers in this and in other processes.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken ct)
    {
        await _writer.WaitAsync(ct);
        try
        {
            _ = _prepared.Value;
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = write(connection);
            transaction.Commit();
            return result;
        }
        catch (SqliteException e) when (IsFull(e))
        {
            throw NoSpace(e);
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        using (var connection = new SqliteConnection(_connection)) SqliteConnection.ClearPool(connection);
        _writer.Dispose();
    }

    // SQLite calls a full disk an I/O error where the log's index can't grow.
    private bool IsFull(SqliteException e) =>
        e.SqliteErrorCode == Full || (e.SqliteErrorCode == IoError && new DriveInfo(OperatingSystem.IsWindows() ? _path : Path.GetDirectoryName(_path)!).AvailableFreeSpace < Little);

    private IOException NoSpace(SqliteException e) => new($"No space left on device : '{_path}'", e);

    private bool Prepare(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var connection = Open();
        connection.Run("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = connection.Number("PRAGMA user_version");
        if (version > Version) throw new InvalidOperationException($"'{path}' was written by a newer version of this program.");
        if (version < Version) connection.Run(Schema + $"PRAGMA user_version = {Version};");
        transaction.Commit();
        return true;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            connection.Run("PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
