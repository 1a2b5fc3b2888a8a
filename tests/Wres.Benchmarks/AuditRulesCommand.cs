using System.Globalization;
using Wres.Reports.Audit;

namespace Wres.Benchmarks;

/// <summary>What the audit finds, rule by rule, in the published figures whose wrong ones are known.</summary>
internal static class AuditRulesCommand
{
    private const string List = "discrepancies.tsv";

    /// <param name="folder">The folder of the figures files and of the list of wrong figures.</param>
    public static int Run(string folder)
    {
        if (!File.Exists(Path.Combine(folder, List)))
        {
            Console.Error.WriteLine($"Name the folder that holds {List} and the figures files.");
            return 2;
        }

        var known = File.ReadAllLines(Path.Combine(folder, List)).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length >= 4).Select(c => (File: c[0], Printed: Number(c[2]), Right: Number(c[3]))).ToList();
        var rules = new SortedDictionary<int, (int Listed, int Others)>();
        var found = new HashSet<int>();
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var key = Path.GetFileNameWithoutExtension(file);
            foreach (var finding in ReportAudit.AuditBytes(Figures(file), key, new AuditOptions()).Report?.Findings.Where(f => f.Severity is FindingSeverity.A or FindingSeverity.B) ?? [])
            {
                var matches = Enumerable.Range(0, known.Count).Where(i => known[i].File == key && Number(finding.Printed) == known[i].Printed && Number(finding.Right) is { } right && Math.Abs(right - (known[i].Right ?? right)) < 0.1m).ToList();
                found.UnionWith(matches);
                var rule = int.Parse(finding.Code[1..], CultureInfo.InvariantCulture);
                var (listed, others) = rules.GetValueOrDefault(rule);
                rules[rule] = matches.Count > 0 ? (listed + 1, others) : (listed, others + 1);
            }
        }

        Console.WriteLine("| rule | findings A and B of listed figures | of other figures and of words |\n|---|---|---|");
        foreach (var (rule, (listed, others)) in rules)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| R{rule} {RuleCatalogue.NameOf($"R{rule}")} | {listed} | {others} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{found.Count} of {known.Count} listed figures are found."));
        foreach (var i in Enumerable.Range(0, known.Count).Except(found))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"not found: {known[i].File}, printed {known[i].Printed}, right {known[i].Right}"));
        return 0;
    }

    // The project's own files have the shape of the contract's figures, with wording left out, under a name of their own.
    private static byte[] Figures(string file) =>
        System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("\"wres-published-figures/1\"", "\"wres-golden/1\"", StringComparison.Ordinal));

    // The first number of a text: "4.3% (43)" is 4.3.
    private static decimal? Number(string text)
    {
        var digits = string.Concat(text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',')).Replace(",", "", StringComparison.Ordinal).TrimEnd('.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
