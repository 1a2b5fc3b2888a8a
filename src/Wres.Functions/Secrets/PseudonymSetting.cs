using Wres.Extracts.Normalised;
using Wres.Pipeline.Privacy;

namespace Wres.Functions.Secrets;

/// <summary>The keys of pseudonyms, from the environment: the current one, and older ones as a list with semicolons.</summary>
internal static class PseudonymSetting
{
    private const string Current = "Wres:Pseudonyms:Key";
    private const string Old = "Wres:Pseudonyms:OldKeys";

    /// <summary>Reads them; null where no key is set. What is wrong is added to the problems.</summary>
    public static PseudonymKeys? Read(IConfiguration configuration, List<string> problems)
    {
        var current = SecretSetting.Read(configuration, Current, problems);
        var old = SecretSetting.Read(configuration, Old, problems);
        var faults = problems.Count;
        var key = current is null ? null : Parse(current, "Wres__Pseudonyms__Key", problems);
        var olds = (old ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(k => Parse(k, "Wres__Pseudonyms__OldKeys", problems)).ToList();
        if (key is null && olds.Count > 0 && problems.Count == faults)
            problems.Add("Wres__Pseudonyms__OldKeys is set, but no current key. Set Wres__Pseudonyms__Key too.");
        return key is null || problems.Count > faults ? null : new PseudonymKeys(key, [.. olds.OfType<PseudonymKey>()]);
    }

    private static PseudonymKey? Parse(string text, string name, List<string> problems)
    {
        var bytes = new byte[text.Length];
        if (Convert.TryFromBase64String(text, bytes, out var length) && length >= NormalisedExtract.ShortestKey)
            return new PseudonymKey(bytes[..length]);
        problems.Add($"{name} is not base64 of at least {NormalisedExtract.ShortestKey} bytes. Make one with: openssl rand -base64 32");
        return null;
    }
}
