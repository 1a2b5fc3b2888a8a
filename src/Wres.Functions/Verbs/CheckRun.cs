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
            var own = Own(settings, drop.Key);
            var names = drop.ToList();
            var check = DropReader.Check(
                drop.Key.Period, year, [.. names.Select(Dropped)], own.Extracts, own.Method, CancellationToken.None);
            for (var i = 0; i < names.Count; i++)
            {
                var across = check.CrossFileIssues.Where(issue => issue.File == names[i]).ToList();
                checkedFiles[names[i]] = new CheckedFile(check.Files[i].Sampled(own.Extracts.IssueSampleCap), across, drop.Key.Period);
            }
        }

        return [.. files.Select(f => checkedFiles[f])];
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
