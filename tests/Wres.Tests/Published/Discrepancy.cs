using System.Text;
using Wres.TestKit;

namespace Wres.Tests.Published;

/// <summary>A figure that a report prints wrongly: what it should be at the decimals printed, and why.</summary>
internal sealed record Discrepancy(string File, string Path, string Printed, string Right, string Why)
{
    /// <summary>Those of a report, in the order of its data file.</summary>
    public static IEnumerable<Discrepancy> Of(string key) => Lines().Where(d => d.File == key);

    private static IEnumerable<Discrepancy> Lines() =>
        File_().Skip(1).Select(l => l.Split('\t')).Select(c => new Discrepancy(c[0], c[1], c[2], c[3], c[4]));

    private static string[] File_() => System.IO.File.ReadAllLines(RepositoryFolder.At("tests/data/published/discrepancies.tsv"), Encoding.UTF8);
}
