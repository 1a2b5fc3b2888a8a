using System.Globalization;
using System.Text;
using System.Text.Json;
using Wres.Domain.Calendar;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Publishing;

/// <summary>Writes down what became visible outside, with the UK time: e-mails, published versions, drafts.</summary>
internal sealed class YearLog(Bench bench)
{
    private readonly HashSet<string> _mails = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _published = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    public string Text => _text.ToString();

    public void Say(string line) => _text.Append(CultureInfo.InvariantCulture, $"{Now()}  {line}\n");

    /// <summary>Writes what is new since the last look.</summary>
    public void Look()
    {
        foreach (var (name, bytes) in bench.Blobs.All.Where(b => b.Key.StartsWith("publications/", StringComparison.Ordinal) && b.Key.EndsWith("/manifest.json", StringComparison.Ordinal) && b.Key.Count(c => c == '/') == 3))
        {
            var state = State(bytes);
            if (_published.TryGetValue(name, out var there) && there == state)
                continue;
            _published[name] = state;
            Say($"{name["publications/".Length..^"/manifest.json".Length]}: {state}");
        }

        foreach (var (key, mail) in bench.Mailer.Mails.Where(m => _mails.Add(m.Key)))
            Say($"e-mail {Stable(key)} to {string.Join(", ", mail.To)}{(mail.Attachments.Count > 0 ? $" with {mail.Attachments.Count} PDFs" : "")}: {mail.Subject}");
    }

    private static string State(byte[] manifest)
    {
        using var json = JsonDocument.Parse(manifest);
        var root = json.RootElement;
        if (root.GetProperty("status").GetString() == "draft")
            return "drafts";
        var reason = root.TryGetProperty("reason", out var why) ? $", correction: {why.GetString()}" : "";
        return $"published version {root.GetProperty("version").GetInt32()}, {root.GetProperty("files").GetArrayLength()} files{reason}";
    }

    /// <summary>Hashes in keys are blanked: they say no more than that a key is another one.</summary>
    private static string Stable(string key) => string.Join('-', key.Split('-').Select(part => part.Length >= 8 && part.All(char.IsAsciiHexDigitLower) | part.All(c => char.IsAsciiHexDigitLower(c)) && !part.All(char.IsAsciiDigit) ? "#" : part));

    private string Now() => UkTime.At(bench.Clock.GetUtcNow()).ToString("yyyy-MM-dd ddd HH:mm zzz", CultureInfo.InvariantCulture);
}
