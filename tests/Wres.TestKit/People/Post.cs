namespace Wres.TestKit.People;

/// <summary>A kind of post: staff group, job role and occupation code as ESR has them.</summary>
public sealed record Post(string StaffGroup, string JobRole, string OccupationCode);
