namespace Wres.Pipeline.Steps;

/// <summary>A newer start took over while a step was worked on: what it would write no longer counts.</summary>
internal sealed class SupersededException() : Exception("A newer run took over.");
