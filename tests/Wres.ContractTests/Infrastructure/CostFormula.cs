using System.Globalization;
using System.Text.RegularExpressions;

namespace Wres.ContractTests.Infrastructure;

/// <summary>A sum of prices by their letters, such as <c>11 × (2b + 4c) + h</c>.</summary>
internal static partial class CostFormula
{
    public static decimal Value(string formula, IReadOnlyDictionary<char, decimal> prices)
    {
        var total = 0m;
        var rest = Bracket().Replace(formula, match =>
        {
            total += decimal.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture) * Sum(match.Groups["sum"].Value, prices);
            return "";
        });
        return total + Sum(rest, prices);
    }

    private static decimal Sum(string terms, IReadOnlyDictionary<char, decimal> prices) => terms.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Sum(term => (term.Length == 1 ? 1 : decimal.Parse(term[..^1], CultureInfo.InvariantCulture)) * prices[term[^1]]);

    [GeneratedRegex("(?<times>\\d+) × \\((?<sum>[^)]*)\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracket();
}
