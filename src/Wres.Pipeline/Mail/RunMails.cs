using System.Text;
using Wres.Domain;
using Wres.Domain.Quality;
using Wres.Domain.Results;
using Wres.Pipeline.Digests;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Publishing;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Pipeline.Steps;
using Wres.Reports.Letters;
using Wres.Reports.OpenData;

namespace Wres.Pipeline.Mail;

/// <summary>E-mails at the end of a run. They name files, codes, verdicts and the public report's figures; never a person's value or a count of rows.</summary>
internal sealed class RunMails(PipelineParts parts, RunState state, OrganisationSettings settings)
{
    private readonly MailDesk _desk = new(parts);
    private readonly OrganisationCode _organisation = OrganisationCode.Parse(state.Organisation);
    private readonly ReportingPeriod _period = ReportingPeriod.Parse(state.Period);

    private string Because => $"You get this because you are among those who hear of the WRES data of {settings.Name ?? state.Organisation}. Who does is a setting.";

    private string From => settings.Name ?? state.Organisation;

    public async Task SendAsync(DropQuality quality, CancellationToken ct)
    {
        foreach (var file in quality.Files.Where(f => f.Input.Status == "quarantined"))
            await QuarantinedAsync(file, ct);
        await DropAsync(quality, ct);
        if (await StoredInputs.ReadAsync(parts, _organisation, _period, settings, ct) is not { } inputs)
            throw new InvalidOperationException($"The result of {state.Organisation} {state.Period} is gone.");
        var now = PublicDigest.Indicators(inputs);
        var told = await Told.FindAsync(parts, _organisation, _period, ct);
        await FinishedAsync(inputs.Result, now, told, ct);
        if ((told ?? await Told.BeforeAsync(parts, _organisation, _period, ct)) is { } before)
            await CrossedAsync(before.Indicators, now, ct);
        await new Told(FinishedKey(), now).KeepAsync(parts, _organisation, _period, ct);
    }

    private Task QuarantinedAsync(FileQuality file, CancellationToken ct)
    {
        var body = new List<LetterPart> { new LetterText($"The file {file.Input.File}, dropped for {state.Organisation} {state.Period}, can't be used.") };
        body.AddRange(file.Issues.Select(i => new LetterList([$"{i.Code}: {i.Message}", $"What to do: {i.Fix}"])));
        body.Add(new LetterText("The other files of the drop were used. Drop a corrected file and it will replace this one."));
        return PostAsync(
            MailKind.FileQuarantined, $"{state.Organisation}-{state.Period}-{file.Input.Sha256[..12]}-quarantined",
            new Letter($"WRES: a dropped file can't be used ({state.Organisation}, {state.Period})", "A dropped file can't be used", body) { From = From, Because = Because }, ct);
    }

    private Task DropAsync(DropQuality quality, CancellationToken ct)
    {
        var issues = quality.Files.SelectMany(f => f.Issues.Select(i => (Input: f.Input.File, Issue: i))).Concat(quality.PeriodIssues.Select(i => (Input: "the drop as a whole", Issue: i)))
            .Where(i => i.Issue.Severity != Severity.Information).DistinctBy(i => (i.Input, i.Issue.Code)).ToList();
        var files = quality.Files.Select(f => new[] { f.Input.File, f.Input.Kind ?? "not known", Words(f.Input.Status) }).ToList();
        var clean = issues.Count == 0;
        List<LetterPart> body =
        [
            new LetterText(clean
                ? $"The files dropped for {state.Organisation} {state.Period} were read without an issue."
                : $"The files dropped for {state.Organisation} {state.Period} were read. Some rows or files need a look."),
            new LetterTable("Files", ["File", "Kind", "Outcome"], files),
        ];
        if (!clean)
        {
            body.Add(new LetterHeading("What to look at"));
            body.AddRange(issues.GroupBy(i => i.Input, StringComparer.Ordinal).SelectMany(g => new LetterPart[]
            {
                new LetterText($"In {g.Key}:"), new LetterList([.. g.Select(i => $"{IssueCatalogue.Find(i.Issue.Code)?.Title ?? i.Issue.Code} ({i.Issue.Code}). {i.Issue.Fix}")]),
            }));
            body.Add(new LetterText("The data-quality report of this period has each of them with its rows and columns."));
            body.AddRange(Links.Result(settings, state.Organisation, state.Period, "data-quality.html", "Every issue by file and row"));
        }

        var (kind, word) = clean ? (MailKind.DropClean, "clean") : (MailKind.DropIssues, "issues");
        var subject = clean ? $"WRES: drop received and clean ({state.Organisation}, {state.Period})" : $"WRES: drop received, with issues ({state.Organisation}, {state.Period})";
        return PostAsync(kind, $"{state.Organisation}-{state.Period}-{DropHash()}-drop-{word}", new Letter(subject, clean ? "Drop received and clean" : "Drop received, with issues", body) { From = From, Because = Because }, ct);
    }

