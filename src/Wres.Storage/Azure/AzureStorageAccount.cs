using Azure.Core;
using Azure.Identity;
using Azure.Storage;

namespace Wres.Storage.Azure;

/// <summary>
/// Where a storage account's three services are and how to sign in: by the account's key (from a connection string) or by an
/// identity. Made by <see cref="TryParse"/> or <see cref="ForIdentity"/>.
/// </summary>
public sealed class AzureStorageAccount
{
    private const string DevelopmentAccount = "devstoreaccount1";

    // The published key of the storage emulator; every emulator has it.
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private AzureStorageAccount(string name, Uri blobs, Uri queues, Uri tables, StorageSharedKeyCredential? key, byte[]? keyBytes, TokenCredential? identity)
    {
        (Name, Blobs, Queues, Tables, Key, KeyBytes, Identity) = (name, blobs, queues, tables, key, keyBytes, identity);
    }

    /// <summary>The account's name.</summary>
    public string Name { get; }

    /// <summary>The blob service.</summary>
    public Uri Blobs { get; }

    /// <summary>The queue service.</summary>
    public Uri Queues { get; }

    /// <summary>The table service.</summary>
    public Uri Tables { get; }

    internal StorageSharedKeyCredential? Key { get; }

    internal byte[]? KeyBytes { get; }

    internal TokenCredential? Identity { get; }

    /// <summary>
    /// Reads a connection string with an account key, or <c>UseDevelopmentStorage=true</c> for an emulator on this machine. What is
    /// wrong with it is said without any part of its values.
    /// </summary>
    public static AzureStorageAccount? TryParse(string connectionString, out string problem)
    {
        var parts = ConnectionStringParts.Read(connectionString);
        if (string.Equals(parts.GetValueOrDefault("UseDevelopmentStorage"), "true", StringComparison.OrdinalIgnoreCase))
            parts = ConnectionStringParts.Development(DevelopmentAccount, DevelopmentKey);
        problem = "";
        if (!parts.TryGetValue("AccountName", out var name)) problem = "it has no AccountName";
        else if (!parts.TryGetValue("AccountKey", out var key)) problem = "it has no AccountKey";
        else if (!IsBase64(key)) problem = "its AccountKey is not base64";
        else if (Service("Blob") is not { } blobs) problem = "its BlobEndpoint is not a URL";
        else if (Service("Queue") is not { } queues) problem = "its QueueEndpoint is not a URL";
        else if (Service("Table") is not { } tables) problem = "its TableEndpoint is not a URL";
        else return new AzureStorageAccount(name, blobs, queues, tables, new StorageSharedKeyCredential(name, key), Convert.FromBase64String(key), null);

        problem = $"The storage connection string can't be used: {problem}. An example: DefaultEndpointsProtocol=https;AccountName=wres;AccountKey=...;EndpointSuffix=core.windows.net";
        return null;

        Uri? Service(string service) => ConnectionStringParts.Endpoint(parts, service);
    }

    /// <summary>Signs in as the process's identity: the managed identity on Azure (the user-assigned one, where a client id is given), a developer's own sign-in elsewhere.</summary>
    public static AzureStorageAccount ForIdentity(string accountName, string? clientId, string endpointSuffix = "core.windows.net")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accountName);
        var identity = new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = clientId });
        return new AzureStorageAccount(accountName, Service("blob"), Service("queue"), Service("table"), null, null, identity);

        Uri Service(string service) => new($"https://{accountName}.{service}.{endpointSuffix}");
    }

    private static bool IsBase64(string text) => text.Length > 0 && Convert.TryFromBase64String(text, new byte[text.Length], out _);
}
