namespace Wres.TestKit.Invented;

/// <summary>A row of an invented staff file as the contract reads it.</summary>
internal sealed class StaffLine
{
    /// <summary>Employee number without leading zeros; blank where the cell is.</summary>
    public string Person { get; init; } = "";
    public bool NumberRuined { get; init; }
    public string Assignment { get; init; } = "";
    public bool Primary { get; init; }
    /// <summary>Rule that the category fits, or empty.</summary>
    public string CategoryRule { get; init; } = "";
    public bool StatusNotInPost { get; init; }
    public DateOnly? Start { get; init; }
    public decimal Fte { get; init; }
    public char Group { get; init; }
    public string Finer { get; init; } = "";
    public char StaffGroup { get; init; }
    public char OccupationCode { get; init; }
    public char RoleMedical { get; init; }
    public required Words.GradeMeaning Grade { get; init; }
    public string Division { get; init; } = "";
    public bool Cut { get; set; }
    /// <summary>counted, a rule, or a code; set by the truth.</summary>
    public string Fate { get; set; } = "";

    /// <summary>n, c or m: the first line of the method that fits.</summary>
    public char Area => StaffGroup == 'm' ? 'm' : OccupationCode != '-' ? OccupationCode : StaffGroup == 'n' ? 'n' : 'c';

    public string AreaName => Area switch { 'n' => "non-clinical", 'm' => "medical", _ => "clinical" };

    public string Level
    {
        get
        {
            if (Area != 'm')
                return Grade.Level;
            // The words of the grade and of the role are asked together, rule by rule.
            foreach (var (kind, name) in new[] { ('v', "vsm"), ('c', "consultant"), ('t', "trainee"), ('n', "non-consultant-career-grade") })
            {
                if (Grade.Medical == kind || (kind != 'v' && RoleMedical == kind))
                    return name;
            }

            return "other";
        }
    }

    public string Cluster => Level switch
    {
        "under-1" or "1" or "2" or "3" or "4" => "1",
        "5" or "6" or "7" => "2",
        "8a" or "8b" => "3",
        "8c" or "8d" or "9" or "vsm" => "4",
        "consultant" => "5",
        "non-consultant-career-grade" => "6",
        "trainee" => "7",
        _ => Area == 'm' ? "7" : "none",
    };
}
