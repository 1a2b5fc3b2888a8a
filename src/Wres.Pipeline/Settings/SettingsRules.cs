using System.Net.Mail;
using Wres.Domain;
using Wres.Domain.Benchmarks;

namespace Wres.Pipeline.Settings;

/// <summary>Ranges of the settings, checked before anything runs.</summary>
internal static class SettingsRules
{
    private const int LongestName = 200;

    public static void Check(OrganisationSettings settings, OrganisationCode organisation)
    {
        // It goes into the subject of e-mails and the titles of documents.
        if (settings.Name is { } name && (name.Length is 0 or > LongestName || name.Any(char.IsControl)))
            throw new SettingsException($"Settings of {organisation}: the setting name is 1 to {LongestName} characters on one line. Example: \"Example NHS Foundation Trust\".");
        var m = settings.Method;
        Range("method.minimumSurveyResponses", m.MinimumSurveyResponses, 0, 10_000, "11");
        Range("method.significanceLevel", m.SignificanceLevel, 1e-6, 0.5, "0.05");
        Range("method.fourFifthsLow", m.FourFifthsLow, 0.01, 1, "0.80");
        Range("method.fourFifthsHigh", m.FourFifthsHigh, 1, 100, "1.25");
        Range("method.deadBandPercentagePoints", m.DeadBandPercentagePoints, 0, 100, "0.5");
        Range("method.deadBandRatio", m.DeadBandRatio, 0, 10, "0.05");
        Range("method.deadBandBoard", m.DeadBandBoard, 0, 100, "1.0");
        Range("method.disclosureThreshold", m.DisclosureThreshold, 0, 100, "4");
        Range("method.trajectoryTarget", m.TrajectoryTarget, 2000, 2200, "2028");
        Range("method.percentDecimals", m.PercentDecimals, 0, 6, "1");
        Range("method.ratioDecimals", m.RatioDecimals, 0, 6, "2");
        Range("method.pointsDecimals", m.PointsDecimals, 0, 6, "1");
        var e = settings.Extracts;
        Range("extracts.maxFileBytes", e.MaxFileBytes, 1, long.MaxValue, "524288000");
        Range("extracts.maxRows", e.MaxRows, 1, long.MaxValue, "5000000");
        Range("extracts.maxColumns", e.MaxColumns, 10, 16_384, "500");
        Range("extracts.maxCellLength", e.MaxCellLength, 100, 1_000_000, "32767");
        Range("extracts.issueSampleCap", e.IssueSampleCap, 1, 1_000_000, "50");
        Range("extracts.issueListCap", e.IssueListCap, 1, 10_000_000, "100000");
        foreach (var address in settings.Mail.DataContacts.Concat(settings.Mail.SteeringGroup))
        {
            if (!MailAddress.TryCreate(address, out _))
                throw new SettingsException($"Settings of {organisation}: an address under the setting mail is no e-mail address. Example: \"edi.team@example.nhs.uk\".");
        }

        foreach (var own in settings.Benchmarks.Own)
        {
            if (own is not { Indicator: >= 1 and <= 9, Year: >= 2015 and <= 2100, Scope.Length: > 0, Publication.Length: > 0 } || !double.IsFinite(own.Value))
            {
                throw new SettingsException($"Settings of {organisation}: an entry of the setting benchmarks.own can't be used. "
                    + "Example: { \"indicator\": 2, \"scope\": \"Peer trusts\", \"year\": 2024, \"value\": 1.4, \"publication\": \"Benchmarking club, July 2024\" }.");
            }
        }

        var regions = BenchmarkTable.Shipped.Figures.Select(f => f.Scope).Where(s => s != "national").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (settings.Benchmarks.Region is { } region && !regions.Contains(region, StringComparer.Ordinal))
            throw new SettingsException($"Settings of {organisation}: the setting benchmarks.region is none of: {string.Join("; ", regions)}.");

        void Range(string name, double value, double low, double high, string example)
        {
            if (double.IsNaN(value) || value < low || value > high)
                throw new SettingsException(FormattableString.Invariant($"Settings of {organisation}: the setting {name} is {value}, outside {low} to {high}. Example: {example}."));
        }
    }
}
