namespace Wres.Functions.Access;

/// <summary>What a person or program is for. No role holds every right: who operates the software does not sign off its figures.</summary>
internal enum Role
{
    /// <summary>Reads figures, documents, runs and actions.</summary>
    Viewer,
    /// <summary>Reads, drops files, starts runs and keeps the action plan.</summary>
    Analyst,
    /// <summary>Reads and signs off.</summary>
    Approver,
    /// <summary>All that an analyst does, and what keeps the software going: rewinding runs, keys, exporting and erasing.</summary>
    Operator,
}

/// <summary>What an operation of the API needs of its caller.</summary>
internal enum Need
{
    /// <summary>Nothing: it says no word on any organisation.</summary>
    Nothing,
    /// <summary>To read.</summary>
    Read,
    /// <summary>To prepare results: drop, run, plan.</summary>
    Prepare,
    /// <summary>To sign off.</summary>
    Approve,
    /// <summary>To operate.</summary>
    Operate,
}

/// <summary>Which role meets which need.</summary>
internal static class RoleRights
{
    /// <summary>True where the role may do it.</summary>
    public static bool Meets(this Role role, Need need) => need switch
    {
        Need.Nothing or Need.Read => true,
        Need.Prepare => role is Role.Analyst or Role.Operator,
        Need.Approve => role is Role.Approver,
        Need.Operate => role is Role.Operator,
        _ => false,
    };

    /// <summary>The roles that meet a need, as they are written.</summary>
    public static IReadOnlyList<string> Names(Need need) => [.. Enum.GetValues<Role>().Where(r => r.Meets(need)).Select(Name)];

    /// <summary>A role as it is written.</summary>
    public static string Name(this Role role) => role switch { Role.Viewer => "viewer", Role.Analyst => "analyst", Role.Approver => "approver", _ => "operator" };

    /// <summary>Reads a role's name, in any case.</summary>
    public static bool TryParse(string? text, out Role role)
    {
        foreach (var one in Enum.GetValues<Role>())
        {
            if (string.Equals(text, one.Name(), StringComparison.OrdinalIgnoreCase))
            {
                role = one;
                return true;
            }
        }

        role = default;
        return false;
    }
}
