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
            foreach (var file in Together([.. drop.Select(f => Dropped(f.File))], drop.Key.Period, own, year, CancellationToken.None))
                checkedFiles[file.Quality.Input.File] = file;
        }

        return [.. files.Select(f => checkedFiles[f])];
    }

    /// <summary>Checks files of one organisation and period.</summary>
    public static IReadOnlyList<CheckedFile> Together(IReadOnlyList<DroppedFile> files, ReportingPeriod? period, OrganisationSettings settings, int year, CancellationToken ct)
    {
        var check = DropReader.Check(period, year, files, settings.Extracts, settings.Method, ct);
        return [.. files.Select((file, i) => new CheckedFile(check.Files[i], [.. check.CrossFileIssues.Where(issue => issue.File == file.Name)], period))];
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
