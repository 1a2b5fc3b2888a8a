using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;

namespace Wres.TestKit.People;

/// <summary>An invented employee: everything that their staff row says.</summary>
public sealed record SamplePerson
{
    /// <summary>Employee number.</summary>
    public required string Number { get; init; }
    /// <summary>Area that the row must lead to.</summary>
    public required Area Area { get; init; }
    /// <summary>Level that the row must lead to.</summary>
    public required Level Level { get; init; }
    /// <summary>Group that the row must lead to.</summary>
    public required EthnicGroup Group { get; init; }
    /// <summary>Ethnic origin as a code of the 2001 list with its label, or blank.</summary>
    public required Origin Origin { get; init; }
    /// <summary>Staff group, role, occupation code and title.</summary>
    public required Post Post { get; init; }
    /// <summary>Division.</summary>
    public required string Division { get; init; }
    /// <summary>Care group within the division.</summary>
    public required string CareGroup { get; init; }
    /// <summary>Assignment category.</summary>
    public required string Category { get; init; }
    /// <summary>Assignment status.</summary>
    public required string Status { get; init; }
    /// <summary>Full-time equivalent, 0.2 to 1.</summary>
    public required string Fte { get; init; }
    /// <summary>Latest start date.</summary>
    public required DateOnly Started { get; init; }
    /// <summary>Gender.</summary>
    public required string Gender { get; init; }
}
