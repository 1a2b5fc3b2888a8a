using System.Xml.Linq;

namespace Wres.TestKit.Supply;

/// <summary>What a restored package says of itself in its nuspec, and the hash of its file.</summary>
/// <param name="Package">Which package.</param>
/// <param name="Authors">Who made it.</param>
/// <param name="Licence">An SPDX expression; null where the package has its licence only as a file or an address.</param>
/// <param name="LicenceNote">Where there is no expression: the file in the package, or the address.</param>
/// <param name="Sha512">SHA-512 of the package's file, in hex.</param>
public sealed record PackageFacts(LockedPackage Package, string Authors, string? Licence, string LicenceNote, string Sha512)
{
    private static string Cache => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Reads them from the folder that packages are restored to.</summary>
    public static PackageFacts Read(LockedPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var id = package.Id.ToLowerInvariant();
        var folder = Path.Combine(Cache, id, package.Version.ToLowerInvariant());
        var metadata = XDocument.Load(Path.Combine(folder, id + ".nuspec")).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        var licence = metadata.Elements().FirstOrDefault(e => e.Name.LocalName == "license");
        var expression = licence?.Attribute("type")?.Value == "expression" ? licence.Value.Trim() : null;
        var note = expression is not null ? "" : licence?.Value.Trim() ?? Text("licenseUrl");
        var hash = Convert.FromBase64String(File.ReadAllText(Path.Combine(folder, $"{id}.{package.Version.ToLowerInvariant()}.nupkg.sha512")).Trim());
        return new PackageFacts(package, Text("authors"), expression, note, Convert.ToHexStringLower(hash));

        string Text(string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() ?? "";
    }
}
