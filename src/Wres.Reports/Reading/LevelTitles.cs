namespace Wres.Reports.Reading;

/// <summary>Areas, levels and clusters of the results in words.</summary>
internal static class LevelTitles
{
    public static IReadOnlyList<string> Areas { get; } = ["non-clinical", "clinical", "medical"];

    public static string Area(string area) => area switch
    {
        "non-clinical" => "Non-clinical",
        "clinical" => "Clinical",
        "medical" => "Medical and dental",
        "all" => "Clinical and non-clinical together",
        _ => area,
    };

    public static string Level(string level) => level switch
    {
        "under-1" => "Under band 1",
        "vsm" => "Very senior manager",
        "consultant" => "Consultant",
        "non-consultant-career-grade" => "Non-consultant career grade",
        "trainee" => "Trainee grades",
        "other" => "Other",
        _ => "Band " + level,
    };

    public static string Cluster(string cluster) => cluster switch
    {
        "1" => "1: up to band 4",
        "2" => "2: bands 5 to 7",
        "3" => "3: bands 8a and 8b",
        "4" => "4: bands 8c to 9 and very senior managers",
        "5" => "5: consultants",
        "6" => "6: non-consultant career grades",
        "7" => "7: trainee and other grades",
        _ => "No cluster",
    };
}
