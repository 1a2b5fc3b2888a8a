using System.Globalization;
using System.Text;

namespace Wres.EndToEndTests.Serve;

/// <summary>Small made-up extracts.</summary>
internal static class Drop
{
    /// <summary>A staff file of so many people, every <paramref name="everyBme"/>-th of them BME.</summary>
    public static string Staff(int people, int everyBme)
    {
        var text = new StringBuilder("Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Staff Group,Pay Grade,Ethnic Origin,Division\n");
        for (var i = 0; i < people; i++)
            text.Append(CultureInfo.InvariantCulture, $"{10_000 + i},{10_000 + i}-1,Yes,Permanent,Active Assignment,Administrative and Clerical,Band {2 + (i % 7)},{(i % everyBme == 0 ? "H Asian or Asian British - Indian" : "A White - British")},Division {i % 5}\n");
        return text.ToString();
    }

    public const string Actions = "Reference,Indicators,Action,Owner,Due,Status\nA1,1;7,Publish the workforce profile every quarter,Head of Workforce,31/03/2026,New\nA2,2,Review interview panels,Head of Resourcing,quarterly,Ongoing\n";
}
