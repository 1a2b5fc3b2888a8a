using Wres.Pipeline.Trail;

namespace Wres.Functions.Access;

/// <summary>Key changes for the audit log: names and rights, never a key or its hash.</summary>
internal static class KeyTrail
{
    public static AuditEvent Created(string who, ApiKey key) => Of(who, "key-created", key);

    public static AuditEvent Revoked(string who, ApiKey key) => Of(who, "key-revoked", key);

    private static AuditEvent Of(string who, string what, ApiKey key) => new(who, what)
    {
        Facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["key"] = key.Name,
            ["role"] = key.Role.Name(),
            ["organisations"] = key.Organisations is null ? "all" : string.Join(' ', key.Organisations),
        },
    };
}
