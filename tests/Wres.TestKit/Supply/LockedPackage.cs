using System.Text.Json;

namespace Wres.TestKit.Supply;

/// <summary>A package as a lock file pins it.</summary>
/// <param name="Id">Its name as published.</param>
/// <param name="Version">The exact version.</param>
/// <param name="Dependencies">The ids of the packages it asks for itself.</param>
public sealed record LockedPackage(string Id, string Version, IReadOnlyList<string> Dependencies)
{
    /// <summary>Every package, direct or transitive, of a project's lock file, by name; other projects are left out.</summary>
    public static IReadOnlyList<LockedPackage> Read(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(lockFile));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => new LockedPackage(
                package.Name,
                package.Value.GetProperty("resolved").GetString()!,
                package.Value.TryGetProperty("dependencies", out var asks) ? [.. asks.EnumerateObject().Select(a => a.Name)] : []))
            .DistinctBy(package => (package.Id.ToUpperInvariant(), package.Version))
            .OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase)];
    }
}
