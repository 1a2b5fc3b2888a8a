using System.Net;
using System.Text;
using System.Text.Json;
using Wres.ContractTests.Azure;
using Wres.Functions.Composition;
using Wres.Functions.Host;
using Wres.Functions.Telemetry;
using Wres.Pipeline;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;
using Wres.Storage.Mail;

namespace Wres.ContractTests.Host;

/// <summary>The published folder and its process at the edges: what the host reads, how it starts, answers and ends.</summary>
public sealed class PublishedAppTests(PublishedApp app, SharedAzurite azurite)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_function_json_has_its_handler_and_every_handler_its_function_json()
    {
        var storage = new HostStorage(await azurite.NewConnectionStringAsync());
        using var folder = new TemporaryFolder();
        var parts = new PipelineParts
        {
            Blobs = storage.Blobs,
            Tables = storage.Tables,
            Queue = storage.Queue,
            Mailer = new PickupFolderMailer(folder.Path, "wres@example.nhs.uk"),
            Settings = new SettingsFolder(null),
            Clock = TimeProvider.System,
        };
        await using var product = new Product(parts, new ServeObserver(Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance));
        var handlers = FunctionsHost.Functions(product, new Uri("http://127.0.0.1")).Select(function => (function.Name, function.Binding)).Append(("Api", "request"));
        var root = await app.FolderAsync();
        var folders = Directory.GetFiles(root, "function.json", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(root, Path.GetDirectoryName(file)!), Trigger(file).GetProperty("name").GetString()!));
        handlers.Order().ShouldBe(folders.Order());
    }

    [Fact]
    public async Task The_bindings_are_those_that_the_product_relies_on()
    {
        var root = await app.FolderAsync();
        var extract = Trigger(Path.Combine(root, "ExtractDropped", "function.json"));
        extract.GetProperty("path").GetString().ShouldBe("extracts/{organisation}/{period}/{name}");
        extract.GetProperty("dataType").GetString().ShouldBe("binary", "the host would decode the bytes as UTF-8 otherwise");
        Trigger(Path.Combine(root, "RunStep", "function.json")).GetProperty("queueName").GetString().ShouldBe(StepMessage.Queue);
        Trigger(Path.Combine(root, "RunStepPoison", "function.json")).GetProperty("queueName").GetString().ShouldBe(StepMessage.PoisonQueue);
        Trigger(Path.Combine(root, "PublicationDeadline", "function.json")).GetProperty("schedule").GetString().ShouldBe("%PublicationSchedule%");
        var api = Trigger(Path.Combine(root, "Api", "function.json"));
        api.GetProperty("authLevel").GetString().ShouldBe("function");
        api.GetProperty("route").GetString().ShouldBe("{*path}");
        using var host = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(root, "host.json"), Ct));
        host.RootElement.GetProperty("customHandler").GetProperty("enableForwardingHttpRequest").GetBoolean().ShouldBeTrue();
        host.RootElement.GetProperty("extensions").GetProperty("queues").GetProperty("messageEncoding").GetString().ShouldBe("base64");
        TimeSpan.Parse(host.RootElement.GetProperty("functionTimeout").GetString()!, System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBeGreaterThan(FunctionsHost.Deadline, "the process must give up a step before the host kills it");
        foreach (var step in Enum.GetValues<StepName>())
            StepDeadlines.Default.Of(step).ShouldBeLessThan(FunctionsHost.Deadline, "a step must end before its invocation does");
    }

    [Fact]
    public async Task Every_request_gets_a_json_object_that_is_not_empty()
    {
        await using var handler = await StartAsync();
        foreach (var request in RecordedRequest.All.Where(request => !request.Path.StartsWith("/api/", StringComparison.Ordinal)))
        {
            var (status, body) = await handler.InvokeAsync(request.Path.TrimStart('/'), request.Body, Ct);
            JsonDocument.Parse(body).RootElement.EnumerateObject().ShouldNotBeEmpty();
            var known = request.Path is "/RunStep" or "/ExtractDropped" or "/PublicationDeadline";
            status.ShouldBe(known ? HttpStatusCode.OK : HttpStatusCode.NotFound, request.What);
        }

        var ready = await handler.Client.GetAsync(new Uri("/", UriKind.Relative), Ct);
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ready.Content.ReadAsStringAsync(Ct)).ShouldStartWith("{");
    }

    [Fact]
    public async Task Data_that_no_repetition_can_mend_is_answered_for_and_kept()
    {
        var storage = new HostStorage(await azurite.NewConnectionStringAsync());
        await using var handler = await HandlerProcess.StartAsync(app, storage.Connection, Ct);
        foreach (var function in new[] { "RunStep", "RunStepPoison" })
            (await handler.InvokeAsync(function, HostBodies.Queue("nonsense", 1), Ct)).Status.ShouldBe(HttpStatusCode.OK);
        (await storage.Queue.ReceiveAsync("wres-steps-refused", 32, TimeSpan.FromMinutes(1), Ct)).Select(message => message.Body).ShouldBe(["nonsense", "nonsense"]);
        (await handler.InvokeAsync("RunStep", "{}", Ct)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_outage_of_storage_is_a_5xx_so_that_the_host_tries_again()
    {
        const string Closed = "AccountName=a;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:9/a;QueueEndpoint=http://127.0.0.1:9/a;TableEndpoint=http://127.0.0.1:9/a";
        await using var handler = await HandlerProcess.StartAsync(app, Closed, Ct);
        var message = new StepMessage("RBS", "2025-03", 1, StepName.Receive).ToJson();
        var (status, body) = await handler.InvokeAsync("RunStep", HostBodies.Queue(message, 1), Ct);
        ((int)status).ShouldBeInRange(500, 599);
        JsonDocument.Parse(body).RootElement.EnumerateObject().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_forwarded_request_reaches_the_api_and_no_function()
    {
        await using var handler = await StartAsync();
        (await handler.Client.GetAsync(new Uri("/api/health", UriKind.Relative), Ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var recorded = RecordedRequest.All.First(request => request.Path.StartsWith("/api/runs", StringComparison.Ordinal));
        using var content = new StringContent(recorded.Body, Encoding.UTF8, "application/json");
        var answer = await handler.Client.PostAsync(new Uri(recorded.Path, UriKind.Relative), content, Ct);
        ((int)answer.StatusCode).ShouldBeInRange(200, 499);
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldStartWith("{");
        var body = new MemoryStream(Encoding.UTF8.GetBytes(HostBodies.Queue("nonsense", 1)));
        (await handler.InvokeAsync("RunStep", body, Ct, host: "wres.example.nhs.uk")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wrong_settings_end_it_at_once_with_a_line_for_each()
    {
        await using var handler = await HandlerProcess.StartWithoutWaitingAsync(app, ("FUNCTIONS_CUSTOMHANDLER_PORT", "none"));
        await handler.Process.WaitForExitAsync(Ct);
        handler.Process.ExitCode.ShouldNotBe(0);
        handler.Output.ShouldContain("FUNCTIONS_CUSTOMHANDLER_PORT");
        handler.Output.ShouldContain("AzureWebJobsStorage");
    }

    [Fact]
    public async Task A_taken_port_ends_it_non_zero()
    {
        await using var first = await StartAsync();
        await using var second = await HandlerProcess.StartWithoutWaitingAsync(
            app, ("AzureWebJobsStorage", "UseDevelopmentStorage=true"), ("FUNCTIONS_CUSTOMHANDLER_PORT", $"{first.Client.BaseAddress!.Port}"));
        await second.Process.WaitForExitAsync(Ct);
        second.Process.ExitCode.ShouldNotBe(0);
    }

    [Fact]
    public async Task Asked_to_stop_it_ends_with_the_code_that_has_it_started_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is not of Windows.");
        await using var handler = await StartAsync();
        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{handler.Process.Id}"]);
        await handler.Process.WaitForExitAsync(Ct);
        handler.Process.ExitCode.ShouldBe(200);
    }

    [Fact]
    public async Task It_ends_when_the_host_that_started_it_is_gone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "An orphan is told by its parent's number on Linux.");
        var (executable, arguments) = await app.CommandAsync();
        var start = new System.Diagnostics.ProcessStartInfo("sh", ["-c", $"{executable} {string.Join(' ', arguments)} & echo $!; wait"])
        {
            UseShellExecute = false,
            WorkingDirectory = await app.FolderAsync(),
            RedirectStandardOutput = true,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = $"{HandlerProcess.FreePort()}";
        start.Environment["AzureWebJobsStorage"] = "UseDevelopmentStorage=true";
        using var host = System.Diagnostics.Process.Start(start)!;
        using var handler = System.Diagnostics.Process.GetProcessById(int.Parse((await host.StandardOutput.ReadLineAsync(Ct))!, System.Globalization.CultureInfo.InvariantCulture));
        var line = "";
        while (!line.Contains("Handling invocations", StringComparison.Ordinal)) line = (await host.StandardOutput.ReadLineAsync(Ct)).ShouldNotBeNull("the handler ended before it was ready");
        host.Kill();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        try
        {
            await handler.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!handler.HasExited) handler.Kill();
        }
    }

    [Fact]
    public async Task Logs_carry_the_invocations_id()
    {
        await using var handler = await StartAsync();
        await handler.InvokeAsync("PublicationDeadline", RecordedRequest.Of("/PublicationDeadline").Body, Ct);
        for (var tries = 0; tries < 100 && !handler.Output.Contains("InvocationId", StringComparison.Ordinal); tries++) await Task.Delay(50, Ct);
        handler.Output.ShouldContain("559dd35a-03bb-4754-b1c1-fd3a4754a292");
    }

    private async Task<HandlerProcess> StartAsync() => await HandlerProcess.StartAsync(app, await azurite.NewConnectionStringAsync(), Ct);

    private static JsonElement Trigger(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("bindings").EnumerateArray().Single(binding => binding.GetProperty("direction").GetString() == "in").Clone();
    }
}
