using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Publishing;

/// <summary>
/// A trust full of small numbers through a year of drops, digests and a publication: no e-mail holds a figure that the public report
/// does not print, whatever kind of e-mail it is.
/// </summary>
public sealed partial class SmallNumberMailTests : IDisposable
{
    private const string Medicine = "Medicine";

    private readonly TemporarySettings _settings = new("""
        { "name": "Example Trust",
          "mail": { "dataContacts": ["data@rxx.example"], "steeringGroup": ["group@rxx.example"], "groups": { "Medicine": ["medicine@rxx.example"], "Estates": ["estates@rxx.example"] } },
          "years": { "2025": {
            "signOff": { "given": [ { "stage": "data-signed-off", "by": "Head of information", "on": "2025-07-20" }, { "stage": "board-approved", "by": "Trust Board", "on": "2025-09-10" } ] },
            "mail": { "thresholds": [ { "indicator": 1, "above": 2 }, { "indicator": 2, "above": 1.1 } ] } } } }
        """);

    [Fact]
    public async Task No_e_mail_holds_a_figure_that_the_public_report_does_not_print()
    {
        var bench = new Bench(_settings.Path) { Printer = new HashPrinter() };
        bench.Start();
        bench.Clock.StartAt(new DateTimeOffset(2025, 4, 1, 6, 0, 0, TimeSpan.Zero));
        var printed = new StringBuilder();
        await DropAsync(bench, bme: 3, printed);
        // A corrected file: what changed is told, and a threshold is crossed.
        await DropAsync(bench, bme: 7, printed);
        foreach (var day in new DateOnly[] { new(2025, 4, 10), new(2025, 7, 10), new(2025, 10, 31), new(2025, 11, 3) })
        {
            bench.Clock.AdvanceTo(new DateTimeOffset(day.ToDateTime(new TimeOnly(6, 0)), TimeSpan.Zero));
            await bench.TickAsync();
        }

        await bench.DeliverAsync();
        var known = Numbers().Matches(printed.ToString()).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        var kinds = new HashSet<MailKind>();
        foreach (var mail in await new Outbox(bench.Parts).ListAsync(null, CancellationToken.None))
            kinds.Add(mail.Kind);
        kinds.ShouldBeSubsetOf(Enum.GetValues<MailKind>());
        new[] { MailKind.DropIssues, MailKind.RunFinished, MailKind.ThresholdCrossed, MailKind.Published, MailKind.MonthlyDigest, MailKind.QuarterlyDigest }.ShouldBeSubsetOf(kinds);
        var faults = new List<string>();
        foreach (var (key, mail) in bench.Mailer.Mails)
        {
            foreach (var text in new[] { mail.Subject, mail.Text, WebUtility.HtmlDecode(Tags().Replace(mail.Html ?? "", " ")) })
            {
                var rest = NotFigures().Replace(text, " ");
                faults.AddRange(Numbers().Matches(rest).Where(m => !known.Contains(m.Value)).Select(m => $"{key}: {m.Value} in '{rest[Math.Max(0, m.Index - 40)..Math.Min(rest.Length, m.Index + 30)]}'"));
            }
        }

        faults.ShouldBeEmpty();
    }

    public void Dispose() => _settings.Dispose();

    private static async Task DropAsync(Bench bench, int bme, StringBuilder printed)
    {
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Staff(bme));
        bench.Blobs.Drop("RXX/2025-03/board.csv", Extract.Board);
        bench.Blobs.Drop("RXX/2025-03/recruitment.csv", Recruitment(bme));
        bench.Blobs.Drop("RXX/2025-03/disciplinary.csv", "Case Reference,Employee Number,Case Type,Formal,Date Opened\nC1,1003,Conduct,Yes,2024-06-01\nC2,1500,Conduct,Yes,2024-07-01\nC3,1501,Conduct,Yes,2024-08-01\n");
        await bench.StartRunAsync(documents: true);
        await bench.DrainAsync();
        var html = Encoding.UTF8.GetString((await bench.Parts.Blobs.ReadAsync(new BlobPath(Containers.Results, "RXX/2025-03/report.html"), CancellationToken.None))!);
        printed.Append(WebUtility.HtmlDecode(Tags().Replace(Style().Replace(html, ""), " ")));
    }

    /// <summary>600 people in two divisions with few BME staff in each, 4 of unknown ethnicity, and an origin that is none.</summary>
    private static string Staff(int bme)
    {
        var text = new StringBuilder("Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Staff Group,Pay Grade,Ethnic Origin,Division\n");
        for (var i = 0; i < 600; i++)
        {
            var origin = i < bme || i is > 590 and < 596 ? "H Indian" : i > 596 ? "Z Not Stated" : i == 300 ? "Martian" : "A White - British";
            text.Append(CultureInfo.InvariantCulture, $"{1000 + i},{1000 + i}-1,Yes,Permanent,Active Assignment,Administrative and Clerical,Band {2 + (i % 6)},{origin},{(i < 400 ? Medicine : "Estates")}\n");
        }

        return text.ToString();
    }

    private static string Recruitment(int bme)
    {
        var text = new StringBuilder("Vacancy Reference,Applicant ID,Ethnic Origin,Shortlisted,Appointed,Shortlisted Date\n");
        for (var i = 0; i < 120; i++)
            text.Append(CultureInfo.InvariantCulture, $"V{i % 9},A{i},{(i < 30 ? "H Indian" : "A White - British")},Yes,{(i < 30 ? (i < bme ? "Yes" : "No") : (i % 4 == 0 ? "Yes" : "No"))},2024-09-01\n");
        return text.ToString();
    }

    /// <summary>Numbers, with their decimals and percent signs.</summary>
    [GeneratedRegex(@"\d[\d,]*(\.\d+)?%?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbers();

    /// <summary>What counts no people: dates, years, quarters and periods, numbers of indicators and versions, days until a date, the settings of thresholds.</summary>
    [GeneratedRegex(@"\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\b20\d\d(-Q\d|-\d\d|/\d\d)?\b|\b[Ii]ndicators? \d\b|(?<=^|\s|- )[1-9]\. |\bversion[ -]\d|\b\d+ (working )?days?\b|\bWRES \d+ months to|\b\d+ months to|\b(over|under) [12](\.\d)?(?=\.)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 5000)]
    private static partial Regex NotFigures();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 5000)]
    private static partial Regex Tags();

    [GeneratedRegex("<style.*?</style>", RegexOptions.Singleline, 5000)]
    private static partial Regex Style();
}
