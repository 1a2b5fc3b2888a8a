using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wres.TestKit.Supply;

/// <summary>The bill of materials of what is shipped, as CycloneDX 1.6 JSON. The same packages give the same bytes.</summary>
public static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document for one version of the product.</summary>
    public static string Json(string productVersion, IReadOnlyList<PackageFacts> packages)
    {
        ArgumentNullException.ThrowIfNull(packages);
        var product = $"wres@{productVersion}";
        var direct = packages.Select(p => p.Package).ToList();
        var components = new JsonArray([.. packages.Select(Component)]);
        var bom = new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["serialNumber"] = "urn:uuid:" + IdOf(product + components.ToJsonString()),
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = product, ["name"] = "Wres.Functions", ["version"] = productVersion },
            },
            ["components"] = components,
            ["dependencies"] = new JsonArray([Asks(product, Roots(direct), direct), .. direct.Select(p => Asks(Purl(p), p.Dependencies, direct))]),
        };
        return bom.ToJsonString(Indented) + "\n";
    }

    /// <summary>The address of a package in the language of bills of materials.</summary>
    public static string Purl(LockedPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return $"pkg:nuget/{package.Id}@{package.Version}";
    }

    private static JsonNode Component(PackageFacts facts) => new JsonObject
    {
        ["type"] = "library",
        ["bom-ref"] = Purl(facts.Package),
        ["authors"] = new JsonArray(new JsonObject { ["name"] = facts.Authors }),
        ["name"] = facts.Package.Id,
        ["version"] = facts.Package.Version,
        ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = facts.Sha512 }),
        ["licenses"] = new JsonArray(Licence(LicenceList.LicenceOf(facts))),
        ["purl"] = Purl(facts.Package),
    };

    // One identifier is a licence, a choice of several an expression, anything else a name.
    private static JsonObject Licence(string text) =>
        text.Contains(" OR ", StringComparison.Ordinal) ? new JsonObject { ["expression"] = text }
        : new JsonObject { ["license"] = new JsonObject { [text.Contains(' ', StringComparison.Ordinal) ? "name" : "id"] = text } };

    private static IReadOnlyList<string> Roots(List<LockedPackage> all)
    {
        var asked = all.SelectMany(p => p.Dependencies).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. all.Where(p => !asked.Contains(p.Id)).Select(p => p.Id)];
    }

    private static JsonNode Asks(string reference, IReadOnlyList<string> ids, List<LockedPackage> all) => new JsonObject
    {
        ["ref"] = reference,
        // What a package asks for and the framework has already is not locked, and so not a package of ours.
        ["dependsOn"] = new JsonArray([.. all.Where(p => ids.Contains(p.Id, StringComparer.OrdinalIgnoreCase)).Select(p => (JsonNode)Purl(p)!)]),
    };

    private static Guid IdOf(string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16];
        // Version 8 (one's own making) and the usual variant of RFC 9562.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
