using System.Globalization;
using Wres.Reports.Components;
using Wres.Reports.Figures;
using Wres.Reports.Rendering;
using Wres.Reports.Styles;

namespace Wres.Reports.Publishing;

/// <summary>A file that the index page leads to.</summary>
/// <param name="Name">Its address, relative to the page.</param>
/// <param name="Title">What it is.</param>
/// <param name="Bytes">Its size.</param>
public sealed record PageFile(string Name, string Title, long Bytes)
{
    /// <summary>PDF, HTML, CSV, JSON.</summary>
    public string Form => Path.GetExtension(Name).TrimStart('.').ToUpperInvariant();

    /// <summary>1.2 MB, 34 KB.</summary>
    public string Size => Bytes >= 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Bytes / 1_000_000.0:0.0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (Bytes + 500) / 1000)} KB");
}

/// <summary>An earlier or current version, as the index page lists it.</summary>
public sealed record PageVersion(int Number, DateOnly On, string? Reason, string? WithoutApproval, string Folder);

/// <summary>What the index page of a publication says.</summary>
/// <param name="Organisation">Name.</param>
/// <param name="Year">The reporting year as the house style writes it is made from this period <c>yyyy-MM</c>.</param>
/// <param name="Documents">Report and action plan.</param>
/// <param name="Data">The open data and the manifest.</param>
/// <param name="Versions">Every version, newest first; empty for a draft.</param>
/// <param name="Draft">What a draft waits for, a sentence each; null for a publication.</param>
public sealed record PageContent(
    string Organisation, string Year, IReadOnlyList<PageFile> Documents, IReadOnlyList<PageFile> Data, IReadOnlyList<PageVersion> Versions, IReadOnlyList<string>? Draft);

/// <summary>Writes the index page of a publication: HTML that stands alone, without scripts.</summary>
public static class PublicationPage
{
    /// <summary>The page.</summary>
    public static async Task<string> WriteAsync(PageContent content, HouseStyle style)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(style);
        return await ComponentRenderer.OnceAsync<PublicationView>((nameof(PublicationView.Of), content), (nameof(PublicationView.Style), style));
    }

    internal static string Css(HouseStyle style, string organisation) => StyleSheet.For(style, organisation, null);

    internal static string Day(DateOnly day) => FigureFormat.Date(day);
}
