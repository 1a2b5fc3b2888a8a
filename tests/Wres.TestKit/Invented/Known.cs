namespace Wres.TestKit.Invented;

/// <summary>A text of a cell and what the contract says that it means.</summary>
public readonly record struct Known<T>(string Text, T Means);
