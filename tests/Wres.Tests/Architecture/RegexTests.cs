using System.Text.RegularExpressions;

namespace Wres.Tests.Architecture;

/// <summary>No regular expression of the product can be made to run for ever: each has a time-out, or cannot backtrack.</summary>
public sealed partial class RegexTests
{
    [Fact]
    public void Every_regular_expression_has_a_time_out_or_can_not_backtrack()
    {
        var faults = new List<string>();
        var seen = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Find(), "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            foreach (var line in text.Split('\n').Where(l => l.Contains("[GeneratedRegex(", StringComparison.Ordinal)))
            {
                seen++;
                var safe = line.Contains("NonBacktracking", StringComparison.Ordinal) || TimeOut().IsMatch(line) || (line.Contains(", Safe)", StringComparison.Ordinal) && SafeIsSafe(text));
                if (!safe)
                    faults.Add($"{Path.GetFileName(file)}: {line.Trim()}");
            }

            if (text.Contains("new Regex(", StringComparison.Ordinal) || MadeOnTheSpot().IsMatch(text))
                faults.Add($"{Path.GetFileName(file)}: a regular expression that is made on the spot");
        }

        seen.ShouldBeGreaterThan(50);
        faults.ShouldBeEmpty();
    }

    private static bool SafeIsSafe(string text)
    {
        var own = text.Split('\n').FirstOrDefault(l => l.Contains("RegexOptions Safe", StringComparison.Ordinal));
        return own is null || own.Contains("NonBacktracking", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:matchTimeoutMilliseconds: |RegexOptions\.\w+, )\d+\)\]", RegexOptions.NonBacktracking)]
    private static partial Regex TimeOut();

    [GeneratedRegex(@"Regex\.(?:IsMatch|Match|Matches|Replace|Split)\(", RegexOptions.NonBacktracking)]
    private static partial Regex MadeOnTheSpot();
}
