using Wres.Domain;

namespace Wres.Functions.Access;

/// <summary>The organisations that a caller may see: all of them, or those named.</summary>
internal sealed record OrganisationScope
{
    private OrganisationScope(IReadOnlySet<string>? codes) => Codes = codes;

    /// <summary>Every organisation.</summary>
    public static OrganisationScope All { get; } = new((IReadOnlySet<string>?)null);

    /// <summary>The codes; null for all.</summary>
    public IReadOnlySet<string>? Codes { get; }

    /// <summary>These organisations alone; none means nothing can be seen.</summary>
    public static OrganisationScope Of(IEnumerable<OrganisationCode> organisations) =>
        new(new SortedSet<string>(organisations.Select(o => o.Value), StringComparer.Ordinal));

    /// <summary>True where the organisation is within.</summary>
    public bool Holds(string organisation) => Codes is null || Codes.Contains(organisation);
}
