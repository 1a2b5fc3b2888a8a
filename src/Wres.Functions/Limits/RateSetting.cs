using System.Globalization;

namespace Wres.Functions.Limits;

/// <summary>The rate of requests, from the environment.</summary>
internal static class RateSetting
{
    private const int Least = 60;
    private const int Most = 6_000_000;

    /// <summary>Requests a minute of one caller; what is wrong is added to the problems.</summary>
    public static int Read(IConfiguration configuration, List<string> problems)
    {
        if (configuration["Wres:Limits:RequestsPerMinute"] is not { Length: > 0 } text)
            return RequestRates.Default;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rate) && rate is >= Least and <= Most)
            return rate;
        problems.Add(FormattableString.Invariant($"Wres__Limits__RequestsPerMinute is not a number from {Least} to {Most}, for example {RequestRates.Default}."));
        return RequestRates.Default;
    }
}
