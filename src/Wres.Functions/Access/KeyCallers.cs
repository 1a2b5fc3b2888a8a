namespace Wres.Functions.Access;

/// <summary>Callers by their key. Keys are read again after a few seconds, so that one that was revoked stops counting without a restart.</summary>
internal sealed class KeyCallers(ApiKeys keys, TimeProvider clock) : ICallers
{
    /// <summary>How long a key that was revoked may go on.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromSeconds(5);

    private (long At, IReadOnlyList<ApiKey> Keys)? _read;

    /// <inheritdoc/>
    public async Task<Caller?> FindAsync(HttpRequest request, CancellationToken ct)
    {
        if (KeyHeader.Of(request) is not { } text)
            return null;
        var hash = ApiKey.HashOf(text);
        ApiKey? found = null;
        foreach (var key in await KeysAsync(ct))
        {
            if (key.Fits(hash))
                found = key;
        }

        return found?.ToCaller();
    }

    private async Task<IReadOnlyList<ApiKey>> KeysAsync(CancellationToken ct)
    {
        if (_read is { } read && clock.GetElapsedTime(read.At) < Remembered)
            return read.Keys;
        var at = clock.GetTimestamp();
        var all = await keys.ListAsync(ct);
        _read = (at, all);
        return all;
    }
}
