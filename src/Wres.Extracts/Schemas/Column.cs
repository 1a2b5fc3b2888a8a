namespace Wres.Extracts.Schemas;

/// <summary>A column of a kind: canonical name, whether its header must be there, further names in order of preference.</summary>
internal sealed record Column(string Name, bool Required, params string[] Aliases);