    private Task FinishedAsync(IndicatorsDocument result, IReadOnlyList<PublicIndicator> now, Told? told, CancellationToken ct)
    {
        // The same figures under another name of the run (a wording, a recipient) are no news.
        if (told is not null && told.Run != FinishedKey() && told.Indicators.SequenceEqual(now))
            return Task.CompletedTask;
        List<LetterPart> letter =
        [
            new LetterText($"The nine WRES indicators of {result.Organisation.Name} for {result.Period.Label} are ready."),
            new LetterHeading("What changed since last time"),
            .. Changes(now, told),
            DigestLetters.Figures(result.Period.Label, now),
            new LetterText("Improved and declined describe the change itself; the report says where chance alone could explain it."),
            .. state.Shortfalls.Select(s => new LetterText(s)),
            .. Links.Result(settings, state.Organisation, state.Period, "report.html", "The report"),
        ];
        return PostAsync(MailKind.RunFinished, FinishedKey(), new Letter($"WRES {result.Period.Label}: results for {result.Organisation.Name}", $"Results for {result.Period.Label}", letter) { From = From, Because = Because }, ct);
    }

    private static IEnumerable<LetterPart> Changes(IReadOnlyList<PublicIndicator> now, Told? told)
    {
        if (told is null)
            return [new LetterText("These are the first results for this period.")];
        var changed = now.Join(told.Indicators, n => n.Id, t => t.Id, (n, t) => (Now: n, Then: t)).Where(p => p.Now.Value != p.Then.Value || p.Now.Verdict != p.Then.Verdict).ToList();
        return changed.Count == 0
            ? [new LetterText("No printed figure changed.")]
            : [new LetterList([.. changed.Select(p => $"{p.Now.Label}: {Change(p.Then, p.Now)}.")])];
    }

    private static string Change(PublicIndicator then, PublicIndicator now)
    {
        var value = then.Value == now.Value ? $"{now.Value} as before" : $"{then.Value} became {now.Value}";
        return then.Verdict == now.Verdict ? value : $"{value}; {then.Verdict.ToLowerInvariant()} became {now.Verdict.ToLowerInvariant()}";
    }

    private async Task CrossedAsync(IReadOnlyList<PublicIndicator> before, IReadOnlyList<PublicIndicator> now, CancellationToken ct)
    {
        foreach (var crossing in Crossings.Of(before, now, settings.Mail))
        {
            var letter = new Letter($"WRES: {crossing.Indicator.Label} crossed a threshold ({state.Organisation}, {state.Period})", $"{crossing.Indicator.Label} crossed a threshold",
            [
                new LetterText($"{crossing.Indicator.Label}, {_period.Label}: {crossing.Indicator.Title}."),
                new LetterText(crossing.Sentence),
                .. Links.Result(settings, state.Organisation, state.Period, "report.html", "The report"),
            ])
            { From = From, Because = Because };
            await PostAsync(MailKind.ThresholdCrossed, FormattableString.Invariant($"{FinishedKey()}-{crossing.Indicator.Id}-{crossing.Key}"), letter, ct);
        }
    }

    private Task PostAsync(MailKind kind, string key, Letter letter, CancellationToken ct) => _desk.PostAsync(kind, key, state.Organisation, settings, letter, [], [], ct);

    /// <summary>The same inputs compared with other results of earlier years are another event.</summary>
    private string FinishedKey()
    {
        if (state.Earlier.Count == 0)
            return $"{state.Run}-finished";
        var earlier = string.Join('\n', state.Earlier.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key} {e.Value}"));
        return $"{state.Run}-{BlobBytes.Sha256(Encoding.UTF8.GetBytes(earlier))[..8]}-finished";
    }

    /// <summary>The same files read again are no other drop.</summary>
    private string DropHash() => BlobBytes.Sha256(Encoding.UTF8.GetBytes(string.Join('\n', state.Inputs.Select(f => $"{f.File} {f.Sha256}").Order(StringComparer.Ordinal))))[..12];

    private static string Words(string status) => status switch
    {
        "accepted" => "used",
        "accepted-with-issues" => "used, with issues",
        "superseded" => "not used: a newer file took its place",
        _ => "can't be used",
    };
}
