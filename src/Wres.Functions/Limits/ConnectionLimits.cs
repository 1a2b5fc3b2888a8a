using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Wres.Functions.Limits;

/// <summary>What a connection may cost: how many there are, how long headers may take, how slow a body may come.</summary>
internal static class ConnectionLimits
{
    private const int Connections = 1_000;
    private const int HeaderBytes = 16 * 1024;
    private const int Headers = 60;
    private const int LineBytes = 8 * 1024;
    private const int BodyBytes = 30 * 1024 * 1024;
    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan IdleFor = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>Bytes a second that a body, or its reader, must keep up.</summary>
    private const double SlowestRate = 1_000;

    public static void Set(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = Connections;
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestHeaderCount = Headers;
        limits.MaxRequestLineSize = LineBytes;
        limits.MaxRequestBodySize = BodyBytes;
        limits.RequestHeadersTimeout = HeadersWithin;
        limits.KeepAliveTimeout = IdleFor;
        limits.MinRequestBodyDataRate = new MinDataRate(SlowestRate, Grace);
        limits.MinResponseDataRate = new MinDataRate(SlowestRate, Grace);
    }
}
