using System.Text;
using Wres.Domain;
using Wres.Pipeline.Mail;
using Wres.Pipeline.SignOff;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Publishing;

/// <summary>
/// The process dies at a call to a port while the day's tick publishes and sends, at any of them, before or after it took effect;
/// another one ticks later. However it was, the folder, the record and the e-mails are those of an undisturbed tick.
/// </summary>
public sealed class PublicationKillTests : IDisposable
{
    private readonly TemporarySettings _settings = new("""
        { "name": "Example Trust", "mail": { "steeringGroup": ["group@rxx.example"] },
          "years": { "2025": { "signOff": { "given": [ { "stage": "data-signed-off", "by": "Head of information", "on": "2025-05-20" }, { "stage": "board-approved", "by": "Trust Board", "on": "2025-09-10" } ] } } } }
        """);

    // At every call it takes minutes: where WRES_KILL_POINTS=all asks for it. Else at some, spread over the tick.
    private const int Some = 8;
    private static readonly bool All = Environment.GetEnvironmentVariable("WRES_KILL_POINTS") == "all";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_publication_survives_a_death_at_every_boundary(bool afterwards)
    {
        var (calm, boundaries) = await LiveAsync(0, afterwards);
        boundaries.ShouldBeGreaterThan(60);
        var expected = Seen(calm);
        expected.Keys.ShouldContain("publications/RXX/2025/version-1/report.pdf");
        calm.Mailer.Mails.Keys.ShouldContain("RXX-2025-03-version-1-published");
        for (var dieAt = All || afterwards ? 1 : 2; dieAt <= boundaries; dieAt += All ? 1 : boundaries / Some)
        {
            var (bench, _) = await LiveAsync(dieAt, afterwards);
            var where = $"dying {(afterwards ? "after" : "before")} call {dieAt} of {boundaries}";
            Seen(bench).ShouldBe(expected, where);
            (await new Outbox(bench.Parts).ListAsync(null, CancellationToken.None)).ShouldAllBe(e => e.Status == MailStatus.Sent, where);
        }
    }

    public void Dispose() => _settings.Dispose();

    private async Task<(Bench Bench, int Calls)> LiveAsync(int dieAt, bool afterwards)
    {
        var bench = new Bench(_settings.Path) { Printer = new HashPrinter() };
        bench.Start();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(30, 10));
        await bench.StartRunAsync(documents: false);
        await bench.DrainAsync();
        bench.Clock.AdvanceTo(new DateTimeOffset(2025, 10, 31, 6, 0, 0, TimeSpan.Zero));
        var fate = new Breakable(dieAt, afterwards);
        bench.Start(fate);
        try
        {
            await bench.TickAsync();
        }
        catch (ProcessDiedException)
        {
            bench.Start();
            await bench.TickAsync();
        }

        bench.Start();
        await bench.DeliverAsync();
        await bench.TickAsync();
        return (bench, fate.Calls);
    }

    /// <summary>The folder, what is on record, and the e-mails with their text.</summary>
    private static SortedDictionary<string, string> Seen(Bench bench)
    {
        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, bytes) in bench.Blobs.All.Where(b => b.Key.StartsWith("publications/", StringComparison.Ordinal) || b.Key.StartsWith("governance/", StringComparison.Ordinal)))
            seen[name] = Encoding.UTF8.GetString(bytes);
        foreach (var (key, mail) in bench.Mailer.Mails)
            seen["mail/" + key] = mail.Subject + mail.Text + string.Join(' ', mail.Attachments.Select(a => a.Name));
        return seen;
    }
}
