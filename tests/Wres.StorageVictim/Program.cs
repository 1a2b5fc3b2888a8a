using System.Globalization;
using Wres.Pipeline.Ports;
using Wres.Storage.Embedded;

// Writes into the embedded stores until it is killed. Each line on standard output is a write that was answered for.
var (folder, kind, id) = (args[0], args[1], args[2]);
using var sqlite = new SqliteStore(Path.Combine(folder, "state.db"), TimeProvider.System);
var blobs = new FolderBlobStore(
    new Dictionary<string, string> { ["results"] = Path.Combine(folder, "results") }, Path.Combine(folder, "locks"), TimeProvider.System);
for (var round = 1; ; round++)
{
    switch (kind)
    {
        case "blob":
            // A blob is whole when all its bytes are the same and its length is that of its byte.
            var value = (byte)(1 + (round % 200));
            var bytes = new byte[value * 10_000];
            Array.Fill(bytes, value);
            await blobs.WriteAsync(new BlobPath("results", "RBS/2025-03/one.bin"), new MemoryStream(bytes), WriteCondition.Always, default);
            break;
        case "table":
            // Adds one to a counter that all victims share.
            while (true)
            {
                var read = await sqlite.FindAsync("counter", "all", "count", default);
                var written = read is null
                    ? await sqlite.InsertAsync("counter", "all", "count", "1", default)
                    : await sqlite.ReplaceAsync("counter", read, (int.Parse(read.Json, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture), default);
                if (written is not null) break;
            }

            break;
        case "queue":
            await sqlite.SendAsync("work", string.Create(CultureInfo.InvariantCulture, $"{id}:{round}"), TimeSpan.Zero, default);
            break;
        default:
            return 2;
    }

    await Console.Out.WriteLineAsync(round.ToString(CultureInfo.InvariantCulture));
    await Console.Out.FlushAsync();
}
