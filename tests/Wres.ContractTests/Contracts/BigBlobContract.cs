using Wres.Pipeline.Ports;

namespace Wres.ContractTests.Contracts;

/// <summary>Large blobs are streamed. Run alone, because memory is counted for the whole process.</summary>
public abstract class BigBlobContract
{
    private const long Length = 100_000_000;
    private const long MostMemory = 40_000_000;

    private protected abstract IBlobStore Store { get; }

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_blob_of_100_MB_streams_both_ways_in_flat_memory()
    {
        var path = new BlobPath(Containers.Extracts, "RBS/2025-03/big.csv");
        var source = new PatternStream(Length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var written = (await Store.WriteAsync(path, source, WriteCondition.Always, Ct)).ShouldNotBeNull();
        written.Length.ShouldBe(Length);
        await using (var stream = (await Store.OpenAsync(path, written.ETag, Ct)).ShouldNotBeNull())
            (await source.IsSameAsAsync(stream, Ct)).ShouldBeTrue();
        (source.PeakMemory - before).ShouldBeLessThan(MostMemory);
    }
}

/// <summary>Tests that run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
