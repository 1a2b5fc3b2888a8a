using System.Text.Json.Nodes;
using Wres.Pipeline.Settings;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>The image, as far as it can be checked without a container engine.</summary>
public sealed class ImageTests
{
    [Fact]
    public async Task A_linter_finds_no_fault() => (await Command.CheckAsync("dockerfile", RepositoryFolder.At(ImageFile.Path))).Output.ShouldBe("1 files, 0 errors\n");

    [Fact]
    public async Task The_linter_finds_a_fault()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["Dockerfile"], "FROM a\nCOPPY b c\n", TestContext.Current.CancellationToken);
        (await Command.CheckAsync("dockerfile", folder["Dockerfile"])).ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Every_copied_path_is_there_and_is_sent_to_the_builder()
    {
        var sent = File.ReadAllLines(RepositoryFolder.At(".dockerignore")).Where(line => line.StartsWith('!')).Select(line => line[1..]).ToList();
        ImageFile.Sources().ShouldNotBeEmpty();
        foreach (var source in ImageFile.Sources().Select(source => source.TrimEnd('/')))
        {
            Path.Exists(RepositoryFolder.At(source)).ShouldBeTrue(source);
            sent.ShouldContain(allowed => source == allowed || source.StartsWith(allowed + "/", StringComparison.Ordinal), source);
        }
    }

    [Fact]
    public async Task Publishing_only_what_is_copied_gives_the_script_root()
    {
        using var context = new TemporaryFolder();
        foreach (var source in ImageFile.Sources()) Copy(source.TrimEnd('/'), context.Path);
        var publish = ImageFile.Publish();
        publish[Array.IndexOf(publish, "--output") + 1].ShouldBe("/app");
        publish[Array.IndexOf(publish, "--output") + 1] = context["app"];

        // Without analyzers, which look at the source and not at what comes out.
        var (code, output, error) = await Command.RunAsync(context.Path, publish[0], [.. publish[1..], "-p:RunAnalyzers=false"]);
        code.ShouldBe(0, output + error);
        foreach (var file in new[] { "wres.dll", "wres.runtimeconfig.json", "host.json", "Api/function.json", "ExtractDropped/function.json", "RunStep/function.json", "RunStepPoison/function.json", "PublicationDeadline/function.json", ".playwright/node/linux-x64/node" })
            File.Exists(context["app/" + file]).ShouldBeTrue(file);
        var host = JsonNode.Parse(await File.ReadAllTextAsync(context["app/host.json"], TestContext.Current.CancellationToken))!;
        host["customHandler"]!["description"]!["arguments"]![0]!.GetValue<string>().ShouldBe("wres.dll");
    }

    [Fact]
    public void Its_blob_trigger_differs_from_the_product_s_only_by_listening_to_events()
    {
        var product = JsonNode.Parse(File.ReadAllText(RepositoryFolder.At("src/Wres.Functions/functions/ExtractDropped/function.json")))!;
        var image = JsonNode.Parse(File.ReadAllText(RepositoryFolder.At("infra/container/ExtractDropped/function.json")))!;
        var binding = image["bindings"]![0]!.AsObject();
        binding["source"]!.GetValue<string>().ShouldBe("EventGrid");
        binding.Remove("source");
        JsonNode.DeepEquals(product, image).ShouldBeTrue();
    }

    [Fact]
    public void The_host_finds_the_blob_and_queue_triggers_in_an_extension_bundle()
    {
        var host = JsonNode.Parse(File.ReadAllText(RepositoryFolder.At("host.json")))!;
        host["extensionBundle"]!["id"]!.GetValue<string>().ShouldBe("Microsoft.Azure.Functions.ExtensionBundle");
    }

    [Fact]
    public void Its_settings_folder_can_be_used() =>
        Should.NotThrow(() => new SettingsFolder(RepositoryFolder.At("infra/container/settings")));

    private static void Copy(string source, string context)
    {
        var (from, to) = (RepositoryFolder.At(source), Path.Combine(context, source));
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(RepositoryFolder.Root, file);
            if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(context, relative))!);
            File.Copy(file, Path.Combine(context, relative));
        }
    }
}
