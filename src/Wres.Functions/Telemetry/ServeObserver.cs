using System.Diagnostics.Metrics;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Telemetry;

/// <summary>Turns the progress of runs into logs and metrics.</summary>
internal sealed class ServeObserver : IRunObserver, IDisposable
{
    public const string MeterName = "Wres";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _rows;
    private readonly Counter<long> _issues;
    private readonly Counter<long> _runs;
    private readonly Counter<long> _failures;
    private readonly Histogram<double> _steps;
    private readonly ILogger _logger;

    public ServeObserver(ILogger logger)
    {
        _logger = logger;
        _rows = _meter.CreateCounter<long>("wres.rows", "{row}", "Rows read from dropped files.");
        _issues = _meter.CreateCounter<long>("wres.issues", "{issue}", "Issues found in dropped files.");
        _runs = _meter.CreateCounter<long>("wres.runs", "{run}", "Runs that are over, by status.");
        _failures = _meter.CreateCounter<long>("wres.step.failures", "{failure}", "Failures of steps, by step and whether they were the last.");
        _steps = _meter.CreateHistogram<double>("wres.step.duration", "s", "Time of a step's work, by step.");
        _meter.CreateObservableGauge("wres.queue.depth", () => Waiting(), "{message}", "Messages in the step queue.");
    }

    /// <summary>Puts whatever is logged during a step into the context of its run.</summary>
    public IDisposable? Scope(StepMessage message) => _logger.BeginScope(new LogScope(
        new("RunOf", $"{message.Organisation}/{message.Period}/{message.Generation}"), new("Step", message.Step.ToString().ToLowerInvariant())));

    /// <summary>How many messages wait; asked only when somebody reads the metrics.</summary>
    public Func<long> Waiting { get; set; } = () => 0;

    public void StepStarted(RunState run, StepName step)
    {
    }

    public void RowsRead(RunState run, long rows)
    {
    }

    public void StepFinished(RunState run, StepName step)
    {
        var name = step.ToString().ToLowerInvariant();
        if (run.Steps is [.., var last] && last.Step == step)
            _steps.Record((last.Finished - last.Started).TotalSeconds, new KeyValuePair<string, object?>("step", name));
        if (step == StepName.Validate && run.Step > step)
        {
            _rows.Add(run.Rows);
            _issues.Add(run.Issues);
        }

        if (run.IsOver)
        {
            var status = run.Status.ToString().ToLowerInvariant();
            _runs.Add(1, new KeyValuePair<string, object?>("status", status));
            Logs.RunOver(_logger, run.Run, run.Generation, run.Organisation, run.Period, status);
        }
        else
        {
            Logs.StepDone(_logger, run.Run, run.Generation, run.Organisation, run.Period, name);
        }
    }

    public void StepFailed(StepMessage message, Exception failure, bool last)
    {
        var step = CountFailure(message, last);
        using var scope = Scope(message);
        if (last)
            Logs.StepGivenUp(_logger, failure, step, message.Organisation, message.Period, message.Generation);
        else
            Logs.StepFailed(_logger, failure, step, message.Organisation, message.Period, message.Generation);
    }

    /// <summary>Counts a failure that is logged elsewhere; the step's name.</summary>
    public string CountFailure(StepMessage message, bool last)
    {
        var step = message.Step.ToString().ToLowerInvariant();
        _failures.Add(1, new KeyValuePair<string, object?>("step", step), new KeyValuePair<string, object?>("last", last));
        return step;
    }

    public void Dispose() => _meter.Dispose();
}
