using System.Globalization;
using System.Text;

namespace Wres.Tests.Pipeline.Doubles;

/// <summary>Small extracts.</summary>
internal static class Extract
{
    /// <summary>A staff file of so many White and BME people.</summary>
    public static string Staff(int white, int bme)
    {
        var text = new StringBuilder("Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Staff Group,Pay Grade,Ethnic Origin\n");
        for (var i = 0; i < white + bme; i++)
            text.Append(CultureInfo.InvariantCulture, $"{1000 + i},{1000 + i}-1,Yes,Permanent,Active Assignment,Administrative and Clerical,Band 5,{(i < white ? "A White - British" : "H Indian")}\n");
        return text.ToString();
    }

    public const string Board = "Member ID,Role,Executive,Voting,Ethnic Origin\nB1,Chair,No,Yes,A\nB2,Chief Executive,Yes,Yes,H\n";
}
