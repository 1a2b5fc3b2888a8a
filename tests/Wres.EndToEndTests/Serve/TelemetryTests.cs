using System.Text.Json;

namespace Wres.EndToEndTests.Serve;

/// <summary>What leaves the process by OTLP, seen by a collector on this machine; and that nothing does where none is named.</summary>
public sealed class TelemetryTests : IDisposable
{
    private static readonly string[] Options = ["--quiet-period", "00:00:00", "--browser", "/no/such/browser"];
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_trace_a_run_reaches_the_collector_also_across_a_restart_and_so_do_the_metrics()
    {
        await using var collector = new Collector();
        (string, string)[] environment =
        [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "500"), ("OTEL_BSP_SCHEDULE_DELAY", "200"),
        ];
        var key = await RunAsync(environment, null, "2024-03");
        await RunAsync(environment, key, "2025-03");
        var spans = collector.Spans();
        // Of the later year all steps are in one trace, below one root.
        var root = spans.Where(s => s.Name == "run" && s.Tags["wres.period"] == "2025-03").ShouldHaveSingleItem();
        var steps = spans.Where(s => s.TraceId == root.TraceId && s.SpanId != root.SpanId).ToList();
        steps.Select(s => s.Name).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["step Calculate", "step Compare", "step Notify", "step Receive", "step Report", "step Validate"]);
        steps.ShouldAllBe(s => s.ParentSpanId == root.SpanId);
        spans.Where(s => s.Name == "run" && s.Tags["wres.period"] == "2024-03").ShouldHaveSingleItem().TraceId.ShouldNotBe(root.TraceId);
        foreach (var metric in new[] { "wres.rows", "wres.issues", "wres.runs", "wres.step.duration", "wres.queue.depth" })
            collector.Metrics().ShouldContain(metric);
        collector.Text().ShouldNotContain("10001-1", customMessage: "no value of a file leaves the process");
    }

    [Fact]
    public async Task Without_a_collector_named_nothing_is_sent()
    {
        await using var collector = new Collector();
        await RunAsync([("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")], null, "2025-03");
        collector.Requests.ShouldBe(0);
    }

    [Fact]
    public async Task Every_log_line_of_a_step_says_of_which_run()
    {
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, Options);
        _folder.Write("data/extracts/RXX/2025-03/staff.csv", Drop.Staff(50, 4));
        var run = (await serve.UntilCompletedAsync("RXX", "2025-03")).GetProperty("run").GetString();
        await serve.UntilAsync("/api/health", h => h.GetProperty("waiting").GetInt64() == 0);
        (await serve.StopAsync()).ShouldBe(0);
        var lines = serve.Errors.Split('\n').Where(l => l.StartsWith('{')).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var over = lines.Where(l => l.GetProperty("EventId").GetInt32() == 1021).ShouldHaveSingleItem();
        over.GetProperty("State").GetProperty("Run").GetString().ShouldBe(run);
        var steps = lines.Where(l => l.GetProperty("EventId").GetInt32() is 1020 or 1021).ToList();
        steps.Count.ShouldBe(6);
        steps.SelectMany(l => l.GetProperty("Scopes").EnumerateArray())
            .Count(s => s.TryGetProperty("RunOf", out var of) && of.GetString() == "RXX/2025-03/1" && s.GetProperty("Message").GetString()!.StartsWith("RunOf=RXX/2025-03/1 Step=", StringComparison.Ordinal)).ShouldBe(6);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string?> RunAsync((string, string)[] environment, string? key, string period)
    {
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), key, environment, Options);
        _folder.Write($"data/extracts/RXX/{period}/staff.csv", Drop.Staff(50, 4));
        await serve.UntilCompletedAsync("RXX", period);
        await Task.Delay(TimeSpan.FromSeconds(1), Ct);
        (await serve.StopAsync()).ShouldBe(0);
        return serve.Operator;
    }
}
