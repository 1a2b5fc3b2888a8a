using System.Net;
using System.Net.Sockets;
using Wres.Reports;

namespace Wres.Tests.Reports;

/// <summary>
/// What would happen if hostile markup got past every escape into a document: the browser that prints it runs no script, asks no
/// network and reads no file.
/// </summary>
public sealed class HostilePrintTests(Printing printing) : IClassFixture<Printing>
{
    private const string Secret = "canary7429";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_browser_runs_no_script_asks_no_network_and_reads_no_file()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var web = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var folder = Directory.CreateTempSubdirectory("wres-print-").FullName;
        try
        {
            var file = Path.Combine(folder, "secret.html");
            await File.WriteAllTextAsync(file, $"<p>{Secret}</p>", Ct);
            await File.WriteAllTextAsync(Path.Combine(folder, "secret.css"), $"h1::after {{ content: '{Secret}' }}", Ct);
            var html = $$"""
                <!DOCTYPE html><html lang="en-GB"><head><title>Hostile</title><meta charset="utf-8">
                <base href="{{web}}/">
                <link rel="stylesheet" href="{{web}}/a.css"><link rel="stylesheet" href="file://{{folder}}/secret.css"><link rel="preconnect" href="{{web}}"><link rel="prefetch" href="{{web}}/p">
                <style>@import url({{web}}/b.css); @font-face { font-family: F; src: url({{web}}/f.woff2) } body { font-family: F, sans-serif; background: url({{web}}/bg.png) }</style>
                <script>document.documentElement.innerHTML = 'script ran';</script><script src="{{web}}/s.js"></script></head>
                <body onload="document.body.textContent = 'onload ran'"><h1>As it was</h1>
                <img src="{{web}}/i.png" onerror="document.body.textContent = 'onerror ran'" alt=""><img src="file://{{file}}" alt="">
                <iframe src="{{web}}/frame"></iframe><iframe src="file://{{file}}"></iframe><iframe srcdoc="<script>parent.document.body.textContent = 'srcdoc ran'</script>"></iframe>
                <object data="file://{{file}}" type="text/html"></object><embed src="{{web}}/e"><video src="{{web}}/v" autoplay></video>
                <svg><script>document.body.textContent = 'svg ran'</script><image href="{{web}}/svg.png"/><use href="file://{{file}}#x"/></svg>
                <a id="go" href="{{web}}/a" ping="{{web}}/ping">link</a><form action="{{web}}/form"><input autofocus onfocus="document.body.textContent = 'onfocus ran'"></form>
                <p>The end of it.</p></body></html>
                """;
            var pdf = await printing.Printer.PrintAsync(new RenderedDocument("hostile", html, true, "Hostile"), Ct);
            var text = await Printing.AskAsync("pdftotext", pdf, Ct);
            text.ShouldContain("As it was");
            text.ShouldContain("The end of it.");
            text.ShouldNotContain(" ran");
            text.ShouldNotContain(Secret);
            listener.Pending().ShouldBeFalse("it asked the network");

            // One that leads elsewhere at once may come out empty, but doesn't get there.
            foreach (var elsewhere in new[] { $"{web}/refresh", $"file://{file}" })
            {
                var led = await printing.Printer.PrintAsync(new RenderedDocument("led", $"<html lang=\"en-GB\"><head><title>Led</title><meta http-equiv=\"refresh\" content=\"0; url={elsewhere}\"></head><body><p>Here</p></body></html>", true, "Led"), Ct);
                (await Printing.AskAsync("pdftotext", led, Ct)).ShouldNotContain(Secret);
            }

            listener.Pending().ShouldBeFalse("it was led to the network");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
