using System.Globalization;
using System.Text;

namespace Wres.Endurance.Crash;

/// <summary>A dropped file: its name below the container, and its text.</summary>
internal sealed record Drop(string Name, string Text)
{
    private static readonly string[] Periods = ["2022-03", "2023-03", "2024-03", "2025-03"];

    public const int Organisations = 5;

    /// <summary>Twenty drops of five organisations, years in ascending order; one of them holds a file that can't be used.</summary>
    public static IReadOnlyList<Drop> Twenty(int rows)
    {
        var drops = new List<Drop>();
        foreach (var (year, period) in Periods.Index())
        {
            for (var organisation = 0; organisation < Organisations; organisation++)
                drops.Add(new Drop($"RX{organisation}/{period}/staff.csv", Staff(rows + (organisation * 10), 3 + year)));
        }

        drops.Insert(drops.FindIndex(d => d.Name == "RX2/2024-03/staff.csv"), new Drop("RX2/2024-03/letter.csv", "Dear colleague,\nplease find attached nothing.\n"));
        return drops;
    }

    public static int Runs => Organisations * Periods.Length;

    /// <summary>A staff file of so many people, every <paramref name="everyBme"/>-th of them BME.</summary>
    public static string Staff(int people, int everyBme)
    {
        var text = new StringBuilder("Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Staff Group,Pay Grade,Ethnic Origin,Division\n");
        for (var i = 0; i < people; i++)
            text.Append(CultureInfo.InvariantCulture, $"{10_000 + i},{10_000 + i}-1,Yes,Permanent,Active Assignment,Administrative and Clerical,Band {2 + (i % 7)},{(i % everyBme == 0 ? "H Asian or Asian British - Indian" : "A White - British")},Division {i % 5}\n");
        return text.ToString();
    }
}
