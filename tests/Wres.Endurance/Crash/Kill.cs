namespace Wres.Endurance.Crash;

/// <summary>A kill from outside.</summary>
/// <param name="Age">Of the process, since it served.</param>
/// <param name="Completed">Runs that were completed by then.</param>
internal sealed record Kill(TimeSpan Age, int Completed)
{
    /// <summary>Least, quartiles and most of a figure: whether the kills were spread over the whole work.</summary>
    public static string Spread(IReadOnlyList<Kill> kills, Func<Kill, double> figure)
    {
        var sorted = kills.Select(figure).Order().ToList();
        return sorted.Count == 0 ? "-" : string.Join(" / ", new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(q => FormattableString.Invariant($"{sorted[(int)(q * (sorted.Count - 1))]:0.#}")));
    }
}
