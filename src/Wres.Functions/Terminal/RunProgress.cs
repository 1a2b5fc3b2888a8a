using System.Globalization;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Terminal;

/// <summary>
/// Progress on standard error: one line that is written over on a terminal, plain lines elsewhere, nothing when quiet.
/// </summary>
internal sealed class RunProgress : IRunObserver, IDisposable
{
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly TextWriter? _writer;
    private readonly bool _terminal;
    private long _drawn;
    private int _width;

    private RunProgress(TextWriter? writer, bool terminal) => (_writer, _terminal) = (writer, terminal);

    public static RunProgress Create(bool quiet) => new(quiet ? null : Console.Error, !Console.IsErrorRedirected);

    public void StepStarted(RunState run, StepName step)
    {
        if (_terminal)
            Draw($"{run.Organisation} {run.Period}  {Words(step)}", always: true);
        else
            Line($"{run.Organisation} {run.Period}: {Words(step)}");
    }

    public void RowsRead(RunState run, long rows)
    {
        if (_terminal)
            Draw(string.Create(CultureInfo.InvariantCulture, $"{run.Organisation} {run.Period}  {Words(StepName.Validate)}  {rows:N0} rows"), always: false);
    }

    public void StepFinished(RunState run, StepName step)
    {
        if (!_terminal && step == StepName.Validate)
            Line(string.Create(CultureInfo.InvariantCulture, $"{run.Organisation} {run.Period}: {run.Rows:N0} rows read"));
    }

    public void Dispose()
    {
        if (_terminal)
            Draw("", always: true);
    }

    private void Line(string text)
    {
        lock (_gate)
            _writer?.WriteLine(text);
    }

    private void Draw(string text, bool always)
    {
        lock (_gate)
        {
            var now = Environment.TickCount64;
            if (_writer is null || (!always && now - _drawn < Redraw.TotalMilliseconds))
                return;
            _writer.Write("\r" + text.PadRight(_width) + (text.Length == 0 ? "\r" : ""));
            (_drawn, _width) = (now, text.Length);
        }
    }

    private static string Words(StepName step) => step switch
    {
        StepName.Receive => "receiving files",
        StepName.Validate => "validating",
        StepName.Calculate => "calculating indicators",
        StepName.Compare => "comparing with earlier years",
        StepName.Report => "making documents",
        _ => "finishing",
    };
}
