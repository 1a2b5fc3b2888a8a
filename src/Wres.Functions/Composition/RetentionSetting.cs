using System.Globalization;
using Wres.Pipeline.Privacy;

namespace Wres.Functions.Composition;

/// <summary>How long each kind of data is kept, from the environment: days, or <c>forever</c>.</summary>
internal static class RetentionSetting
{
    private const string Forever = "forever";
    private const int Longest = 36_500;

    /// <summary>Reads them; what is wrong is added to the problems.</summary>
    public static RetentionSettings Read(IConfiguration configuration, List<string> problems)
    {
        var defaults = new RetentionSettings();
        return new RetentionSettings
        {
            OriginalsDays = Days("OriginalsDays", defaults.OriginalsDays),
            NormalisedDays = Days("NormalisedDays", defaults.NormalisedDays),
            ResultsDays = Days("ResultsDays", defaults.ResultsDays),
            LogsDays = Days("LogsDays", defaults.LogsDays),
        };

        int? Days(string name, int? otherwise)
        {
            if (configuration[$"Wres:Retention:{name}"] is not { Length: > 0 } text)
                return otherwise;
            if (text == Forever)
                return null;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= RetentionSettings.Shortest and <= Longest)
                return days;
            problems.Add(FormattableString.Invariant($"Wres__Retention__{name} is neither forever nor a number of days, {RetentionSettings.Shortest} to {Longest}, for example 730."));
            return otherwise;
        }
    }
}
