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
        foreach (var drop in files.GroupBy(f => Place.Of(f, period)))
        {
            foreach (var file in Together([.. drop.Select(Dropped)], drop.Key.Period, Own(settings, drop.Key), year, CancellationToken.None))
                checkedFiles[file.Quality.Input.File] = file;
        }

        return [.. files.Select(f => checkedFiles[f])];
    }

    /// <summary>Checks files of one organisation and period.</summary>
    public static IReadOnlyList<CheckedFile> Together(IReadOnlyList<DroppedFile> files, ReportingPeriod? period, OrganisationSettings settings, int year, CancellationToken ct)
    {
        var check = DropReader.Check(period, year, files, settings.Extracts, settings.Method, ct);
        return [.. files.Select((file, i) => new CheckedFile(check.Files[i].Sampled(settings.Extracts.IssueSampleCap), [.. check.CrossFileIssues.Where(issue => issue.File == file.Name)], period))];
    }

    private static DroppedFile Dropped(string file) =>
        new(file, "", new DateTimeOffset(File.GetLastWriteTimeUtc(file), TimeSpan.Zero), () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan));

    private static OrganisationSettings Own(string? settings, Place place) =>
        settings is not null && place is { Organisation: { } organisation, Period: { } period }
            ? new SettingsFolder(settings).Read(organisation, period)
            : new OrganisationSettings();

    /// <summary>Where a file belongs by its folders, each null where they don't say.</summary>
    private sealed record Place(OrganisationCode? Organisation, ReportingPeriod? Period)
    {
        public static Place Of(string file, ReportingPeriod? given)
        {
            var folder = new FileInfo(file).Directory;
            return ReportingPeriod.TryParse(folder?.Name, out var period) && OrganisationCode.TryParse(folder?.Parent?.Name, out var organisation)
                ? new Place(organisation, given ?? period)
                : new Place(null, given);
        }
    }
}
