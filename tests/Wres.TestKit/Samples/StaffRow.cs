using Wres.TestKit.People;

namespace Wres.TestKit.Samples;

/// <summary>A row of a staff extract. Grade and start replace what the person would give, where they are set.</summary>
public sealed record StaffRow(SamplePerson Person, string Assignment, bool Primary)
{
    /// <summary>Employee number as written; the person's where null.</summary>
    public string? Number { get; init; }

    /// <summary>Pay grade as written; the level's where null.</summary>
    public string? PayGrade { get; init; }

    /// <summary>Start date as written; the person's where null.</summary>
    public string? Started { get; init; }
}
