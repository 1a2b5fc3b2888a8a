namespace Wres.TestKit.People;

/// <summary>A division and its care groups.</summary>
public sealed record Workplace(string Division, params string[] CareGroups);
