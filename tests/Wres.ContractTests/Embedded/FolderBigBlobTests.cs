using Wres.ContractTests.Contracts;
using Wres.Pipeline.Ports;
using Wres.Storage.Embedded;

namespace Wres.ContractTests.Embedded;

[Collection(nameof(Alone))]
public sealed class FolderBigBlobTests : BigBlobContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private protected override IBlobStore Store =>
        new FolderBlobStore(new Dictionary<string, string> { [Containers.Extracts] = _folder["extracts"] }, _folder["locks"], TimeProvider.System);

    public void Dispose() => _folder.Dispose();
}
