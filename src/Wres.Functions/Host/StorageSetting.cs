using Wres.Storage.Azure;

namespace Wres.Functions.Host;

/// <summary>The storage account that the Functions host itself uses: <c>AzureWebJobsStorage</c>, as a connection string or as the account's name and an identity.</summary>
internal static class StorageSetting
{
    private const string Name = "AzureWebJobsStorage";

    /// <summary>Reads it; where it can't be used, a problem is added.</summary>
    public static AzureStorageAccount? Read(IConfiguration configuration, List<string> problems)
    {
        var section = configuration.GetSection(Name);
        if (section["accountName"] is { Length: > 0 } accountName)
            return AzureStorageAccount.ForIdentity(accountName, section["clientId"]);
        if (configuration[Name] is not { Length: > 0 } connectionString)
        {
            problems.Add($"{Name} is not set. Set it to a connection string, for example UseDevelopmentStorage=true, or {Name}__accountName to an account's name.");
            return null;
        }

        var account = AzureStorageAccount.TryParse(connectionString, out var problem);
        if (account is null) problems.Add($"{Name}: {problem}");
        return account;
    }
}
