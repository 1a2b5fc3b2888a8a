using Wres.Domain;
using Wres.Domain.Quality;
using Wres.Extracts;
using Wres.Pipeline.Settings;

namespace Wres.Functions.Verbs;

/// <summary>One checked file: its quality, and the period whose rules were applied (null for none).</summary>
internal sealed record CheckedFile(FileQuality Quality, IReadOnlyList<Issue> CrossFile, ReportingPeriod? Period)
{
    public bool HasErrors => Quality.Input.Reason is not null || Quality.IssueCounts.Keys.Any(c => IssueCatalogue.Find(c)?.Severity == Severity.Error);
}

/// <summary>Checks files, those of one organisation and period together, so that they can be joined.</summary>
internal static class CheckRun
{
    public static List<CheckedFile> All(IReadOnlyList<string> files, ReportingPeriod? period, string? settings, int year)
    {
        var checkedFiles = new Dictionary<string, CheckedFile>(StringComparer.Ordinal);
        foreach (var drop in files.Select(f => (File: f, Place: Place(f))).GroupBy(f => (f.Place.Organisation, Period: period ?? f.Place.Period)))
        {
            var own = Own(settings, drop.Key.Organisation, drop.Key.Period);
            var names = drop.Select(f => f.File).ToList();
            var check = DropReader.Check(
                drop.Key.Period, year, [.. names.Select(Dropped)], own.Extracts, own.Method, CancellationToken.None);
            for (var i = 0; i < names.Count; i++)
            {
                var across = check.CrossFileIssues.Where(issue => issue.File == names[i]).ToList();
                checkedFiles[names[i]] = new CheckedFile(check.Files[i], across, drop.Key.Period);
            }
        }

        return [.. files.Select(f => checkedFiles[f])];
    }

    private static DroppedFile Dropped(string file) =>
        new(file, "", new DateTimeOffset(File.GetLastWriteTimeUtc(file), TimeSpan.Zero), () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan));

    private static (OrganisationCode? Organisation, ReportingPeriod? Period) Place(string file)
    {
        var folder = new FileInfo(file).Directory;
        if (!ReportingPeriod.TryParse(folder?.Name, out var period) || !OrganisationCode.TryParse(folder?.Parent?.Name, out var organisation))
            return default;
        return (organisation, period);
    }

    private static OrganisationSettings Own(string? settings, OrganisationCode? organisation, ReportingPeriod? period) =>
        settings is not null && organisation is not null && period is not null
            ? new SettingsFolder(settings).Read(organisation.Value, period.Value)
            : new OrganisationSettings();
}
