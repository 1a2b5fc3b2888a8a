using System.Globalization;
using Wres.Domain;
using Wres.Pipeline.Publishing;
using Wres.Pipeline.SignOff;
using Wres.Tests.Architecture;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Publishing;

/// <summary>
/// Three organisations through a year with monthly drops. The timer ticks at 06:00 UTC, now and then late in the evening as well,
/// twice at once every fifth day, and not at all for some days. What comes out is <c>simulated-year.txt</c>, read line by line.
/// </summary>
public sealed class SimulatedYearTests : IDisposable
{
    private static readonly DateOnly First = new(2025, 3, 24);
    private static readonly DateOnly Last = new(2026, 4, 7);

    /// <summary>Over the 30-day reminder of the submission; over the first of a month and the 7-day reminder of a board; over Christmas.</summary>
    private static readonly (DateOnly From, DateOnly To)[] Outages =
        [(new(2025, 4, 28), new(2025, 5, 2)), (new(2025, 8, 28), new(2025, 9, 4)), (new(2025, 12, 24), new(2026, 1, 5))];

    private readonly string _settings = Directory.CreateTempSubdirectory("wres-year-").FullName;

    [Fact]
    public async Task A_year_of_three_organisations_gives_exactly_these_publications_and_e_mails()
    {
        var golden = Path.Combine(RepositoryFolder.Find(), "tests", "Wres.Tests", "Publishing", "simulated-year.txt");
        var text = await LiveAsync(ticksAtOnce: day => day.DayOfYear % 5 == 0 ? 2 : 1);
        if (Environment.GetEnvironmentVariable("WRES_WRITE_GOLDENS") == "1")
            await File.WriteAllTextAsync(golden, text, TestContext.Current.CancellationToken);
        text.ShouldBe(await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken));
    }

    public void Dispose() => Directory.Delete(_settings, recursive: true);

    private async Task<string> LiveAsync(Func<DateOnly, int> ticksAtOnce)
    {
        Write("RAA", """{ "name": "Ash Trust", MAIL, "years": { "2025": { "mail": { "thresholds": [ { "indicator": 1, "below": 15 } ] } } } }""");
        Write("RBB", """{ "name": "Birch Trust", MAIL }""");
        Write("RCC", """{ "name": "Cedar Trust", MAIL, "years": { "2025": { "calendar": { "publication": { "date": "2025-09-01", "evidence": "Agreed with the commissioner" } } } } }""");
        var bench = new Bench(_settings) { Printer = new HashPrinter() };
        bench.Start();
        bench.Clock.StartAt(new DateTimeOffset(First.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        var log = new YearLog(bench);
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            bench.Clock.AdvanceTo(new DateTimeOffset(day.ToDateTime(new TimeOnly(6, 0)), TimeSpan.Zero));
            if (!Outages.Any(o => day >= o.From && day <= o.To))
            {
                for (var i = 0; i < ticksAtOnce(day); i++)
                    await bench.TickAsync();
                log.Look();
            }

            await PeopleAsync(bench, log, day);
            if (day.Day is 22 or 30 && !Outages.Any(o => day >= o.From && day <= o.To))
            {
                bench.Clock.AdvanceTo(new DateTimeOffset(day.ToDateTime(new TimeOnly(23, 30)), TimeSpan.Zero));
                await bench.TickAsync();
                log.Look();
            }
        }

        return log.Text;
    }

    /// <summary>What people do on a day: drops on the 8th of each month of the month before; approvals; a corrected file.</summary>
    private static async Task PeopleAsync(Bench bench, YearLog log, DateOnly day)
    {
        if (day.Day == 8)
        {
            var period = ReportingPeriod.Parse(day.AddMonths(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture));
            await DropAsync("RAA", period, day.DayNumber < new DateOnly(2025, 10, 1).DayNumber ? 40 : 60, 8);
            await DropAsync("RBB", period, 50, 10 + day.Month);
            await DropAsync("RCC", period, 30, 10);
        }

        switch (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            case "2025-05-20":
                await GiveAsync("RAA", ApprovalStage.DataSignedOff, ApprovalStage.Submitted);
                await GiveAsync("RBB", ApprovalStage.DataSignedOff, ApprovalStage.Submitted);
                await GiveAsync("RCC", ApprovalStage.DataSignedOff);
                break;
            case "2025-06-25":
                await GiveAsync("RAA", ApprovalStage.Consulted);
                break;
            case "2025-07-30":
                await GiveAsync("RAA", ApprovalStage.CommitteeApproved);
                await GiveAsync("RCC", ApprovalStage.CommitteeApproved, ApprovalStage.BoardApproved);
                break;
            case "2025-09-10":
                await GiveAsync("RAA", ApprovalStage.BoardApproved);
                break;
            case "2025-11-12":
                await GiveAsync("RBB", ApprovalStage.BoardApproved);
                break;
            case "2025-12-03":
                log.Say("RCC: a corrected file of March is dropped");
                await DropAsync("RCC", ReportingPeriod.Parse("2025-03"), 30, 12);
                break;
            case "2025-12-10":
                await GiveAsync("RCC", ApprovalStage.DataSignedOff, ApprovalStage.BoardApproved);
                var outcome = await new PublicationDesk(bench.Parts).PublishAsync(
                    OrganisationCode.Parse("RCC"), ReportingPeriod.Parse("2025-03"), new PublishWish("secretary", "Two people had been left out."), CancellationToken.None);
                outcome.Result.ShouldBe(PublishResult.Published);
                break;
        }

        log.Look();

        async Task DropAsync(string organisation, ReportingPeriod period, int white, int bme)
        {
            bench.Blobs.Drop($"{organisation}/{period}/staff.csv", Extract.Staff(white, bme));
            bench.Blobs.Drop($"{organisation}/{period}/board.csv", Extract.Board);
            bench.Blobs.Drop($"{organisation}/{period}/complete.json", "{}");
            await bench.ArriveAsync($"{organisation}/{period}/staff.csv");
            await bench.DrainAsync();
        }

        async Task GiveAsync(string organisation, params ApprovalStage[] stages)
        {
            foreach (var stage in stages)
            {
                var change = await new SignOffDesk(bench.Parts).GiveAsync(OrganisationCode.Parse(organisation), ReportingPeriod.Parse("2025-03"), stage, "the body concerned", "secretary", null, CancellationToken.None);
                change.Refusal.ShouldBeNull();
                log.Say($"{organisation}: {stage.Code()} is put on record");
            }
        }
    }

    private void Write(string organisation, string json)
    {
        var code = organisation.ToLowerInvariant();
        var mail = $$"""
            "mail": { "dataContacts": ["data@{{code}}.example"], "steeringGroup": ["group@{{code}}.example"], "groups": { "Medicine": ["medicine@{{code}}.example"] },
              "kinds": { "drop-issues": [], "drop-clean": [] } },
            "signOff": { "approvers": { "data-signed-off": [ { "name": "Head of information", "email": "information@{{code}}.example" } ], "board-approved": [ { "name": "Secretary", "email": "secretary@{{code}}.example" } ] } }
            """;
        Directory.CreateDirectory(Path.Combine(_settings, organisation));
        File.WriteAllText(Path.Combine(_settings, organisation, "organisation.json"), json.Replace("MAIL", mail, StringComparison.Ordinal));
    }
}
