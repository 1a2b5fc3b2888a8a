namespace Wres.Pipeline.Steps;

/// <summary>A dropped file was replaced while a run read it. Trying again reads the new one.</summary>
public sealed class DropChangedException(string message) : Exception(message);
