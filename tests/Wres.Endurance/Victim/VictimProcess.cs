using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wres.Endurance.Victim;

/// <summary>A victim from outside.</summary>
internal sealed class VictimProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private VictimProcess(Process process) => _process = process;

    public bool IsOver => _process.HasExited;

    /// <summary>What it said on standard error.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
                return _errors.ToString();
        }
    }

    /// <summary>Starts it and waits until it serves, or died on the way there.</summary>
    public static async Task<VictimProcess> StartAsync(VictimOptions options, string? connection, CancellationToken ct)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Wres.Endurance.dll"), "victim", .. options.ToArguments()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["AzureWebJobsStorage"] = connection;
        // It lives too briefly to gain from what the run time would learn about it.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var victim = new VictimProcess(Process.Start(start)!);
        victim._process.ErrorDataReceived += (_, e) =>
        {
            lock (victim._errors)
                victim._errors.AppendLine(e.Data);
        };
        victim._process.BeginErrorReadLine();
        await victim._process.StandardOutput.ReadLineAsync(ct);
        return victim;
    }

    public Task<bool> EndedAsync(TimeSpan within, CancellationToken ct) => _process.WaitForExitAsync(ct).WaitAsync(within, ct).ContinueWith(t => t.IsCompletedSuccessfully, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Lets it end; how many calls were made to fail and to wait.</summary>
    public async Task<(int Failed, int Slow)> EndAsync(CancellationToken ct)
    {
        _process.StandardInput.Close();
        var counts = (await _process.StandardOutput.ReadToEndAsync(ct)).Split(' ', StringSplitOptions.TrimEntries);
        await _process.WaitForExitAsync(ct);
        return (int.Parse(counts[0], CultureInfo.InvariantCulture), int.Parse(counts[1], CultureInfo.InvariantCulture));
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }
}
