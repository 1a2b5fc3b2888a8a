using Wres.ContractTests.Contracts;
using Wres.Pipeline.Ports;
using Wres.Storage.Embedded;

namespace Wres.ContractTests.Embedded;

public sealed class FolderBlobStoreTests : BlobStoreContract, IDisposable
{
    private static readonly BlobPath Staff = new(Containers.Extracts, "RBS/2025-03/staff.csv");

    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly FolderBlobStore _store;

    public FolderBlobStoreTests() => _store = NewStore();

    private protected override IBlobStore Store => _store;

    private string StaffFile => _folder[Containers.Extracts, "RBS", "2025-03", "staff.csv"];

    [Fact]
    public async Task The_time_of_a_write_is_that_of_the_clock()
    {
        (await WriteAsync(Staff, "x")).ShouldNotBeNull().Written.ShouldBe(_time.GetUtcNow());
        _time.Move(TimeSpan.FromMinutes(1));
        (await WriteAsync(Staff, "y")).ShouldNotBeNull().Written.ShouldBe(_time.GetUtcNow());
    }

    [Fact]
    public async Task A_copied_file_is_a_blob_and_every_change_to_it_is_a_new_version()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(StaffFile)!);
        await File.WriteAllTextAsync(StaffFile, "first", Ct);
        var seen = new List<string> { await ETagAsync() };

        await File.WriteAllTextAsync(StaffFile, "other", Ct); // Same length, in place.
        seen.Add(await ETagAsync());

        var stamp = File.GetLastWriteTimeUtc(StaffFile);
        var aside = _folder["aside.csv"];
        await File.WriteAllTextAsync(aside, "third", Ct);
        File.SetLastWriteTimeUtc(aside, stamp);
        File.Move(aside, StaffFile, overwrite: true); // Same length, same time stamp, moved over it.
        seen.Add(await ETagAsync());

        await WriteAsync(Staff, "fifth");
        seen.Add(await ETagAsync());
        seen.Distinct().Count().ShouldBe(4);
        (await _store.FindAsync(Staff, Ct)).ShouldNotBeNull().Length.ShouldBe(5);
    }

    [Fact]
    public async Task Looking_at_a_file_does_not_change_its_ETag()
    {
        await WriteAsync(Staff, "first");
        var before = await ETagAsync();
        (await ReadAsync(Staff)).ShouldBe("first");
        (await ETagAsync()).ShouldBe(before);
        (await ETagAsync(NewStore())).ShouldBe(before);
    }

    [Fact]
    public async Task Hidden_and_half_written_files_are_not_blobs()
    {
        await WriteAsync(Staff, "x");
        Directory.CreateDirectory(_folder[Containers.Extracts, ".tmp"]);
        Directory.CreateDirectory(_folder[Containers.Extracts, "RBS", ".git"]);
        await File.WriteAllTextAsync(_folder[Containers.Extracts, ".tmp", "a"], "x", Ct);
        await File.WriteAllTextAsync(_folder[Containers.Extracts, ".DS_Store"], "x", Ct);
        await File.WriteAllTextAsync(_folder[Containers.Extracts, "RBS", ".git", "config"], "x", Ct);
        (await ListAsync(Containers.Extracts, "")).ConvertAll(entry => entry.Path).ShouldBe([Staff]);
        (await ListAsync(Containers.Extracts, ".tmp/")).ShouldBeEmpty();
        (await _store.FindAsync(new BlobPath(Containers.Extracts, ".DS_Store"), Ct)).ShouldBeNull();
        (await _store.OpenAsync(new BlobPath(Containers.Extracts, "RBS/.git/config"), null, Ct)).ShouldBeNull();
        (await _store.DeleteAsync(new BlobPath(Containers.Extracts, ".DS_Store"), Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_is_no_blob()
    {
        await WriteAsync(Staff, "x");
        var folder = new BlobPath(Containers.Extracts, "RBS/2025-03");
        (await _store.FindAsync(folder, Ct)).ShouldBeNull();
        (await _store.OpenAsync(folder, null, Ct)).ShouldBeNull();
        (await _store.DeleteAsync(folder, Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task Writing_into_a_file_that_is_being_read_fails_the_reader()
    {
        await WriteAsync(Staff, new string('a', 1_000_000));
        await using var stream = (await _store.OpenAsync(Staff, null, Ct)).ShouldNotBeNull();
        await stream.ReadExactlyAsync(new byte[10], Ct);
        await using (var person = new FileStream(StaffFile, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) person.SetLength(3);
        await Should.ThrowAsync<IOException>(() => stream.CopyToAsync(Stream.Null, Ct));
    }

    [Fact]
    public async Task A_reader_keeps_its_version_when_the_name_is_written_or_deleted()
    {
        await WriteAsync(Staff, new string('a', 1_000_000));
        using var first = new StreamReader((await _store.OpenAsync(Staff, null, Ct)).ShouldNotBeNull());
        await WriteAsync(Staff, new string('b', 1_000_000));
        using var second = new StreamReader((await _store.OpenAsync(Staff, null, Ct)).ShouldNotBeNull());
        await _store.DeleteAsync(Staff, Ct);
        (await first.ReadToEndAsync(Ct)).ShouldBe(new string('a', 1_000_000));
        (await second.ReadToEndAsync(Ct)).ShouldBe(new string('b', 1_000_000));
    }

    [Fact]
    public async Task Deleting_takes_the_empty_folders_with_it_but_no_others()
    {
        await WriteAsync(Staff, "x");
        await WriteAsync(new BlobPath(Containers.Extracts, "RBS/2024-03/staff.csv"), "x");
        await _store.DeleteAsync(Staff, Ct);
        Directory.Exists(_folder[Containers.Extracts, "RBS", "2025-03"]).ShouldBeFalse();
        Directory.Exists(_folder[Containers.Extracts, "RBS", "2024-03"]).ShouldBeTrue();
        await _store.DeleteAsync(new BlobPath(Containers.Extracts, "RBS/2024-03/staff.csv"), Ct);
        Directory.GetDirectories(_folder[Containers.Extracts]).Select(Path.GetFileName).ShouldBe([".tmp"]);
        Directory.Exists(_folder[Containers.Extracts]).ShouldBeTrue();
    }

    [Fact]
    public async Task Writing_and_deleting_side_by_side_never_miss_a_folder()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Ct }, async (i, ct) =>
        {
            var path = new BlobPath(Containers.Work, $"RBS/2025-03/run/{i % 3}/{i}.json");
            (await WriteAsync(path, "{}")).ShouldNotBeNull();
            (await _store.DeleteAsync(path, ct)).ShouldBeTrue();
        });
        (await ListAsync(Containers.Work, "")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_half_written_is_left_and_a_sweep_takes_what_a_killed_process_left()
    {
        await WriteAsync(Staff, "x");
        await Should.ThrowAsync<IOException>(() => _store.WriteAsync(Staff, new FailingStream(10), WriteCondition.Always, Ct));
        Directory.GetFiles(_folder[Containers.Extracts, ".tmp"]).ShouldBeEmpty();
        await File.WriteAllTextAsync(_folder[Containers.Extracts, ".tmp", "left"], "half", Ct);
        _store.Sweep(Containers.All).ShouldBe(1);
        Directory.Exists(_folder[Containers.Extracts, ".tmp"]).ShouldBeFalse();
        (await WriteAsync(Staff, "y")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_sweep_takes_nothing_from_a_writer_at_work()
    {
        using var started = new SemaphoreSlim(0);
        using var goOn = new SemaphoreSlim(0);
        var writing = Task.Run(() => _store.WriteAsync(Staff, new WaitingStream(started, goOn), WriteCondition.Always, Ct), Ct);
        await started.WaitAsync(Ct);
        NewStore().Sweep(Containers.All).ShouldBe(0);
        goOn.Release();
        (await writing).ShouldNotBeNull().Length.ShouldBe(1);
    }

    [Fact]
    public async Task Sweeping_all_the_time_disturbs_no_writer()
    {
        using var over = new CancellationTokenSource();
        var sweeping = Task.Run(
            () =>
            {
                while (!over.IsCancellationRequested) _store.Sweep(Containers.Extracts);
            },
            Ct);
        for (var i = 0; i < 300; i++) (await WriteAsync(Staff, $"{i}")).ShouldNotBeNull();
        await over.CancelAsync();
        await sweeping;
        (await ReadAsync(Staff)).ShouldBe("299");
    }

    [Fact]
    public async Task Two_stores_on_one_folder_race_like_one()
    {
        var other = NewStore();
        for (var round = 0; round < 30; round++)
        {
            var path = new BlobPath(Containers.Results, $"{round}.json");
            var results = await Task.WhenAll(new[] { _store, other, _store, other }.Select(store =>
                Task.Run(() => store.WriteAsync(path, new MemoryStream([1]), WriteCondition.WhereAbsent, Ct), Ct)));
            results.Count(result => result is not null).ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_container_without_a_folder_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(() => _store.FindAsync(new BlobPath("unknown", "x"), Ct));

    [Fact]
    public async Task An_input_folder_that_is_only_read_gets_nothing_written_into_it()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(StaffFile)!);
        await File.WriteAllTextAsync(StaffFile, "x", Ct);
        (await ReadAsync(Staff)).ShouldBe("x");
        (await ListAsync(Containers.Extracts, "RBS/")).Count.ShouldBe(1);
        _store.Sweep(Containers.All).ShouldBe(0);
        Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories).Length.ShouldBe(4);
    }

    public void Dispose() => _folder.Dispose();

    private FolderBlobStore NewStore() => new(Containers.All.ToDictionary(name => name, name => _folder[name]), _folder["locks"], _time);

    private async Task<string> ETagAsync(FolderBlobStore? store = null) => (await (store ?? _store).FindAsync(Staff, Ct)).ShouldNotBeNull().ETag;

    private sealed class WaitingStream(SemaphoreSlim started, SemaphoreSlim goOn) : ForwardStream
    {
        private bool _read;

        public override int Read(Span<byte> buffer)
        {
            if (_read) return 0;
            started.Release();
            goOn.Wait(Ct);
            _read = true;
            return 1;
        }
    }
}
