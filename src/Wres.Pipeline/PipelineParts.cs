using Wres.Domain.Benchmarks;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Privacy;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Steps;
using Wres.Reports;

namespace Wres.Pipeline;

/// <summary>Everything from outside that the steps use; composed once by the executable.</summary>
public sealed record PipelineParts
{
    /// <summary>Blobs.</summary>
    public required IBlobStore Blobs { get; init; }
    /// <summary>State.</summary>
    public required ITableStore Tables { get; init; }
    /// <summary>Step messages.</summary>
    public required IStepQueue Queue { get; init; }
    /// <summary>E-mail.</summary>
    public required IMailer Mailer { get; init; }
    /// <summary>PDF; null where no browser is there, and then <see cref="PrinterMissing"/> says why.</summary>
    public IPdfPrinter? Printer { get; init; }
    /// <summary>Why there is no printer and what to install.</summary>
    public string PrinterMissing { get; init; } = "";
    /// <summary>Settings.</summary>
    public required SettingsFolder Settings { get; init; }
    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }
    /// <summary>Benchmarks.</summary>
    public BenchmarkTable Benchmarks { get; init; } = BenchmarkTable.Shipped;
    /// <summary>Who hears of progress.</summary>
    public IRunObserver Observer { get; init; } = IRunObserver.None;
    /// <summary>What steps of this process handed on a moment ago.</summary>
    internal RecentWork Recent { get; } = new();
    /// <summary>True where each original is kept by its hash; false where the drop folder itself is the only copy (<c>run</c>).</summary>
    public bool KeepOriginals { get; init; } = true;
    /// <summary>Keys of pseudonyms; null where no normalised files are kept.</summary>
    public PseudonymKeys? Pseudonyms { get; init; }
    /// <summary>How long each kind of data is kept; null where nothing is ever deleted (<c>run</c>).</summary>
    public RetentionSettings? Retention { get; init; }
    /// <summary>How long a drop must be quiet before its run starts, where no <c>complete.json</c> says that it is complete.</summary>
    public TimeSpan QuietPeriod { get; init; } = TimeSpan.FromMinutes(10);
    /// <summary>
    /// While one process hands an e-mail over, no other does; longer than any mailer's own limit, or two processes may send it. So long
    /// it waits where its process dies meanwhile.
    /// </summary>
    public TimeSpan MailClaim { get; init; } = TimeSpan.FromMinutes(2);
    /// <summary>True where every event of every run is kept to be read later; false where the state is gone at the end (<c>run</c>).</summary>
    public bool KeepHistory { get; init; } = true;
}
