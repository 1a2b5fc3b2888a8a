namespace Wres.TestKit.Samples;

/// <summary>How many rows of each kind a staff extract holds besides the people who are counted.</summary>
public sealed record StaffNoise
{
    /// <summary>Bank assignments; every second one belongs to a person who also has a post.</summary>
    public int Bank { get; init; }
    /// <summary>Second assignments of people in post.</summary>
    public int Further { get; init; }
    /// <summary>Honorary contracts.</summary>
    public int Honorary { get; init; }
    /// <summary>Agency and contractors.</summary>
    public int Agency { get; init; }
    /// <summary>Chair and non-executive directors.</summary>
    public int NonExecutive { get; init; }
    /// <summary>Volunteers.</summary>
    public int Volunteer { get; init; }
    /// <summary>People seconded in from elsewhere.</summary>
    public int SecondedIn { get; init; }
    /// <summary>Assignments that ended, are inactive or start after the snapshot.</summary>
    public int NotInPost { get; init; }
    /// <summary>Rows that are rejected.</summary>
    public int Rejected { get; init; }
    /// <summary>Counted people with something to look at, of each kind of issue.</summary>
    public int EachIssue { get; init; }
}
