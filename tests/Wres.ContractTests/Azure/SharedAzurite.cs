using Wres.ContractTests.Azure;
using Wres.Storage.Azure;
using Wres.TestKit.Azurite;

[assembly: AssemblyFixture(typeof(SharedAzurite))]

namespace Wres.ContractTests.Azure;

/// <summary>One Azurite for all tests of this assembly; started when the first of them asks for an account.</summary>
public sealed class SharedAzurite : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteProcess>> _azurite = new(() => AzuriteProcess.StartAsync(TestContext.Current.CancellationToken));

    /// <summary>The connection string of a fresh account.</summary>
    public async Task<string> NewConnectionStringAsync() => (await _azurite.Value).NewAccount();

    /// <summary>A fresh account.</summary>
    public async Task<AzureStorageAccount> NewAccountAsync() => AccountOf(await NewConnectionStringAsync());

    /// <summary>The account of a connection string that can be used.</summary>
    public static AzureStorageAccount AccountOf(string connection)
    {
        var account = AzureStorageAccount.TryParse(connection, out var problem);
        problem.ShouldBeEmpty();
        return account.ShouldNotBeNull();
    }

    public async ValueTask DisposeAsync()
    {
        if (_azurite.IsValueCreated) await (await _azurite.Value).DisposeAsync();
    }
}
