using System.Security.Cryptography;
using System.Text;
using Wres.Reports;

namespace Wres.Tests.Pipeline.Doubles;

/// <summary>Prints a document as the hash of its page, so that the same page gives the same bytes, without a browser.</summary>
internal sealed class HashPrinter : IPdfPrinter
{
    public Task<byte[]> PrintAsync(RenderedDocument document, CancellationToken ct) =>
        Task.FromResult(Encoding.ASCII.GetBytes("%PDF-1.7\n" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Html)))));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
