using System.Text;
using Wres.Pipeline.Ports;

namespace Wres.ContractTests.Contracts;

/// <summary>What every blob store does.</summary>
public abstract class BlobStoreContract
{
    private static readonly BlobPath Staff = new(Containers.Extracts, "RBS/2025-03/staff.csv");

    private protected abstract IBlobStore Store { get; }

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_blob_that_was_never_written_is_not_found()
    {
        (await Store.FindAsync(Staff, Ct)).ShouldBeNull();
        (await Store.OpenAsync(Staff, null, Ct)).ShouldBeNull();
        (await Store.DeleteAsync(Staff, Ct)).ShouldBeFalse();
        (await ListAsync(Containers.Extracts, "")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_written_blob_is_read_back_and_known_by_one_entry()
    {
        var before = DateTimeOffset.UnixEpoch;
        var written = (await WriteAsync(Staff, "first")).ShouldNotBeNull();
        written.Path.ShouldBe(Staff);
        written.Length.ShouldBe(5);
        written.ETag.ShouldNotBeNullOrEmpty();
        written.Written.ShouldBeGreaterThan(before);
        (await Store.FindAsync(Staff, Ct)).ShouldBe(written);
        (await ListAsync(Containers.Extracts, "")).ShouldBe([written]);
        (await ReadAsync(Staff)).ShouldBe("first");
    }

    [Fact]
    public async Task An_empty_blob_is_a_blob()
    {
        (await WriteAsync(Staff, "")).ShouldNotBeNull().Length.ShouldBe(0);
        (await ReadAsync(Staff)).ShouldBe("");
    }

    [Fact]
    public async Task Every_write_gives_a_new_ETag_even_of_the_same_bytes()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 50; i++) seen.Add((await WriteAsync(Staff, "same")).ShouldNotBeNull().ETag).ShouldBeTrue();
    }

    [Fact]
    public async Task A_write_where_absent_happens_once()
    {
        (await WriteAsync(Staff, "first", WriteCondition.WhereAbsent)).ShouldNotBeNull();
        (await WriteAsync(Staff, "second", WriteCondition.WhereAbsent)).ShouldBeNull();
        (await ReadAsync(Staff)).ShouldBe("first");
    }

    [Fact]
    public async Task A_write_where_the_ETag_matches_happens_only_on_that_version()
    {
        var first = (await WriteAsync(Staff, "first")).ShouldNotBeNull();
        var second = (await WriteAsync(Staff, "second", WriteCondition.WhereMatches(first.ETag))).ShouldNotBeNull();
        (await WriteAsync(Staff, "third", WriteCondition.WhereMatches(first.ETag))).ShouldBeNull();
        (await ReadAsync(Staff)).ShouldBe("second");
        second.ETag.ShouldNotBe(first.ETag);
    }

