using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Wres.EndToEndTests.Serve;

/// <summary>An OTLP/HTTP collector on the loopback address, which reads as much of the protocol's messages as the tests ask for.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();
    private readonly Task _listening;

    public Collector()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _listening = ListenAsync();
    }

    public string Address { get; }

    public int Requests => _received.Count;

    /// <summary>Every span received.</summary>
    public IReadOnlyList<Span> Spans() =>
    [
        .. from request in _received where request.Path.EndsWith("/v1/traces", StringComparison.Ordinal)
           from resource in ProtoFields.Of(request.Body, 1) from scope in ProtoFields.Of(resource, 2) from span in ProtoFields.Of(scope, 2)
           select Span.Read(span),
    ];

    /// <summary>Names of the metrics received.</summary>
    public IReadOnlyList<string> Metrics() =>
    [
        .. (from request in _received where request.Path.EndsWith("/v1/metrics", StringComparison.Ordinal)
            from resource in ProtoFields.Of(request.Body, 1) from scope in ProtoFields.Of(resource, 2) from metric in ProtoFields.Of(scope, 2)
            select Encoding.UTF8.GetString(ProtoFields.Of(metric, 1).Single())).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>All bytes received, as Latin-1.</summary>
    public string Text() => string.Concat(_received.Select(r => Encoding.Latin1.GetString(r.Body)));

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _listening;
    }

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                var copy = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(copy);
                _received.Enqueue((context.Request.Url!.AbsolutePath, copy.ToArray()));
                context.Response.ContentType = "application/x-protobuf";
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    /// <summary>A span: ids in hexadecimal.</summary>
    internal sealed record Span(string TraceId, string SpanId, string ParentSpanId, string Name, IReadOnlyDictionary<string, string> Tags)
    {
        public static Span Read(byte[] span) => new(
            Hex(span, 1), Hex(span, 2), Hex(span, 4), Encoding.UTF8.GetString(ProtoFields.Of(span, 5).Single()),
            ProtoFields.Of(span, 9).ToDictionary(
                tag => Encoding.UTF8.GetString(ProtoFields.Of(tag, 1).Single()),
                tag => ProtoFields.Of(ProtoFields.Of(tag, 2).Single(), 1).Select(Encoding.UTF8.GetString).FirstOrDefault() ?? "", StringComparer.Ordinal));

        private static string Hex(byte[] message, int field) => ProtoFields.Of(message, field).Select(Convert.ToHexStringLower).FirstOrDefault() ?? "";
    }
}
