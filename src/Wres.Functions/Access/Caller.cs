namespace Wres.Functions.Access;

/// <summary>A role, and the organisations for which a caller has it.</summary>
internal sealed record Grant(Role Role, OrganisationScope Organisations);

/// <summary>Who makes a request: the name that records keep of it, and what it was granted.</summary>
internal sealed record Caller(string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>True where any grant covers the organisation.</summary>
    public bool Sees(string organisation) => Grants.Any(g => g.Organisations.Holds(organisation));

    /// <summary>True where any grant meets the need, for whichever organisation.</summary>
    public bool May(Need need) => Grants.Any(g => g.Role.Meets(need));

    /// <summary>True where a grant meets the need for this organisation.</summary>
    public bool May(Need need, string organisation) => Grants.Any(g => g.Role.Meets(need) && g.Organisations.Holds(organisation));

    /// <summary>The roles, as they are written.</summary>
    public string Roles => string.Join(", ", Grants.Select(g => g.Role).Distinct().Order().Select(r => r.Name()));
}

/// <summary>Finds out who makes a request; null where that is not known.</summary>
internal interface ICallers
{
    /// <summary>The caller, or null.</summary>
    Task<Caller?> FindAsync(HttpRequest request, CancellationToken ct);
}
