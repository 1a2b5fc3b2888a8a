using System.Text;

namespace Wres.TestKit.Supply;

/// <summary>The page of every package that the product ships with, and every one that only builds and tests it, with its licence.</summary>
public static class LicenceList
{
    /// <summary>The lock file of the executable, whose packages are all that is shipped.</summary>
    public const string ShippedLock = "src/Wres.Functions/packages.lock.json";

    // Licences of packages that give only a file or an address, as read there.
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SourceGear.sqlite3"] = "public domain (SQLite)",
        ["System.Security.Cryptography.ProtectedData"] = "MIT",
    };

    /// <summary>The packages that are shipped.</summary>
    public static IReadOnlyList<PackageFacts> Shipped() =>
        [.. LockedPackage.Read(RepositoryFolder.At(ShippedLock)).Where(p => !IsBuildOnly(p)).Select(PackageFacts.Read)];

    /// <summary>Those of the tests, benchmarks and the build that are not shipped.</summary>
    public static IReadOnlyList<PackageFacts> NotShipped()
    {
        var shipped = Shipped().Select(f => (f.Package.Id, f.Package.Version)).ToHashSet();
        return [.. Directory.EnumerateDirectories(RepositoryFolder.At("tests"))
            .Select(project => Path.Combine(project, "packages.lock.json"))
            .Where(File.Exists)
            .SelectMany(LockedPackage.Read)
            .Where(p => !shipped.Contains((p.Id, p.Version)))
            .DistinctBy(p => (p.Id, p.Version))
            .OrderBy(p => p.Id, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Version, StringComparer.Ordinal)
            .Select(PackageFacts.Read)];
    }

    /// <summary>The page.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append("""
            # Packages and their licences

            Generated from the lock files and the packages themselves: `dotnet run --project tests/Wres.TestKit licences docs/licences.md`.
            A bill of materials (CycloneDX) of what is shipped: `dotnet run --project tests/Wres.TestKit sbom sbom.json`.

            Beside these the documents embed the font Liberation Sans ([SIL Open Font License 1.1](../src/Wres.Reports/Fonts/LICENSE.txt)),
            Microsoft.Playwright brings its driver and Node.js (MIT), and PDFs need an installed Chromium, Chrome or Edge, which is not shipped.
            The programs that tests use from npm are in `tests/*/package-lock.json`; none of them is shipped.

            ## Shipped


            """);
        Table(page, Shipped());
        page.Append("\n## Only to build and test\n\n");
        Table(page, NotShipped());
        return page.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The licence as an SPDX expression, also where the package only points at it.</summary>
    public static string LicenceOf(PackageFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Licence ?? ReadByHand.GetValueOrDefault(facts.Package.Id) ?? $"see {facts.LicenceNote}";
    }

    // An analyzer takes part in the build and leaves nothing in the output.
    private static bool IsBuildOnly(LockedPackage package) => package.Id == "Meziantou.Analyzer";

    private static void Table(StringBuilder page, IEnumerable<PackageFacts> all)
    {
        page.Append("| package | version | licence | by |\n|---|---|---|---|\n");
        foreach (var facts in all)
            page.Append("| ").Append(facts.Package.Id).Append(" | ").Append(facts.Package.Version).Append(" | ").Append(LicenceOf(facts)).Append(" | ").Append(facts.Authors).Append(" |\n");
    }
}
