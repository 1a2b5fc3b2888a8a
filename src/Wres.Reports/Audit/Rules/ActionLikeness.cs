namespace Wres.Reports.Audit.Rules;

/// <summary>How far two texts of a plan are the same: the share of words that both have.</summary>
internal static class ActionLikeness
{
    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '(', ')', '-', '/', '•', '\'', '"'];

    /// <summary>0 for nothing in common, 1 for the same words.</summary>
    public static double Of(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        if (x.Count == 0 || y.Count == 0)
            return 0;
        var common = x.Count(y.Contains);
        return (double)common / (x.Count + y.Count - common);
    }

    /// <summary>True where the first words of both are the same, as when a plan repeats an action under another indicator.</summary>
    public static bool SameAction(string a, string b)
    {
        var (x, y) = (First(a), First(b));
        return x.Length >= 25 && x.Equals(y, StringComparison.OrdinalIgnoreCase);
    }

    private static string First(string text)
    {
        var end = text.IndexOf('.', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        var bracket = first.IndexOf('(', StringComparison.Ordinal);
        return string.Join(' ', (bracket > 20 ? first[..bracket] : first).Split(Separators, StringSplitOptions.RemoveEmptyEntries));
    }

    private static HashSet<string> Words(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
