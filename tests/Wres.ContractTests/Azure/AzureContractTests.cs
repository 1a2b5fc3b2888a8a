using Azure;
using Wres.ContractTests.Contracts;
using Wres.Pipeline.Ports;
using Wres.Storage.Azure;

namespace Wres.ContractTests.Azure;

public sealed class AzureBlobStoreTests(SharedAzurite azurite) : BlobStoreContract, IAsyncLifetime
{
    private AzureBlobStore? _store;

    private protected override IBlobStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = new AzureBlobStore(await azurite.NewAccountAsync());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private protected override bool RefusesMixture(Exception failure) => failure is IOException or RequestFailedException;
}

[Collection(nameof(Alone))]
public sealed class AzureBigBlobTests(SharedAzurite azurite) : BigBlobContract, IAsyncLifetime
{
    private AzureBlobStore? _store;

    private protected override IBlobStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = new AzureBlobStore(await azurite.NewAccountAsync());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

public sealed class AzureTableStoreTests(SharedAzurite azurite) : TableStoreContract, IAsyncLifetime
{
    private AzureTableStore? _store;

    private protected override ITableStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = new AzureTableStore(await azurite.NewAccountAsync(), TimeProvider.System);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

public sealed class AzureStepQueueTests(SharedAzurite azurite) : StepQueueContract, IAsyncLifetime
{
    private AzureStepQueue? _queue;

    private protected override IStepQueue Queue => _queue!;

    public async ValueTask InitializeAsync() => _queue = new AzureStepQueue(await azurite.NewAccountAsync());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // The service's clock can't be moved, and it counts in whole seconds.
    private protected override Task PassAsync(TimeSpan time) => Task.Delay(time + TimeSpan.FromMilliseconds(1100), Ct);
}
