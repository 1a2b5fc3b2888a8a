namespace Wres.Functions.Secrets;

/// <summary>
/// A secret of the environment: its value, which on Azure may be a Key Vault reference that the platform has put the secret in place of,
/// or, under the name with <c>File</c> behind it, a file that only its owner may read. Problems never say the value.
/// </summary>
internal static class SecretSetting
{
    private const string UnresolvedReference = "@Microsoft.KeyVault(";

    /// <summary>Reads it; null where none is set. What is wrong is added to the problems.</summary>
    public static string? Read(IConfiguration configuration, string key, List<string> problems)
    {
        var name = key.Replace(":", "__", StringComparison.Ordinal);
        var value = configuration[key];
        if (value is not { Length: > 0 })
            return ReadFile(configuration[key + "File"], name + "File", problems);
        if (value.StartsWith(UnresolvedReference, StringComparison.Ordinal))
        {
            problems.Add($"{name} is a Key Vault reference that the platform could not resolve. Give the app's identity the role Key Vault Secrets User, and check the secret's address.");
            return null;
        }

        return value;
    }

    private static string? ReadFile(string? file, string name, List<string> problems)
    {
        if (file is not { Length: > 0 })
            return null;
        if (OwnerOnly.Problem(file) is { } problem)
        {
            problems.Add($"{name}: {problem}");
            return null;
        }

        return File.ReadAllText(file).TrimEnd('\r', '\n');
    }
}
