using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Wres.ContractTests.Mail;

/// <summary>Enough of SMTP to take e-mails on a free port of this machine.</summary>
internal sealed class TinySmtpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string? _refusal;
    private readonly bool _mute;

    /// <param name="refusal">The answer to every DATA, such as <c>550 no</c>; null takes them.</param>
    /// <param name="mute">Whether it never says anything.</param>
    public TinySmtpServer(string? refusal = null, bool mute = false)
    {
        (_refusal, _mute) = (refusal, mute);
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The e-mails it took, each with the commands before it.</summary>
    public List<string> Taken { get; } = [];

    /// <summary>Every line it heard.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) await TalkAsync(await _listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken));
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or IOException or OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        if (!_mute) await writer.WriteLineAsync("220 tiny");
        var heard = new StringBuilder();
        var inData = false;
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            heard.Append(line).Append('\n');
            Lines.Enqueue(line);
            if (_mute || (inData && line != ".")) continue;
            var answer = inData ? "250 taken"
                : line.StartsWith("DATA", StringComparison.Ordinal) ? _refusal ?? "354 go on"
                : line.StartsWith("QUIT", StringComparison.Ordinal) ? "221 bye"
                : "250 ok";
            inData = answer.StartsWith("354", StringComparison.Ordinal);
            if (answer.EndsWith("taken", StringComparison.Ordinal)) Taken.Add(heard.ToString());
            await writer.WriteLineAsync(answer);
        }
    }
}
