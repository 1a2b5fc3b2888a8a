using Microsoft.Data.Sqlite;

namespace Wres.Storage.Embedded;

/// <content>Copying the file while it is at work, and looking whether it is whole.</content>
public sealed partial class SqliteStore
{
    /// <summary>Copies everything, as of one moment, into a new file.</summary>
    public Task BackupAsync(string to, CancellationToken ct) => Task.Run(
        () => _file.Read(from =>
        {
            using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false }.ToString());
            copy.Open();
            from.BackupDatabase(copy);
            // The copy is one file, without a log beside it.
            copy.Run("PRAGMA journal_mode = DELETE");
            return true;
        }),
        ct);

    /// <summary>What is wrong with a file; null where it is whole.</summary>
    public static string? Fault(string file)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            var found = connection.Rows("PRAGMA quick_check", r => r.GetString(0)).ToList();
            return found is ["ok"] ? null : found[0];
        }
        catch (SqliteException e)
        {
            return e.Message;
        }
    }
}
