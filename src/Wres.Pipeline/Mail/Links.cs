using Wres.Pipeline.Settings;
using Wres.Reports.Letters;

namespace Wres.Pipeline.Mail;

/// <summary>Links of e-mails; none where the settings don't say where people reach us.</summary>
internal static class Links
{
    /// <summary>To the published index page of a reporting year.</summary>
    public static IEnumerable<LetterPart> Published(OrganisationSettings settings, string organisation, int year) =>
        settings.Publication.Address is { } address ? [new LetterLink("Report, action plan and open data", Below(address, FormattableString.Invariant($"{organisation}/{year}/index.html")))] : [];

    /// <summary>To a document of a period's result, for those who have a key.</summary>
    public static IEnumerable<LetterPart> Result(OrganisationSettings settings, string organisation, string period, string name, string words) =>
        settings.Mail.ServiceAddress is { } address ? [new LetterLink(words, Below(address, $"api/organisations/{organisation}/periods/{period}/{name}"))] : [];

    private static Uri Below(Uri address, string path) => new(address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/"), path);
}
