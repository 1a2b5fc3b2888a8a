using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Wres.Functions.Api;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Telemetry;

/// <summary>
/// Sends traces and metrics by OTLP where the environment names a collector (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, and the other
/// variables of the OpenTelemetry specification); else nothing is gathered and nothing is sent.
/// </summary>
internal sealed class Exporting : IDisposable
{
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly TracerProvider? _traces;
    private readonly MeterProvider? _metrics;

    private Exporting(TracerProvider? traces, MeterProvider? metrics) => (_traces, _metrics) = (traces, metrics);

    public static Exporting Start()
    {
        if (string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(EndpointVariable)))
            return new Exporting(null, null);
        var resource = ResourceBuilder.CreateDefault().AddService("wres", serviceVersion: HealthRoutes.Version);
        return new Exporting(
            Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(RunActivities.SourceName, "Microsoft.AspNetCore").AddOtlpExporter().Build(),
            Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(ServeObserver.MeterName, "Microsoft.AspNetCore.Hosting").AddOtlpExporter().Build());
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}
