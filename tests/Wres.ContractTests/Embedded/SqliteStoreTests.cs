using Microsoft.Data.Sqlite;
using Wres.ContractTests.Contracts;
using Wres.Pipeline.Ports;
using Wres.Storage.Embedded;

namespace Wres.ContractTests.Embedded;

public sealed class SqliteTableTests : TableStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStore _store;

    public SqliteTableTests() => _store = new SqliteStore(_folder["state", "wres.db"], new ManualTime());

    private protected override ITableStore Store => _store;

    [Fact]
    public async Task Rows_stay_when_the_store_is_opened_again()
    {
        var row = (await _store.InsertAsync("runs", "RBS", "2025-03", "1", Ct)).ShouldNotBeNull();
        _store.Dispose();
        using var again = new SqliteStore(_folder["state", "wres.db"], new ManualTime());
        (await again.FindAsync("runs", "RBS", "2025-03", Ct)).ShouldBe(row);
        (await again.ReplaceAsync("runs", row, "2", Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_not_touched()
    {
        var file = _folder["newer.db"];
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        using var store = new SqliteStore(file, new ManualTime());
        (await Should.ThrowAsync<InvalidOperationException>(() => store.FindAsync("runs", "RBS", "x", Ct))).Message.ShouldContain("newer version");
    }

    [Fact]
    public async Task Many_stores_opened_at_once_on_a_new_file_all_work()
    {
        var file = _folder["fresh", "wres.db"];
        var stores = Enumerable.Range(0, 8).Select(_ => new SqliteStore(file, new ManualTime())).ToList();
        await Task.WhenAll(stores.Select((store, i) => Task.Run(() => store.InsertAsync("runs", "RBS", $"{i}", "{}", Ct), Ct)));
        (await stores[0].ListAsync("runs", null, Ct).ToListAsync(Ct)).Count.ShouldBe(8);
        stores.ForEach(store => store.Dispose());
    }

    [Fact]
    public async Task A_row_may_be_changed_while_it_is_listed()
    {
        for (var i = 0; i < 600; i++) await _store.InsertAsync("runs", "RBS", $"{i:000}", "0", Ct);
        var seen = 0;
        await foreach (var row in _store.ListAsync("runs", "RBS", Ct))
        {
            (await _store.ReplaceAsync("runs", row, "1", Ct)).ShouldNotBeNull();
            seen++;
        }

        seen.ShouldBe(600);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}

public sealed class SqliteQueueTests : StepQueueContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly SqliteStore _store;

    public SqliteQueueTests() => _store = new SqliteStore(_folder["wres.db"], _time);

    private protected override IStepQueue Queue => _store;

    [Fact]
    public async Task Messages_come_in_the_order_in_which_they_became_visible()
    {
        await _store.SendAsync("work", "late", TimeSpan.FromSeconds(10), Ct);
        await _store.SendAsync("work", "first", TimeSpan.Zero, Ct);
        await _store.SendAsync("work", "second", TimeSpan.Zero, Ct);
        _time.Move(TimeSpan.FromSeconds(10));
        await _store.SendAsync("work", "last", TimeSpan.Zero, Ct);
        var bodies = (await _store.ReceiveAsync("work", 32, TimeSpan.FromMinutes(1), Ct)).Select(message => message.Body);
        bodies.Order().ShouldBe(["first", "last", "late", "second"]);
        _time.Move(TimeSpan.FromMinutes(1));
        (await _store.ReceiveAsync("work", 1, TimeSpan.FromMinutes(1), Ct)).ShouldHaveSingleItem().DequeueCount.ShouldBe(2);
    }

    [Fact]
    public async Task Two_stores_on_one_file_share_the_messages()
    {
        using var other = new SqliteStore(_folder["wres.db"], _time);
        for (var i = 0; i < 20; i++) await _store.SendAsync("work", $"{i}", TimeSpan.Zero, Ct);
        var both = await Task.WhenAll(new[] { _store, other }.Select(store => Task.Run(() => store.ReceiveAsync("work", 15, TimeSpan.FromMinutes(1), Ct), Ct)));
        both.SelectMany(messages => messages).Select(message => message.Id).Distinct().Count().ShouldBe(20);
        both.Sum(messages => messages.Count).ShouldBe(20);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private protected override Task PassAsync(TimeSpan time)
    {
        _time.Move(time);
        return Task.CompletedTask;
    }
}
