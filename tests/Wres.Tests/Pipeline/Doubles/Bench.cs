using System.Text.RegularExpressions;
using Wres.Domain;
using Wres.Pipeline;
using Wres.Pipeline.Drops;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Privacy;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Timing;
using Wres.Reports;

namespace Wres.Tests.Pipeline.Doubles;

/// <summary>A store in memory that outlives the processes that work on it, and a pump that a test turns by hand.</summary>
internal sealed partial class Bench
{
    private static readonly TimeSpan HideFor = TimeSpan.FromSeconds(30);

    public Bench(string? settings = null)
    {
        Settings = settings;
        Blobs = new MemoryBlobs(Clock);
        Queue = new MemoryQueue(Clock);
        Parts = With(new Breakable(0, false));
        Start();
    }

    public ManualClock Clock { get; } = new();

    public MemoryBlobs Blobs { get; }

    public MemoryTables Tables { get; } = new();

    public MemoryQueue Queue { get; }

    public MemoryMailer Mailer { get; } = new();

    public string? Settings { get; }

    /// <summary>Keys of pseudonyms; none unless set before <see cref="Start"/>.</summary>
    public PseudonymKeys? Pseudonyms { get; init; }

    /// <summary>Prints in the place of a browser; null where there is none. Takes effect at the next start.</summary>
    public IPdfPrinter? Printer { get; set; }

    /// <summary>Does a step's work in place of the product's steps.</summary>
    public StepWork? Work { get; set; }

    /// <summary>Longest times of steps, by the real clock; to be set before a start.</summary>
    public StepDeadlines Deadlines { get; set; } = StepDeadlines.None;

    public PipelineParts Parts { get; private set; }

    public RunEngine Engine { get; private set; } = null!;

    public DropAssembler Drops { get; private set; } = null!;

    public StepDispatcher Dispatcher { get; private set; } = null!;

    /// <summary>Starts a new process on the store; with a fate, one that dies.</summary>
    public void Start(Breakable? fate = null)
    {
        Parts = With(fate ?? new Breakable(0, false));
        Engine = Work is null ? new RunEngine(Parts) : new RunEngine(Parts, Work);
        Drops = new DropAssembler(Parts, Engine);
        Dispatcher = new StepDispatcher(Parts, Engine) { Deadlines = Deadlines, StopWithin = TimeSpan.FromMilliseconds(50) };
    }

    /// <summary>Works on every message, moving the clock to the next one that is due, until the queue is empty. As the pump does, in one thread.</summary>
    public async Task DrainAsync(int mostAttempts = 5)
    {
        for (var turns = 0; Queue.NextDue(StepMessage.Queue) is { } due; turns++)
        {
            turns.ShouldBeLessThan(500, "the queue never gets empty");
            Clock.AdvanceTo(due);
            await TurnAsync(1, mostAttempts);
        }
    }

    /// <summary>Works on the messages that are due now, so many at most.</summary>
    public async Task TurnAsync(int most, int mostAttempts = 5)
    {
        foreach (var received in await Parts.Queue.ReceiveAsync(StepMessage.Queue, most, HideFor, CancellationToken.None))
            await HandleAsync(received, mostAttempts);
    }

    /// <summary>Hands over e-mails that a process which died left behind, once its claim on them is over.</summary>
    public async Task DeliverAsync()
    {
        Clock.Advance(Parts.MailClaim);
        await new Outbox(Parts).DeliverDueAsync(Clock.GetUtcNow(), CancellationToken.None);
    }

    /// <summary>A tick of the timer, for all duties unless some are given; one that fails fails the test.</summary>
    public async Task<IReadOnlyList<string>> TickAsync(IReadOnlyList<ITimedDuty>? duties = null)
    {
        var reports = await new DutyTimer(duties ?? ProductDuties.All(Parts)).TickAsync(Clock.GetUtcNow(), CancellationToken.None);
        if (reports.FirstOrDefault(r => r.Failure is not null) is { } failed)
            throw failed.Failure is ProcessDiedException ? new ProcessDiedException() : new InvalidOperationException(failed.Duty, failed.Failure);
        return [.. reports.SelectMany(r => r.Done)];
    }

    public Task<RunState?> StateAsync(string organisation = "RXX", string period = "2025-03") => new RunEngine(With(new Breakable(0, false))).FindAsync(organisation, period, CancellationToken.None);

    public Task<RunState?> StartRunAsync(string organisation = "RXX", string period = "2025-03", bool documents = false) =>
        Drops.StartAsync(OrganisationCode.Parse(organisation), ReportingPeriod.Parse(period), new RunOptions(documents), CancellationToken.None);

    public Task<bool> ArriveAsync(string name) => Drops.ArrivedAsync(new BlobPath(Containers.Extracts, name), null, CancellationToken.None);

    /// <summary>Results by name, times blanked out.</summary>
    public SortedDictionary<string, string> Results() => new(
        Blobs.All.Where(b => b.Key.StartsWith("results/", StringComparison.Ordinal) && !b.Key.EndsWith("run.json", StringComparison.Ordinal))
            .ToDictionary(b => b.Key, b => Times().Replace(System.Text.Encoding.UTF8.GetString(b.Value), "\"at\": \"\""), StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What steps handed on and nobody cleared.</summary>
    public IReadOnlyList<string> Leftovers() => [.. Blobs.All.Keys.Where(k => k.StartsWith("work/", StringComparison.Ordinal) && !k.Contains("/known/", StringComparison.Ordinal))];

    private async Task HandleAsync(QueueMessage received, int mostAttempts)
    {
        var message = StepMessage.TryParse(received.Body)!;
        try
        {
            await Dispatcher.HandleAsync(message, received.DequeueCount, CancellationToken.None);
            await Parts.Queue.DeleteAsync(StepMessage.Queue, received, CancellationToken.None);
        }
        catch (ProcessDiedException)
        {
            throw;
        }
        catch (Exception e)
        {
            await Dispatcher.NoteFailureAsync(message, e.Message, CancellationToken.None);
            if (received.DequeueCount < mostAttempts)
            {
                await Parts.Queue.HideAsync(StepMessage.Queue, received, TimeSpan.FromSeconds(Math.Pow(2, received.DequeueCount)), CancellationToken.None);
                return;
            }

            await Dispatcher.GiveUpAsync(message, e.Message, CancellationToken.None);
            await Parts.Queue.DeleteAsync(StepMessage.Queue, received, CancellationToken.None);
        }
    }

    private PipelineParts With(Breakable fate) => new()
    {
        Blobs = new BreakableBlobs(Blobs, fate),
        Tables = new BreakableTables(Tables, fate),
        Queue = new BreakableQueue(Queue, fate),
        Mailer = new BreakableMailer(Mailer, fate),
        Printer = Printer,
        PrinterMissing = "no browser in this test",
        Settings = new SettingsFolder(Settings),
        Clock = Clock,
        Pseudonyms = Pseudonyms,
    };

    [GeneratedRegex("\"at\": \"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Times();
}
