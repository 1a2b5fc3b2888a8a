using System.Collections.Concurrent;
using System.Diagnostics;
using Wres.Pipeline.Runs;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>One trace a run, in whatever process its steps happen.</summary>
public sealed class TraceTests
{
    [Fact]
    public async Task All_steps_of_a_run_are_in_one_trace_also_across_processes()
    {
        var stopped = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == RunActivities.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var bench = new Bench();
        bench.Blobs.Drop("RTT/2025-03/staff.csv", Extract.Staff(8, 2));
        using (var request = new Activity("request").Start())
            await bench.StartRunAsync("RTT");
        bench.Start();
        await bench.DrainAsync();
        var own = stopped.Where(a => (string?)a.GetTagItem("wres.organisation") == "RTT").ToList();
        own.Select(a => a.OperationName).ShouldBe(["run", "step Receive", "step Validate", "step Calculate", "step Compare", "step Report", "step Notify"]);
        own.Select(a => a.TraceId).Distinct().Count().ShouldBe(1);
        own.Skip(1).ShouldAllBe(a => a.ParentSpanId == own[0].SpanId);
        own[0].ParentSpanId.ShouldBe(default);
        own[0].Links.Count().ShouldBe(1);
    }
}
