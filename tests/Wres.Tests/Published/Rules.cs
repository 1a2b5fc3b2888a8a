using System.Text.RegularExpressions;

namespace Wres.Tests.Published;

/// <summary>Statements by place: the first rule whose pattern fits the whole path speaks.</summary>
internal sealed class Rules
{
    private readonly List<(Regex Pattern, Func<Match, Statement> Speak)> _rules = [];

    /// <summary>Adds a rule; in the pattern dots and brackets stand for themselves and <c>(a|b)</c>, <c>*</c> work as in a regular expression.</summary>
    public Rules Add(string pattern, Func<Match, Statement> speak)
    {
        var escaped = pattern.Replace(".", @"\.", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal)
            .Replace("]", @"\]", StringComparison.Ordinal).Replace("*", @"[^.\[\]]+", StringComparison.Ordinal);
        _rules.Add((new Regex("^" + escaped + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), speak));
        return this;
    }

    public Rules Follows(string pattern, string from, Func<Match, double> exact) => Add(pattern, m => new Statement.Follows(exact(m), from));

    public Rules Repeats(string pattern, string path) => Add(pattern, m => new Statement.Repeats(m.Result(path)));

    public Rules Given(string pattern, string why) => Add(pattern, _ => new Statement.Given(why));

    public Statement? Of(PublishedFigure figure)
    {
        foreach (var (pattern, speak) in _rules)
        {
            if (pattern.Match(figure.Path) is { Success: true } match)
                return speak(match);
        }

        return null;
    }
}
