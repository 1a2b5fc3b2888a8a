using System.Runtime.CompilerServices;
using Wres.Pipeline.Ports;

namespace Wres.Pipeline.Runs;

/// <summary>Which version each run's row has: by it a copy of the store tells what moved while it was made.</summary>
public static class RunVersions
{
    /// <summary>Every run as <c>{organisation}/{period}</c>, its row's version, and whether it is over.</summary>
    public static async IAsyncEnumerable<(string Run, string ETag, bool Over)> ListAsync(ITableStore tables, [EnumeratorCancellation] CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tables);
        await foreach (var run in new RunTable(tables).ListAsync(null, ct))
            yield return ($"{run.State.Organisation}/{run.State.Period}", run.Row.ETag, run.State.IsOver);
    }
}
