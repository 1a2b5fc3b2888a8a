using Azure.Core;
using Azure.Core.Pipeline;

namespace Wres.Storage.Azure.Tables;

/// <summary>
/// The table service over Azure.Core's pipeline, which gives retries, time-outs and tracing. Members are named as in
/// Azure.Data.Tables, so that the package can take this folder's place once it can be restored.
/// </summary>
internal sealed class TableServiceClient
{
    private const string Scope = "https://storage.azure.com/.default";
    private readonly HttpPipeline _pipeline;
    private readonly Uri _endpoint;

    public TableServiceClient(AzureStorageAccount account, TimeProvider time)
    {
        HttpPipelinePolicy signing = account.KeyBytes is { } key
            ? new TableSharedKeyPolicy(account.Name, key, time)
            : new BearerTokenAuthenticationPolicy(account.Identity!, Scope);
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(new TableClientOptions { RetryPolicy = new KnownOutcomeRetry() })
        {
            PerRetryPolicies = { signing },
            RequestFailedDetailsParser = new TableErrorParser(),
        });
        _endpoint = account.Tables;
    }

    public TableClient GetTableClient(string tableName) => new(_pipeline, _endpoint, tableName);
}
