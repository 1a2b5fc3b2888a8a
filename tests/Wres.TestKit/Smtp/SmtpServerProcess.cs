using System.Diagnostics;
using System.Text.Json;

namespace Wres.TestKit.Smtp;

/// <summary>A real SMTP server (npm smtp-server) on a free port of this machine, with STARTTLS and AUTH, and what arrived there, parsed (npm mailparser).</summary>
public sealed class SmtpServerProcess : IAsyncDisposable
{
    public const string User = "wres";
    public const string Password = "a password of the tests only";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly List<JsonElement> _messages = [];
    private readonly SemaphoreSlim _said = new(0);
    private object _mode = new { };

    private SmtpServerProcess(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>The messages that arrived, oldest first; all that a client has an answer for, since the server says them before it answers.</summary>
    public async Task<IReadOnlyList<JsonElement>> MessagesAsync(CancellationToken ct)
    {
        // What it said before is read before its answer to this.
        await BehaveAsync(_mode, ct);
        lock (_messages)
            return [.. _messages];
    }

    public static async Task<SmtpServerProcess> StartAsync(CancellationToken ct)
    {
        var folder = RepositoryFolder.At("tests/smtp");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "smtp-server")))
            throw new InvalidOperationException("smtp-server is not installed. Run: npm ci --ignore-scripts --prefix tests/smtp");
        var process = Process.Start(new ProcessStartInfo("node", ["start.js", User, Password])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(Deadline);
        var line = await process.StandardOutput.ReadLineAsync(deadline.Token) ?? throw new InvalidOperationException("The SMTP server ended at its start.");
        using var said = JsonDocument.Parse(line);
        var server = new SmtpServerProcess(process, said.RootElement.GetProperty("port").GetInt32());
        _ = server.ListenAsync();
        return server;
    }

    /// <summary>What it does from now on: refuse recipients, be slow, close halfway; nothing of these by default.</summary>
    public async Task BehaveAsync(object mode, CancellationToken ct)
    {
        _mode = mode;
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(mode).AsMemory(), ct);
        await _process.StandardInput.FlushAsync(ct);
        if (!await _said.WaitAsync(Deadline, ct)) throw new TimeoutException("The SMTP server does not answer.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _said.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            using var said = JsonDocument.Parse(line);
            switch (said.RootElement.GetProperty("event").GetString())
            {
                case "message":
                    lock (_messages)
                        _messages.Add(said.RootElement.Clone());
                    break;
                case "mode":
                    _said.Release();
                    break;
            }
        }
    }
}