    [Fact]
    public async Task A_write_where_an_ETag_matches_does_not_happen_on_a_free_name()
    {
        var first = (await WriteAsync(Staff, "first")).ShouldNotBeNull();
        await Store.DeleteAsync(Staff, Ct);
        (await WriteAsync(Staff, "second", WriteCondition.WhereMatches(first.ETag))).ShouldBeNull();
        (await Store.FindAsync(Staff, Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task Opening_pinned_to_an_older_ETag_gives_nothing()
    {
        var first = (await WriteAsync(Staff, "first")).ShouldNotBeNull();
        var second = (await WriteAsync(Staff, "second")).ShouldNotBeNull();
        (await Store.OpenAsync(Staff, first.ETag, Ct)).ShouldBeNull();
        (await ReadAsync(Staff, second.ETag)).ShouldBe("second");
    }

    [Fact]
    public async Task An_open_stream_never_mixes_two_versions()
    {
        var old = new string('a', 12_000_000);
        await WriteAsync(Staff, old);
        await using var stream = (await Store.OpenAsync(Staff, null, Ct)).ShouldNotBeNull();
        var start = new byte[1000];
        await stream.ReadExactlyAsync(start, Ct);
        await WriteAsync(Staff, new string('b', 12_000_000));
        string rest;
        try
        {
            using var reader = new StreamReader(stream);
            rest = await reader.ReadToEndAsync(Ct);
        }
        catch (Exception refused) when (RefusesMixture(refused))
        {
            return;
        }

        rest.ShouldBe(old[1000..]);
    }

    [Fact]
    public async Task A_deleted_blob_is_gone_and_its_name_free()
    {
        await WriteAsync(Staff, "first");
        (await Store.DeleteAsync(Staff, Ct)).ShouldBeTrue();
        (await Store.DeleteAsync(Staff, Ct)).ShouldBeFalse();
        (await Store.FindAsync(Staff, Ct)).ShouldBeNull();
        (await WriteAsync(Staff, "second", WriteCondition.WhereAbsent)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Listing_takes_the_prefix_as_text_and_sorts_by_ordinal()
    {
        string[] names = ["RBS/2025-03/b.csv", "RBS/2025-03/B.csv", "RBS/2025-03/a.csv", "RBS/2025-030/a.csv", "RBS/2024-03/a.csv", "RBS-2/x.csv", "RDE/2025-03/a.csv"];
        foreach (var name in names) await WriteAsync(new BlobPath(Containers.Extracts, name), name);
        await WriteAsync(new BlobPath(Containers.Results, "RBS/2025-03/other.json"), "{}");
        (await NamesAsync("")).ShouldBe(
            ["RBS-2/x.csv", "RBS/2024-03/a.csv", "RBS/2025-03/B.csv", "RBS/2025-03/a.csv", "RBS/2025-03/b.csv", "RBS/2025-030/a.csv", "RDE/2025-03/a.csv"]);
        (await NamesAsync("RBS/2025-03/")).ShouldBe(["RBS/2025-03/B.csv", "RBS/2025-03/a.csv", "RBS/2025-03/b.csv"]);
        (await NamesAsync("RBS/2025-03")).Count.ShouldBe(4);
        (await NamesAsync("RBS/2025-03/a.csv")).ShouldBe(["RBS/2025-03/a.csv"]);
        (await NamesAsync("RXX/")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("RBS/2025-03/staff extract (final).csv")]
    [InlineData("7A1/2025-03/gweithlu tŷ ŵyn âêîôû.csv")]
    [InlineData("RBS/2025-03/100% of staff #1 + bank & more.csv")]
    [InlineData("RBS/2025-03/%41%2e%2F.csv")]
    [InlineData("RBS/2025-03/a=b;c,d'e@f!~$^`{}[].csv")]
    [InlineData("RBS/2025-03/👩‍⚕️.csv")]
    public async Task Names_that_people_use_come_back_as_they_are(string name)
    {
        var path = new BlobPath(Containers.Extracts, name);
        var written = (await WriteAsync(path, name)).ShouldNotBeNull();
        (await ReadAsync(path, written.ETag)).ShouldBe(name);
        (await ListAsync(Containers.Extracts, name[..8])).ShouldBe([written]);
        (await Store.DeleteAsync(path, Ct)).ShouldBeTrue();
        (await NamesAsync("")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("../outside.csv")]
    [InlineData("RBS/../../outside.csv")]
    [InlineData("RBS/./staff.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("RBS//staff.csv")]
    [InlineData("RBS/")]
    [InlineData("C:/staff.csv")]
    [InlineData("RBS\\..\\staff.csv")]
    [InlineData("RBS/staff\n.csv")]
    [InlineData("RBS/staff\0.csv")]
    [InlineData("RBS/nul.csv")]
    [InlineData("COM1/staff.csv")]
    [InlineData("RBS/staff.csv.")]
    [InlineData("RBS /staff.csv")]
    [InlineData("RBS/.hidden.csv")]
    [InlineData(".tmp/staff.csv")]
    public async Task Names_that_leave_the_container_or_that_some_system_cannot_hold_are_refused(string name) =>
        await Should.ThrowAsync<ArgumentException>(() => WriteAsync(new BlobPath(Containers.Extracts, name), "x"));

    [Fact]
    public async Task A_name_that_is_no_text_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(() => WriteAsync(new BlobPath(Containers.Extracts, "RBS/a\uD800.csv"), "x"));

    [Fact]
    public async Task A_name_of_more_bytes_than_a_file_system_takes_is_refused_and_one_of_as_many_is_not()
    {
        await Should.ThrowAsync<ArgumentException>(() => WriteAsync(new BlobPath(Containers.Extracts, "RBS/" + new string('ŵ', 121)), "x"));
        (await WriteAsync(new BlobPath(Containers.Extracts, "RBS/" + new string('ŵ', 120)), "x")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_many_writers_where_absent_one_wins()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => WriteAsync(Staff, $"writer {i}", WriteCondition.WhereAbsent), Ct)));
        var winner = results.Index().Single(result => result.Item is not null);
        (await ReadAsync(Staff)).ShouldBe($"writer {winner.Index}");
    }

    [Fact]
    public async Task Of_many_writers_of_one_version_one_wins_in_every_round()
    {
        var current = (await WriteAsync(Staff, "start")).ShouldNotBeNull();
        for (var round = 0; round < 10; round++)
        {
            var condition = WriteCondition.WhereMatches(current.ETag);
            var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => WriteAsync(Staff, $"{round}/{i}", condition), Ct)));
            current = results.Single(result => result is not null)!;
            (await ReadAsync(Staff, current.ETag)).ShouldStartWith($"{round}/");
        }
    }

    [Fact]
    public async Task A_write_whose_source_fails_leaves_the_old_blob()
    {
        await WriteAsync(Staff, "first");
        await Should.ThrowAsync<IOException>(() => Store.WriteAsync(Staff, new FailingStream(300_000), WriteCondition.Always, Ct));
        (await ReadAsync(Staff)).ShouldBe("first");
        (await NamesAsync("")).ShouldBe([Staff.Name]);
    }

    [Fact]
    public async Task A_cancelled_write_leaves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Store.WriteAsync(Staff, new FailingStream(300_000), WriteCondition.Always, cancelled.Token));
        (await Store.FindAsync(Staff, Ct)).ShouldBeNull();
    }

    private protected virtual bool RefusesMixture(Exception failure) => false;

    private protected Task<BlobEntry?> WriteAsync(BlobPath path, string text, WriteCondition condition = default) =>
        Store.WriteAsync(path, new MemoryStream(Encoding.UTF8.GetBytes(text)), condition, Ct);

    private protected async Task<string> ReadAsync(BlobPath path, string? eTag = null)
    {
        using var reader = new StreamReader((await Store.OpenAsync(path, eTag, Ct)).ShouldNotBeNull());
        return await reader.ReadToEndAsync(Ct);
    }

    private protected async Task<List<BlobEntry>> ListAsync(string container, string prefix) =>
        await Store.ListAsync(container, prefix, Ct).ToListAsync(Ct);

    private async Task<List<string>> NamesAsync(string prefix) => (await ListAsync(Containers.Extracts, prefix)).ConvertAll(entry => entry.Path.Name);
}
