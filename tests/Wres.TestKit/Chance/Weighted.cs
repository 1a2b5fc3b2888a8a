namespace Wres.TestKit.Chance;

/// <summary>An item and how often it is drawn beside the others.</summary>
public readonly record struct Weighted<T>(T Item, int Weight);
