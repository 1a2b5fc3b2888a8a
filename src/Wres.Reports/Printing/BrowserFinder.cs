namespace Wres.Reports;

/// <summary>Finds an installed Chromium, Chrome or Edge. Nothing is ever downloaded.</summary>
public static class BrowserFinder
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome", "msedge"];

    private static readonly string[] KnownPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>
    /// The browser's path: the configured one where it exists (a configured path that does not exist finds nothing, rather than
    /// some other browser), else the first on the search path, else one where installers put it; null where there is none.
    /// </summary>
    public static string? Find(string? configured) => Find(configured, Environment.GetEnvironmentVariable("PATH"));

    internal static string? Find(string? configured, string? searchPath)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return File.Exists(configured) ? configured : null;
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var onPath = from name in Names
                     from folder in folders
                     select Path.Combine(folder, name + suffix);
        return onPath.Concat(KnownPlaces).FirstOrDefault(File.Exists);
    }
}
