using Microsoft.Extensions.Configuration;
using Wres.Functions.Host;

namespace Wres.ContractTests.Infrastructure;

/// <summary>Which settings the process under the Functions host asks its environment for: recorded while it reads them.</summary>
internal static class RecordedSettings
{
    /// <summary>All of them, as they are written in the environment, on every way that the reading can take.</summary>
    public static IReadOnlyList<string> All()
    {
        var asked = new SortedSet<string>(StringComparer.Ordinal);
        // By a connection string and into a folder; by an identity and over a relay.
        Read(asked, ("AzureWebJobsStorage", "UseDevelopmentStorage=true"));
        Read(asked, ("AzureWebJobsStorage:accountName", "wres"), ("Wres:Mail:Host", "smtp.example.nhs.uk"), ("Wres:Mail:From", "wres@example.nhs.uk"));
        // The Functions host sets this one by itself.
        asked.Remove("FUNCTIONS_CUSTOMHANDLER_PORT");
        return [.. asked];
    }

    private static void Read(SortedSet<string> asked, params (string Name, string Value)[] values)
    {
        var provider = new Recorder(asked);
        provider.Set("FUNCTIONS_CUSTOMHANDLER_PORT", "8080");
        foreach (var (name, value) in values) provider.Set(name, value);
        using var configuration = new ConfigurationRoot([provider]);
        HostSettings.Read(configuration, out var problems).ShouldNotBeNull(string.Join('\n', problems));
    }

    private sealed class Recorder(SortedSet<string> asked) : ConfigurationProvider
    {
        public override bool TryGet(string key, out string? value)
        {
            asked.Add(key.Replace(":", "__", StringComparison.Ordinal));
            return base.TryGet(key, out value);
        }
    }
}
