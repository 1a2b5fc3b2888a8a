namespace Wres.Domain.Pay;

/// <summary>The names of areas and levels in every file that the product reads or writes.</summary>
public static class LevelNames
{
    private static readonly string[] Levels =
    [
        "under-1", "1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9", "vsm",
        "consultant", "non-consultant-career-grade", "trainee", "other",
    ];

    private static readonly string[] Areas = ["non-clinical", "clinical", "medical"];

    /// <summary>All levels in table order.</summary>
    public static IReadOnlyList<Level> All { get; } = Enum.GetValues<Level>();

    /// <summary>Name of a level, such as <c>8a</c> or <c>under-1</c>.</summary>
    public static string Name(this Level level) => Levels[(int)level];

    /// <summary>Name of an area: <c>non-clinical</c>, <c>clinical</c> or <c>medical</c>.</summary>
    public static string Name(this Area area) => Areas[(int)area];

    /// <summary>Reads a level's name, ignoring case.</summary>
    public static bool TryParseLevel(ReadOnlySpan<char> text, out Level level)
    {
        for (var i = 0; i < Levels.Length; i++)
        {
            if (text.Equals(Levels[i], StringComparison.OrdinalIgnoreCase))
            {
                level = (Level)i;
                return true;
            }
        }

        level = default;
        return false;
    }

    /// <summary>Reads an area's name, ignoring case.</summary>
    public static bool TryParseArea(ReadOnlySpan<char> text, out Area area)
    {
        for (var i = 0; i < Areas.Length; i++)
        {
            if (text.Equals(Areas[i], StringComparison.OrdinalIgnoreCase))
            {
                area = (Area)i;
                return true;
            }
        }

        area = default;
        return false;
    }

    /// <summary>
    /// The cluster of a level: 1 to 7, or 0 for none. 1 = under 1 to 4; 2 = 5 to 7; 3 = 8a, 8b; 4 = 8c to 9 and every VSM;
    /// 5 = consultant; 6 = non-consultant career grade; 7 = trainee and medical other; 0 = other, not medical.
    /// </summary>
    public static int Cluster(Area area, Level level) => level switch
    {
        <= Level.Band4 => 1,
        <= Level.Band7 => 2,
        <= Level.Band8b => 3,
        <= Level.Vsm => 4,
        Level.Consultant => 5,
        Level.NonConsultantCareerGrade => 6,
        Level.Trainee => 7,
        _ => area == Area.Medical ? 7 : 0,
    };
}
