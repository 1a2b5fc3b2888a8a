using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wres.Pipeline.Ports;
using Wres.TestKit.Mail;

namespace Wres.Endurance.Crash;

/// <summary>What a store holds once all is done, with everything left out that may differ from one run to the next: times alone.</summary>
internal sealed partial class Evidence
{
    /// <summary>Results and kept originals by name; for each the text or hash.</summary>
    public required SortedDictionary<string, string> Files { get; init; }

    /// <summary>E-mails about runs by key; those that the calendar asks for come with the day, not with a run.</summary>
    public required SortedDictionary<string, string> Mails { get; init; }

    public static async Task<Evidence> GatherAsync(World world, CancellationToken ct)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var container in new[] { Containers.Results, Containers.Originals })
        {
            await foreach (var blob in world.Parts.Blobs.ListAsync(container, "", ct))
                files[blob.Path.ToString()] = Comparable(blob.Path.Name, (await world.Parts.Blobs.ReadAsync(blob.Path, ct))!);
        }

        // What is known of a drop outlives its run, and is part of what must not differ.
        await foreach (var blob in world.Parts.Blobs.ListAsync(Containers.Work, "", ct))
            files[blob.Path.ToString()] = BlobBytes.Sha256((await world.Parts.Blobs.ReadAsync(blob.Path, ct))!);
        var mails = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var folder = Path.Combine(world.Data, "mail");
        foreach (var file in (Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder) : []).Where(f => IsOfRun(Path.GetFileNameWithoutExtension(f))))
            mails[Path.GetFileNameWithoutExtension(file)] = Directory.Exists(file) ? "left behind" : WithoutTimes(await File.ReadAllTextAsync(file, ct));
        return new Evidence { Files = files, Mails = mails };
    }

    /// <summary>True for the key of an e-mail that a run sends.</summary>
    public static bool IsOfRun(string key) => RunMail().IsMatch(key);

    /// <summary>An e-mail's text without the headers and marks that differ each time it is written.</summary>
    public static string WithoutTimes(string mail) => MailHeaders().Replace(mail, "");

    /// <summary>What an e-mail of results says, but for what changed since the one before it.</summary>
    public static string WithoutNews(string mail) => mail.Split("\r\n\r\n")[0] + News().Replace(WrittenMail.Decoded(mail), "");

    private static string Comparable(string name, byte[] bytes)
    {
        if (name.EndsWith("/indicators.json", StringComparison.Ordinal))
            return Time().Replace(Encoding.UTF8.GetString(bytes), "\"at\": \"\"");
        return name.EndsWith("/run.json", StringComparison.Ordinal) ? RunRecord(bytes) : BlobBytes.Sha256(bytes);
    }

    private static string RunRecord(byte[] bytes)
    {
        var record = JsonNode.Parse(bytes)!;
        foreach (var step in record["steps"]!.AsArray())
            step!["started"] = step["finished"] = null;
        foreach (var file in record["files"]!.AsArray().Where(f => (string?)f!["name"] == "indicators.json"))
            file!["sha256"] = null;
        // Its place in the chain of all runs' records depends on which came first; the chain itself is verified apart.
        record["auditLog"] = null;
        return record.ToJsonString();
    }

    [GeneratedRegex("-(finished|issues|clean|quarantined|failed)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RunMail();

    [GeneratedRegex("What changed since last time.*?(?=The nine indicators)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex News();

    [GeneratedRegex("\"at\": \"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Time();

    [GeneratedRegex("^(Date|Message-ID|X-Sender):.*\r?\n|--boundary_[0-9]+_[0-9a-f-]+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MailHeaders();
}
