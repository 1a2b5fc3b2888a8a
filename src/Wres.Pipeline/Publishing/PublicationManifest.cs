using Wres.Domain;
using Wres.Pipeline.Runs;
using Wres.Pipeline.SignOff;

namespace Wres.Pipeline.Publishing;

/// <summary>
/// <c>manifest.json</c>: what is published, with the hash of every file beside it. It is public, so it names stages and days, and
/// no person.
/// </summary>
internal static class PublicationManifest
{
    public const string Schema = "wres-publication/1";

    /// <summary>The manifest of a version, with all versions where it is that of the whole folder; of a draft, with no version.</summary>
    public static byte[] Write(
        OrganisationCode organisation, string name, ReportingPeriod period, PublishedVersion? version, IReadOnlyList<PublishedVersion> versions, IReadOnlyList<PublishedFile>? draft) => StateJson.WriteIndented(new
        {
            schema = Schema,
            organisation = new { code = organisation.Value, name },
            period = period.Id,
            year = period.Year,
            status = version is null ? "draft" : "published",
            version = version?.Number,
            published = version?.On,
            reason = version?.Reason,
            withoutApproval = version?.Override is { } o ? new { missing = o.Missing.Select(m => m.Code()), reason = o.Reason } : null,
            run = version?.Run,
            inputs = version?.Of.Inputs,
            figures = version?.Of.Figures,
            files = version?.Files ?? draft,
            versions = versions.Count == 0 ? null : versions.Select(v => new { version = v.Number, published = v.On, reason = v.Reason, folder = PublicationFolder.FolderOf(v.Number), files = v.Files }),
        });
}
