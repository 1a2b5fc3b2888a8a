using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>
/// What the readers of rows share within a drop. Without a period the rules that depend on the year are not applied, and
/// <paramref name="latestYear"/> alone tells how two-digit years are read.
/// </summary>
internal sealed class ReadContext(ReportingPeriod? period, int latestYear, ExtractSettings settings, MethodSettings method)
{
    private readonly Dictionary<string, string> _ethnicOrigin = Fold(settings.Values.EthnicOrigin);

    public ReportingPeriod? Period { get; } = period;

    public int LatestYear { get; } = latestYear;

    public ExtractSettings Settings { get; } = settings;

    public MethodSettings Method { get; } = method;

    public TextKeys Keys { get; } = new();

    public StringTable Strings { get; } = new();

    /// <summary>Reads an Ethnic Origin cell, the trust's own map first.</summary>
    public EthnicOrigin EthnicOrigin(string text) =>
        Domain.Ethnicity.EthnicOrigin.Parse(_ethnicOrigin.TryGetValue(text, out var mapped) ? mapped : text);

    /// <summary>A map of the trust as it is looked up: clean texts, any case.</summary>
    public static Dictionary<string, string> Fold(IReadOnlyDictionary<string, string> map)
    {
        var folded = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (from, to) in map) folded[Reading.CellText.Clean(from)] = Reading.CellText.Clean(to);
        return folded;
    }
}
