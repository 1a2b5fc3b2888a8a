using System.Text;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Steps;
using Wres.Reports;
using Wres.Reports.Audit;
using Wres.Reports.OpenData;

namespace Wres.Pipeline.Publishing;

/// <summary>A file of a publication with its bytes.</summary>
internal sealed record MadeFile(string Name, string Title, string MediaType, byte[] Bytes)
{
    public PublishedFile Entry => new(Name, BlobBytes.Sha256(Bytes), Bytes.LongLength, MediaType);
}

/// <summary>What was made, and what stands in the way of publishing it.</summary>
internal sealed record MadeFiles(IReadOnlyList<MadeFile> Files, IReadOnlyList<string> Faults);

/// <summary>Makes the files of a publication: report and action plan as HTML and PDF, and the open data. All of the public edition.</summary>
internal sealed class PublicationFiles(PipelineParts parts)
{
    /// <summary>What stands on every page of a draft.</summary>
    private const string DraftNotice = "Draft: not approved for publication.";

    /// <summary>The files; faults are what forbids to publish them whatever was approved.</summary>
    public async Task<MadeFiles> MakeAsync(DocumentInputs inputs, bool draft, CancellationToken ct)
    {
        var files = new List<MadeFile>();
        var faults = new List<string>();
        var documents = await PublicationSet.RenderHtmlAsync(draft ? inputs with { Draft = DraftNotice } : inputs, ct);
        if (!draft)
            faults.AddRange(Audited(documents, inputs));
        foreach (var document in documents)
        {
            var title = document.Name == "report" ? "Report" : "Action plan";
            files.Add(new MadeFile($"{document.Name}.html", title, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(document.Html)));
            if (await PrintAsync(document, inputs, faults, ct) is { } pdf)
                files.Add(new MadeFile($"{document.Name}.pdf", title, "application/pdf", pdf));
        }

        if (!draft)
        {
            var figures = OpenDataFiles.Figures(inputs);
            files.Add(new MadeFile("figures.csv", "Figures", "text/csv; charset=utf-8", OpenDataFiles.Csv(inputs.Result, figures)));
            files.Add(new MadeFile("figures.json", "Figures", "application/json", OpenDataFiles.JsonText(inputs.Result, figures)));
        }

        return new MadeFiles(files, faults);
    }

    /// <summary>A document that fails our own audit is not published, whoever approved it. Rules only: what is printed wrong may itself be a small number.</summary>
    private static IEnumerable<string> Audited(IReadOnlyList<RenderedDocument> documents, DocumentInputs inputs) =>
        SelfAudit.Of(documents, new AuditOptions { Method = inputs.Method }, inputs.Result).Documents.Where(d => d.Verdict == DocumentsAudit.Failed)
            .Select(d => $"{d.Name}.html did not pass our own audit (rules {string.Join(", ", d.Blocking.Select(f => f.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}); audit.json of the run lists what.");

    private async Task<byte[]?> PrintAsync(RenderedDocument document, DocumentInputs inputs, List<string> faults, CancellationToken ct)
    {
        if (await PrintedAsync(document, inputs, ct) is { } there)
            return there;
        if (parts.Printer is not { } printer)
        {
            faults.Add($"There is no {document.Name}.pdf: {parts.PrinterMissing}");
            return null;
        }

        try
        {
            return await printer.PrintAsync(document, ct).WaitAsync(ct);
        }
        catch (PrintingFailedException e)
        {
            faults.Add($"There is no {document.Name}.pdf: {e.Message}");
            return null;
        }
    }

    /// <summary>The PDF that the run printed of the very same page, which it then is: the same page gives the same bytes.</summary>
    private async Task<byte[]?> PrintedAsync(RenderedDocument document, DocumentInputs inputs, CancellationToken ct)
    {
        var folder = $"{inputs.Result.Organisation.Code}/{inputs.Result.Period.Id}/";
        var html = await parts.Blobs.ReadAsync(new BlobPath(Containers.Results, $"{folder}{document.Name}.html"), ct);
        return html is not null && html.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(document.Html))
            ? await parts.Blobs.ReadAsync(new BlobPath(Containers.Results, $"{folder}{document.Name}.pdf"), ct)
            : null;
    }
}
