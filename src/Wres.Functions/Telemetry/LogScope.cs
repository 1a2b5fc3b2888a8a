using System.Collections.ObjectModel;

namespace Wres.Functions.Telemetry;

/// <summary>Names and values that every log line of a piece of work carries, and says in words where a log shows the scope as text.</summary>
internal sealed class LogScope(params KeyValuePair<string, object>[] values) : ReadOnlyCollection<KeyValuePair<string, object>>(values)
{
    public override string ToString() => string.Join(' ', Items.Select(i => $"{i.Key}={i.Value}"));
}
