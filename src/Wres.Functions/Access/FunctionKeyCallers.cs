namespace Wres.Functions.Access;

/// <summary>
/// Callers under the Functions host, which lets in who has a function key and says no more. A key that this product knows too counts as
/// what it was made for; any other key counts as the role that a setting gives to whoever the host let in.
/// </summary>
internal sealed class FunctionKeyCallers(ICallers known, Role? others) : ICallers
{
    /// <inheritdoc/>
    public async Task<Caller?> FindAsync(HttpRequest request, CancellationToken ct) =>
        await known.FindAsync(request, ct) ?? new Caller("function key", others is { } role ? [new Grant(role, OrganisationScope.All)] : []);
}
