using System.Text.Json;
using Wres.Domain;

namespace Wres.Functions.Access;

/// <summary>
/// Callers as the platform's sign-in names them in headers. Anyone could send these headers, so this is used only where a setting says
/// that the platform takes them away from what comes from outside. Roles are claims such as <c>wres.analyst</c>, for all organisations,
/// or <c>wres.analyst.RBS</c>, for one.
/// </summary>
internal sealed class PlatformCallers(ICallers otherwise) : ICallers
{
    /// <summary>Base64 of JSON: the claims of who signed in.</summary>
    public const string PrincipalHeader = "X-MS-CLIENT-PRINCIPAL";

    private const string RolePrefix = "wres.";
    private const int LongestHeader = 32 * 1024;
    private const int LongestName = 100;
    private static readonly string[] NameClaims = ["preferred_username", "name", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"];
    private static readonly string[] RoleClaims = ["roles", "http://schemas.microsoft.com/ws/2008/06/identity/claims/role"];

    /// <inheritdoc/>
    public async Task<Caller?> FindAsync(HttpRequest request, CancellationToken ct) =>
        request.Headers.ContainsKey(PrincipalHeader) ? Read(request.Headers[PrincipalHeader].ToString()) : await otherwise.FindAsync(request, ct);

    /// <summary>Reads the header; null where it can't be read, so that who is unclear is nobody.</summary>
    internal static Caller? Read(string header)
    {
        if (header.Length is 0 or > LongestHeader)
            return null;
        try
        {
            using var json = JsonDocument.Parse(Convert.FromBase64String(header));
            return Read(json.RootElement);
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static Caller? Read(JsonElement principal)
    {
        var claims = principal.GetProperty("claims").EnumerateArray().Select(c => (Type: c.GetProperty("typ").GetString() ?? "", Value: c.GetProperty("val").GetString() ?? "")).ToList();
        var nameTypes = NameClaims.AsEnumerable();
        var roleTypes = RoleClaims.AsEnumerable();
        if (principal.TryGetProperty("name_typ", out var nameType) && nameType.GetString() is { Length: > 0 } ownName)
            nameTypes = nameTypes.Append(ownName);
        if (principal.TryGetProperty("role_typ", out var roleType) && roleType.GetString() is { Length: > 0 } ownRole)
            roleTypes = roleTypes.Append(ownRole);
        var name = nameTypes.Select(t => claims.FirstOrDefault(c => c.Type == t).Value).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));
        if (name is null || name.Length > LongestName || name.Any(char.IsControl))
            return null;
        return new Caller(name, [.. claims.Where(c => roleTypes.Contains(c.Type, StringComparer.Ordinal)).Select(c => ToGrant(c.Value)).OfType<Grant>()]);
    }

    private static Grant? ToGrant(string value)
    {
        if (!value.StartsWith(RolePrefix, StringComparison.OrdinalIgnoreCase))
            return null;
        return value[RolePrefix.Length..].Split('.') switch
        {
            [var role] when RoleRights.TryParse(role, out var all) => new Grant(all, OrganisationScope.All),
            [var role, var code] when RoleRights.TryParse(role, out var one) && OrganisationCode.TryParse(code, out var organisation) => new Grant(one, OrganisationScope.Of([organisation])),
            _ => null,
        };
    }
}
