using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>The image's Dockerfile, its instructions with continued lines joined.</summary>
internal static class ImageFile
{
    public const string Path = "infra/container/Dockerfile";

    public static IReadOnlyList<string> Instructions { get; } = [.. File.ReadAllText(RepositoryFolder.At(Path))
        .Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>What is copied from the repository: each source.</summary>
    public static IEnumerable<string> Sources() => Instructions
        .Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from=", StringComparison.Ordinal))
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..^1])
        .Where(word => !word.StartsWith("--", StringComparison.Ordinal));

    /// <summary>The command that publishes.</summary>
    public static string[] Publish() => Instructions.Single(line => line.StartsWith("RUN dotnet publish", StringComparison.Ordinal)).Split(' ')[1..];

    /// <summary>The variables that the image sets.</summary>
    public static Dictionary<string, string> Environment() => Instructions
        .Where(line => line.StartsWith("ENV ", StringComparison.Ordinal))
        .SelectMany(line => line[4..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
