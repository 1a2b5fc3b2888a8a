using System.Globalization;
using System.Text;
using Wres.Domain.Results;
using Wres.Pipeline.Ports;

namespace Wres.Pipeline.SignOff;

/// <summary>
/// What an approval is given for: the dropped files that figures are made from, by their hashes, and the figures themselves. The
/// action plan is left out, because it goes on living; so are wording and names.
/// </summary>
/// <param name="Inputs">Hash over kind and hash of every file that counts.</param>
/// <param name="Figures">Hash over the nine indicators with the counts behind them and the comparison with last year.</param>
public sealed record DataFreeze(string Inputs, string Figures)
{
    /// <summary>The freeze of a result.</summary>
    public static DataFreeze Of(IndicatorsDocument result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var files = result.Run.Inputs.Where(i => i.Kind is not (null or "actions") && i.Status != "superseded").Select(i => $"{i.Kind} {i.Sha256}");
        return new DataFreeze(Hash(files.Order(StringComparer.Ordinal)), Hash(Lines(result)));
    }

    /// <summary>What is another than it was, in words; null where nothing is.</summary>
    public string? ChangeFrom(DataFreeze before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return this == before ? null : Inputs != before.Inputs ? "The dropped files changed." : "The figures changed: a setting, an earlier year or the method.";
    }

    // Written out member by member, so that a member that is added to results one day ends no approval.
    private static IEnumerable<string> Lines(IndicatorsDocument result)
    {
        if (result.Workforce is { } people)
            yield return Text($"workforce {people.Total} {people.White} {people.Bme} {people.Unknown}");
        foreach (var i in result.Indicators)
        {
            yield return Text($"{i.Id} {i.Status} {i.Reason} {i.Value:R}");
            foreach (var group in new[] { i.Groups?.White, i.Groups?.Bme, i.Groups?.Unknown }.OfType<GroupFigures>())
                yield return Text($"{i.Id} {group.Count} {group.Denominator} {group.Numerator} {group.Percent:R} {group.Responses}");
            foreach (var row in i.Rows ?? [])
                yield return Text($"{i.Id} {row.Area} {row.Level} {row.White} {row.Bme} {row.Unknown}");
        }

        foreach (var c in result.Comparison)
            yield return Text($"{c.Id} {c.Previous:R} {c.Verdict}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Hash(IEnumerable<string> lines) => BlobBytes.Sha256(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
