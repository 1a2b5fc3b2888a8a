namespace Wres.Functions.Host;

/// <summary>A function that the host invokes: its folder's name, the name of its trigger's binding there, and its work.</summary>
/// <param name="Name">The folder with its <c>function.json</c>, and the path that the host posts to.</param>
/// <param name="Binding">The trigger's binding.</param>
/// <param name="WorkAsync">The work; an exception makes the host try again.</param>
internal sealed record HostFunction(string Name, string Binding, Func<Invocation, CancellationToken, Task<InvocationAnswer>> WorkAsync);
