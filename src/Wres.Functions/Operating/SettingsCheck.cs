using Wres.Domain;
using Wres.Pipeline.Settings;

namespace Wres.Functions.Operating;

/// <summary>Reads the settings of every organisation that has a folder of its own, and those for all.</summary>
internal static class SettingsCheck
{
    /// <summary>What is wrong, a line each.</summary>
    public static IReadOnlyList<string> Problems(string folder)
    {
        var period = ReportingPeriod.Parse("2025-03");
        var all = new SettingsFolder(folder);
        var codes = Directory.EnumerateDirectories(folder).Select(d => Path.GetFileName(d)!).Where(n => OrganisationCode.TryParse(n, out _)).Append("ZZZ");
        var problems = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            try
            {
                _ = all.Read(OrganisationCode.Parse(code), period);
            }
            catch (SettingsException e)
            {
                problems.Add(e.Message);
            }
        }

        return [.. problems];
    }
}
