namespace Wres.Domain.Quality;

/// <summary>The names of severities in every file and page that the product writes.</summary>
public static class SeverityNames
{
    /// <summary>Name of a severity: <c>error</c>, <c>warning</c> or <c>information</c>.</summary>
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
