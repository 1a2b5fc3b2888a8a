namespace Wres.Functions.Verbs;

/// <summary>What to install where no browser is there.</summary>
internal static class BrowserHint
{
    public static string For(string? configured) => configured is null
        ? "no Chromium, Chrome or Edge was found. On Debian or Ubuntu: apt-get install chromium. Elsewhere install Chrome or Edge, or name one with --browser PATH. The HTML documents are complete."
        : $"there is no browser at {configured}. Name an installed Chromium, Chrome or Edge with --browser PATH. The HTML documents are complete.";
}
