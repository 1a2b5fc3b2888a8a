namespace Wres.Functions.Access;

/// <summary>Who is believed, from the environment.</summary>
/// <param name="PlatformSignIn">True where the platform signs people in and takes its own headers away from what comes from outside.</param>
/// <param name="FunctionKeyRole">The role of a function key that is no key of ours; null for none.</param>
internal sealed record AccessSettings(bool PlatformSignIn, Role? FunctionKeyRole)
{
    private const string SignInName = "Wres__Access__PlatformSignIn";
    private const string FunctionKeyName = "Wres__Access__FunctionKeyRole";

    /// <summary>Reads the settings; what is wrong is added to the problems.</summary>
    public static AccessSettings Read(IConfiguration configuration, List<string> problems)
    {
        var signIn = false;
        if (configuration["Wres:Access:PlatformSignIn"] is { Length: > 0 } text && !bool.TryParse(text, out signIn))
            problems.Add($"{SignInName} is not true or false. Set it to true only where the platform removes X-MS-CLIENT-PRINCIPAL from requests that come from outside.");
        Role? others = Role.Viewer;
        var roleText = configuration["Wres:Access:FunctionKeyRole"];
        if (string.Equals(roleText, "none", StringComparison.OrdinalIgnoreCase))
            others = null;
        else if (roleText is { Length: > 0 })
        {
            if (RoleRights.TryParse(roleText, out var role))
                others = role;
            else
                problems.Add($"{FunctionKeyName} is not one of none, viewer, analyst, approver and operator, for example viewer.");
        }

        return new AccessSettings(signIn, others);
    }

    /// <summary>Callers of <c>serve</c>: by key, or by the platform's sign-in where that is on.</summary>
    public ICallers ForServe(ICallers keys) => PlatformSignIn ? new PlatformCallers(keys) : keys;

    /// <summary>Callers under the Functions host. Where the platform signs people in, the host asks for no key, so one that is not ours says nothing.</summary>
    public ICallers ForHost(ICallers keys) => PlatformSignIn ? new PlatformCallers(keys) : new FunctionKeyCallers(keys, FunctionKeyRole);
}
