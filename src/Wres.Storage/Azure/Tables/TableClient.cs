using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Wres.Storage.Azure.Tables;

/// <summary>One table. Like Azure.Data.Tables it throws a <see cref="RequestFailedException"/> for every answer that is no success.</summary>
internal sealed class TableClient(HttpPipeline pipeline, Uri endpoint, string name)
{
    private const string ServiceVersion = "2019-02-02";

    public async Task CreateIfNotExistsAsync(CancellationToken ct)
    {
        using var message = Message(RequestMethod.Post, "Tables", "");
        SetBody(message, Encoding.UTF8.GetBytes($$"""{"TableName":"{{name}}"}"""));
        await SendAsync(message, ct, except: 409);
    }

    public async Task<ETag> AddEntityAsync(TableEntity entity, CancellationToken ct)
    {
        using var message = Message(RequestMethod.Post, name, "");
        KnownOutcomeRetry.MarkConditional(message);
        SetBody(message, TableEntityJson.Write(entity));
        return (await SendAsync(message, ct)).Headers.ETag!.Value;
    }

    /// <summary>Replaces the entity as a whole, TableUpdateMode.Replace.</summary>
    public async Task<ETag> UpdateEntityAsync(TableEntity entity, ETag ifMatch, CancellationToken ct)
    {
        using var message = Message(RequestMethod.Put, PathOf(entity.PartitionKey, entity.RowKey), "");
        message.Request.Headers.SetValue("If-Match", ifMatch.ToString());
        SetBody(message, TableEntityJson.Write(entity));
        return (await SendAsync(message, ct)).Headers.ETag!.Value;
    }

    public async Task DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch, CancellationToken ct)
    {
        using var message = Message(RequestMethod.Delete, PathOf(partitionKey, rowKey), "");
        message.Request.Headers.SetValue("If-Match", ifMatch.ToString());
        await SendAsync(message, ct);
    }

    public async Task<TableEntity?> GetEntityIfExistsAsync(string partitionKey, string rowKey, CancellationToken ct)
    {
        using var message = Message(RequestMethod.Get, PathOf(partitionKey, rowKey), "");
        var response = await SendAsync(message, ct, except: 404);
        if (response.Status == 404) return null;
        using var json = JsonDocument.Parse(response.Content);
        return TableEntityJson.Read(json.RootElement);
    }

    /// <summary>All entities that the OData filter lets through, all of them with an empty one, page by page.</summary>
    public async IAsyncEnumerable<TableEntity> QueryAsync(string filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var start = filter.Length == 0 ? "" : "&$filter=" + Uri.EscapeDataString(filter);
        var next = "";
        do
        {
            using var message = Message(RequestMethod.Get, name + "()", "?$top=1000" + start + next);
            var response = await SendAsync(message, ct);
            using var json = JsonDocument.Parse(response.Content);
            foreach (var entity in json.RootElement.GetProperty("value").EnumerateArray().Select(TableEntityJson.Read).ToList()) yield return entity;
            next = Continuation(response, "Partition") + Continuation(response, "Row");
        }
        while (next.Length > 0);
    }

    private static string Continuation(Response response, string key) =>
        response.Headers.TryGetValue($"x-ms-continuation-Next{key}Key", out var value) ? $"&Next{key}Key={Uri.EscapeDataString(value)}" : "";

    private static void SetBody(HttpMessage message, ReadOnlyMemory<byte> json)
    {
        message.Request.Content = RequestContent.Create(json);
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Headers.SetValue("Prefer", "return-no-content");
    }

    private string PathOf(string partitionKey, string rowKey) => $"{name}(PartitionKey='{Quoted(partitionKey)}',RowKey='{Quoted(rowKey)}')";

    private static string Quoted(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));

    private HttpMessage Message(RequestMethod method, string path, string query)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}{query}"));
        message.Request.Headers.SetValue("Accept", "application/json;odata=minimalmetadata");
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        message.Request.Headers.SetValue("x-ms-version", ServiceVersion);
        return message;
    }

    private async Task<Response> SendAsync(HttpMessage message, CancellationToken ct, int except = 0)
    {
        await pipeline.SendAsync(message, ct);
        var response = message.Response;
        return response.Status is >= 200 and < 300 || response.Status == except ? response : throw new RequestFailedException(response);
    }
}
