using System.Globalization;
using System.Text;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Pipeline.SignOff;
using Wres.Reports.Publishing;

namespace Wres.Pipeline.Publishing;

/// <summary>
/// The folder of an organisation and reporting year. A version lies in a folder of its own and is never written over; the newest
/// one's files lie beside them too, so that their addresses stay the same. Everything here is written again from the governance
/// document whenever it is not as it should be, so a process that died leaves nothing half done for long.
/// </summary>
internal sealed class PublicationFolder(PipelineParts parts, OrganisationCode organisation, ReportingPeriod period, OrganisationSettings settings)
{
    private const string Index = "index.html";
    private const string Manifest = "manifest.json";
    private const string Draft = "draft";

    private string Root => FormattableString.Invariant($"{organisation}/{period.Year}/");

    private string Name => settings.Name ?? organisation.Value;

    public static string FolderOf(int version) => string.Create(CultureInfo.InvariantCulture, $"version-{version}");

    public static BlobPath Path(OrganisationCode organisation, int year, string name) => new(Containers.Publications, FormattableString.Invariant($"{organisation}/{year}/{name}"));

    /// <summary>Writes a version's own folder; its files with their hashes, the index page included.</summary>
    public async Task<IReadOnlyList<PublishedFile>> WriteVersionAsync(PublishedVersion version, IReadOnlyList<MadeFile> files, CancellationToken ct)
    {
        var entries = files.Select(f => f.Entry).ToList();
        var page = await PageAsync([version with { Files = entries }], null, entries, ct);
        var index = new MadeFile(Index, "Index", "text/html; charset=utf-8", page);
        foreach (var file in files.Append(index))
            await WriteAsync($"{FolderOf(version.Number)}/{file.Name}", file.Bytes, ct);
        IReadOnlyList<PublishedFile> all = [.. entries, index.Entry];
        await WriteAsync($"{FolderOf(version.Number)}/{Manifest}", PublicationManifest.Write(organisation, Name, period, version with { Files = all }, [], null), ct);
        return all;
    }

    /// <summary>Puts the newest version in its place: its files, the index page, the manifest; takes the draft away.</summary>
    public async Task PutInPlaceAsync(Governance governance, CancellationToken ct)
    {
        if (governance.Latest is not { } latest)
            return;
        var files = new List<PublishedFile>();
        foreach (var file in latest.Files.Where(f => f.Name != Index))
        {
            var bytes = await parts.Blobs.ReadAsync(new BlobPath(Containers.Publications, $"{Root}{FolderOf(latest.Number)}/{file.Name}"), ct)
                ?? throw new InvalidOperationException($"{file.Name} of version {latest.Number} of {organisation} {period.Year} is gone from the publications.");
            await WriteAsync(file.Name, bytes, ct);
            files.Add(file);
        }

        var page = await PageAsync([.. governance.Versions.Reverse()], null, files, ct);
        await WriteAsync(Index, page, ct);
        files.Add(new PublishedFile(Index, BlobBytes.Sha256(page), page.LongLength, "text/html; charset=utf-8"));
        await WriteAsync(Manifest, PublicationManifest.Write(organisation, Name, period, latest with { Files = files }, governance.Versions, null), ct);
        await DeleteAsync($"{Root}{Draft}/", ct);
    }

    /// <summary>Writes a draft's folder and, where nothing is published yet, a page that says so in the place of the index.</summary>
    public async Task<IReadOnlyList<PublishedFile>> WriteDraftAsync(IReadOnlyList<MadeFile> files, IReadOnlyList<string> missing, bool published, CancellationToken ct)
    {
        foreach (var file in files)
            await WriteAsync($"{Draft}/{file.Name}", file.Bytes, ct);
        IReadOnlyList<PublishedFile> entries = [.. files.Select(f => f.Entry)];
        await WriteAsync($"{Draft}/{Index}", await PageAsync([], missing, entries, ct), ct);
        if (!published)
        {
            await WriteAsync(Index, await PageAsync([], missing, [.. entries.Select(e => e with { Name = $"{Draft}/{e.Name}" })], ct), ct);
            await WriteAsync(Manifest, PublicationManifest.Write(organisation, Name, period, null, [], [.. entries.Select(e => e with { Name = $"{Draft}/{e.Name}" })]), ct);
        }

        return entries;
    }

    private async Task<byte[]> PageAsync(IReadOnlyList<PublishedVersion> newestFirst, IReadOnlyList<string>? missing, IReadOnlyList<PublishedFile> files, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        IReadOnlyList<PageFile> documents = [.. Of(f => f.StartsWith("report.", StringComparison.Ordinal)), .. Of(f => f.StartsWith("action-plan.", StringComparison.Ordinal))];
        var content = new PageContent(
            Name, period.Id, documents, [.. Of(f => f.StartsWith("figures.", StringComparison.Ordinal))],
            [.. newestFirst.Select(v => new PageVersion(v.Number, v.On, v.Reason, v.Override is { } o ? $"Published without {Words(o.Missing)}: {o.Reason}" : null, FolderOf(v.Number)))], missing);
        return Encoding.UTF8.GetBytes(await PublicationPage.WriteAsync(content, settings.Style));

        IEnumerable<PageFile> Of(Func<string, bool> chosen) => files.Where(f => chosen(f.Name[(f.Name.LastIndexOf('/') + 1)..]))
            .Select(f => new PageFile(f.Name, Title(f.Name[(f.Name.LastIndexOf('/') + 1)..]), f.Bytes));
    }

    private static string Title(string file) => file.Split('.')[0] switch { "report" => "Report", "action-plan" => "Action plan", _ => "Figures" };

    private static string Words(IReadOnlyList<ApprovalStage> missing) => string.Join(" and ", missing.Select(m => m.Words()));

    /// <summary>Writes a file unless it is there byte for byte.</summary>
    private async Task WriteAsync(string name, byte[] bytes, CancellationToken ct)
    {
        var path = new BlobPath(Containers.Publications, Root + name);
        if (await parts.Blobs.ReadAsync(path, ct) is { } there && there.AsSpan().SequenceEqual(bytes))
            return;
        await parts.Blobs.WriteAsync(path, bytes, ct);
    }

    private async Task DeleteAsync(string prefix, CancellationToken ct)
    {
        var leftovers = new List<BlobPath>();
        await foreach (var blob in parts.Blobs.ListAsync(Containers.Publications, prefix, ct))
            leftovers.Add(blob.Path);
        foreach (var path in leftovers)
            await parts.Blobs.DeleteAsync(path, ct);
    }
}
