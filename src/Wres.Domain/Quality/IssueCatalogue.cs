namespace Wres.Domain.Quality;

/// <summary>All issues that a drop can have, and all their texts. Nothing else in the product words an issue.</summary>
public static partial class IssueCatalogue
{
    /// <summary>Every definition, files first, then rejecting codes, values, rules and checks.</summary>
    public static IReadOnlyList<IssueDefinition> All => _all ??= [.. Files, .. Rejecting, .. Values, .. Rules, .. Checks];

    /// <summary>The definition of a code; null where there is none.</summary>
    public static IssueDefinition? Find(string code) => All.FirstOrDefault(d => d.Code == code);

    // Made on first use: the fields of the other parts of this class have no order of initialisation among them.
    private static IReadOnlyList<IssueDefinition>? _all;

    private static IssueDefinition Error(string code, string title, string message, string fix, string example, bool rejects = false) =>
        new(code, Severity.Error, title, message, fix, example, rejects);

    private static IssueDefinition Warning(string code, string title, string message, string fix, string example) =>
        new(code, Severity.Warning, title, message, fix, example);

    private static IssueDefinition Information(string code, string title, string message, string fix, string example) =>
        new(code, Severity.Information, title, message, fix, example);
}
