using System.IO.Compression;
using System.Text;
using Wres.EndToEndTests.Access;
using Wres.EndToEndTests.Serve;
using Wres.TestKit.Mail;

namespace Wres.EndToEndTests.Privacy;

/// <summary>Runs everything over data full of canaries, and finds none in anything that comes out, but the originals.</summary>
public sealed class CanaryTests : IDisposable
{
    private const string UrlCanary = "Jkcanary";
    private static readonly string[] Contacts = ["data@example.nhs.uk"];
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task No_personal_value_comes_out_of_run_and_check()
    {
        Plant("in/RXX/2025-03");
        WriteSettings("in/settings");
        var run = await WresProcess.RunAsync("run", "--input", _folder.In("in"), "--output", _folder.In("out"), "--verbose");
        run.ExitCode.ShouldBe(1, run.Error); // Files are quarantined.
        File.Exists(_folder.In("out", "RXX", "2025-03", "report.pdf")).ShouldBeTrue(run.Error);
        Clean("run", run.Output + run.Error, CanaryDrop.Canary, CanaryDrop.Needed);
        await CleanFolderAsync(_folder.In("out"), CanaryDrop.Canary, CanaryDrop.Needed);
        var files = Directory.GetFiles(_folder.In("in", "RXX", "2025-03"));
        foreach (var json in new[] { true, false })
        {
            var check = await WresProcess.RunAsync(["check", .. files, .. json ? (string[])["--json"] : []]);
            check.ExitCode.ShouldBe(1);
            Clean("check", check.Output + check.Error, CanaryDrop.Canary, CanaryDrop.Needed);
        }
    }

    [Fact]
    public async Task No_personal_value_comes_out_of_serve_its_store_its_api_its_logs_and_its_telemetry()
    {
        using var collector = new Collector();
        WresProcess.Environment.Value = new Dictionary<string, string> { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf", ["OTEL_BSP_SCHEDULE_DELAY"] = "200", ["OTEL_METRIC_EXPORT_INTERVAL"] = "500" };
        WriteSettings("data/settings");
        string errors;
        await using (var serve = await ServeProcess.StartAsync(_folder.In("data"), null, "--quiet-period", "00:00:02", "--browser", "/no/such/browser", "--verbose"))
        {
            Plant("data/extracts/RXX/2025-03");
            // The results of this one can't be written: a file lies where its folder would be. It fails until it is given up.
            _folder.Write("data/results/RFF", "");
            Plant("data/extracts/RFF/2025-03");
            await serve.UntilCompletedAsync("RXX", "2025-03");
            await serve.UntilAsync("/api/runs/RFF/2025-03", r => r.GetProperty("status").GetString() == "failed");
            foreach (var operation in await DescribedOperation.AllAsync(serve.Http))
            {
                foreach (var organisation in new[] { "RXX", "RFF" })
                {
                    using var request = operation.Request(organisation);
                    using var response = await serve.Http.SendAsync(request, TestContext.Current.CancellationToken);
                    Clean(operation.Id, response + Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), CanaryDrop.Canary, CanaryDrop.Needed);
                }
            }

            using (await serve.Http.GetAsync($"/api/runs?code={UrlCanary}&x={UrlCanary}", TestContext.Current.CancellationToken))
            using (await serve.Http.GetAsync($"/api/{UrlCanary}/nothing", TestContext.Current.CancellationToken))
            using (await serve.Http.GetAsync($"/api/organisations/RXX/periods/2025-03/actions/{UrlCanary}", TestContext.Current.CancellationToken))
            {
                await serve.StopAsync();
            }

            errors = serve.Errors;
        }

        errors.ShouldContain("1023"); // The run that was given up is in the log, with its exception.
        Clean("logs", errors, CanaryDrop.Canary, CanaryDrop.Needed, CanaryDrop.FileCanary, UrlCanary);
        collector.Heard.ShouldContain("wres");
        Clean("telemetry", collector.Heard, CanaryDrop.Canary, CanaryDrop.Needed, CanaryDrop.FileCanary, UrlCanary);
        Directory.EnumerateFiles(_folder.In("data"), "*", SearchOption.AllDirectories)
            .ShouldNotContain(f => !f.Contains("/extracts/", StringComparison.Ordinal) && f.Contains(CanaryDrop.FileCanary, StringComparison.OrdinalIgnoreCase));
        foreach (var folder in new[] { "extracts", "originals" })
            Directory.Delete(_folder.In("data", folder), recursive: true);
        // What a failed run hands on, and normalised records, hold the columns that something is counted by, and no more.
        foreach (var folder in new[] { "work", "normalised" })
        {
            await CleanFolderAsync(_folder.In("data", folder), CanaryDrop.Canary, UrlCanary);
            Directory.Delete(_folder.In("data", folder), recursive: true);
        }

        await CleanFolderAsync(_folder.In("data"), CanaryDrop.Canary, CanaryDrop.Needed, UrlCanary);
        var log = await WresProcess.RunAsync("audit-log", "list", "--data", _folder.In("data"));
        log.Output.ShouldContain("run-failed");
        Clean("audit log", log.Output, CanaryDrop.Canary, CanaryDrop.Needed, CanaryDrop.FileCanary);
    }

    public void Dispose()
    {
        WresProcess.Environment.Value = null;
        _folder.Dispose();
    }

    private void Plant(string folder)
    {
        Directory.CreateDirectory(_folder.In(folder.Split('/')));
        foreach (var (name, bytes) in CanaryDrop.Files())
            File.WriteAllBytes(_folder.In([.. folder.Split('/'), name]), bytes);
    }

    private void WriteSettings(string folder) => _folder.Write($"{folder}/organisation.json", System.Text.Json.JsonSerializer.Serialize(new { name = "Example NHS Trust", mail = new { dataContacts = Contacts, steeringGroup = Contacts } }));

    private static async Task CleanFolderAsync(string folder, params string[] canaries)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
            Clean(file, file + Encoding.Latin1.GetString(copy.ToArray()), canaries);
            if (file.EndsWith(".pdf", StringComparison.Ordinal))
            {
                Clean(file, (await Tool.RunAsync("pdftotext", file, "-")).Output + (await Tool.RunAsync("pdfinfo", file)).Output, canaries);
            }
            else if (file.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                using var zip = new ZipArchive(new MemoryStream(copy.ToArray()));
                foreach (var entry in zip.Entries)
                {
                    using var reader = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken));
                    Clean($"{file} {entry.FullName}", entry.FullName + await reader.ReadToEndAsync(TestContext.Current.CancellationToken), canaries);
                }
            }
            else if (file.EndsWith(".eml", StringComparison.Ordinal))
            {
                Clean(file, WrittenMail.Decoded(Encoding.ASCII.GetString(copy.ToArray())), canaries);
            }
        }
    }

    private static void Clean(string where, string text, params string[] canaries)
    {
        foreach (var canary in canaries)
        {
            var at = text.IndexOf(canary, StringComparison.OrdinalIgnoreCase);
            (at < 0).ShouldBeTrue($"{where}: {(at < 0 ? "" : text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 60)])}");
        }
    }
}
