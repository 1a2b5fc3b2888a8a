using System.Text.Json;
using System.Text.RegularExpressions;
using Wres.Functions.Host;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>The templates as the Bicep compiler understands them.</summary>
public sealed partial class TemplateTests
{
    private static readonly string[] Entries = ["main", "registry", "deployer"];

    public static TheoryData<string> Templates() => [.. Entries];

    public static TheoryData<string> ParameterFiles() => [.. Directory.GetFiles(RepositoryFolder.At("infra"), "*.bicepparam").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Template_compiles_without_a_word(string template) =>
        (await BicepCompiler.BuildAsync(RepositoryFolder.At($"infra/{template}.bicep"))).Problems.ShouldBe("");

    [Fact]
    public async Task A_property_that_no_resource_has_is_found()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["wrong.bicep"], """
            resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
              name: 'wresaccount'
              location: 'uksouth'
              kind: 'StorageV2'
              sku: { name: 'Standard_ZRS' }
              properties: { allowSharedKeyAcess: false }
            }
            """, TestContext.Current.CancellationToken);
        (await BicepCompiler.BuildAsync(folder["wrong.bicep"])).Problems.ShouldContain("allowSharedKeyAcess");
    }

    [Theory]
    [MemberData(nameof(ParameterFiles))]
    public async Task Parameter_file_fits_its_template_and_takes_the_image_of_the_pipeline(string file)
    {
        var (problems, json) = await BicepCompiler.BuildParametersAsync(RepositoryFolder.At($"infra/{file}"), ("WRES_IMAGE", "registry.example/wres@sha256:abc"), ("WRES_SUBSCRIBE", "true"));
        problems.ShouldBe("");
        using var parameters = JsonDocument.Parse(json.GetProperty("parametersJson").GetString()!);
        var values = parameters.RootElement.GetProperty("parameters");
        values.GetProperty("image").GetProperty("value").GetString().ShouldBe("registry.example/wres@sha256:abc");
        values.GetProperty("subscribeToDrops").GetProperty("value").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Every_module_is_used_and_every_used_one_is_there()
    {
        var used = ModulePath().Matches(File.ReadAllText(RepositoryFolder.At("infra/main.bicep"))).Select(match => match.Groups["path"].Value);
        var there = Directory.GetFiles(RepositoryFolder.At("infra/modules"), "*.bicep").Select(file => "modules/" + Path.GetFileName(file));
        used.Order(StringComparer.Ordinal).ShouldBe(there.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Storage_is_closed_to_keys_and_to_the_public_and_keeps_versions()
    {
        var (_, json) = await BicepCompiler.BuildAsync(RepositoryFolder.At("infra/modules/storage.bicep"));
        var account = Resource(json, "Microsoft.Storage/storageAccounts").GetProperty("properties");
        account.GetProperty("allowSharedKeyAccess").GetBoolean().ShouldBeFalse();
        account.GetProperty("allowBlobPublicAccess").GetBoolean().ShouldBeFalse();
        account.GetProperty("supportsHttpsTrafficOnly").GetBoolean().ShouldBeTrue();
        account.GetProperty("minimumTlsVersion").GetString().ShouldBe("TLS1_2");
        Resource(json, "Microsoft.Storage/storageAccounts/blobServices").GetProperty("properties").GetProperty("isVersioningEnabled").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Storage_has_the_containers_and_queues_of_the_product()
    {
        var (_, json) = await BicepCompiler.BuildAsync(RepositoryFolder.At("infra/modules/storage.bicep"));
        // Event Grid keeps there what it could not deliver.
        Texts(json, "containers").ShouldBe([.. Containers.All, "dead-letters"], ignoreOrder: true);
        Texts(json, "queues").ShouldBe([StepMessage.Queue, StepMessage.PoisonQueue, "wres-steps-refused"], ignoreOrder: true);
    }

    [Fact]
    public void Events_of_the_drop_container_go_to_the_function_that_takes_drops()
    {
        var events = File.ReadAllText(RepositoryFolder.At("infra/modules/events.bicep"));
        events.ShouldContain($"functionName=Host.Functions.{ExtractDropped.Name}&");
        events.ShouldContain($"subjectBeginsWith: '/blobServices/default/containers/{Containers.Extracts}/'");
    }

    [Fact]
    public void The_pipeline_may_give_just_the_roles_that_the_templates_give()
    {
        var given = Entries.Where(entry => entry != "deployer").Select(entry => $"infra/{entry}.bicep")
            .Concat(Directory.GetFiles(RepositoryFolder.At("infra/modules"), "*.bicep"))
            .SelectMany(file => Guid().Matches(File.ReadAllText(RepositoryFolder.At(file))).Select(match => match.Value));
        var deployer = File.ReadAllText(RepositoryFolder.At("infra/deployer.bicep"));
        var list = deployer[deployer.IndexOf("var givable", StringComparison.Ordinal)..deployer.IndexOf("], ', ')", StringComparison.Ordinal)];
        Guid().Matches(list).Select(match => match.Value).Order(StringComparer.Ordinal).ShouldBe(given.Distinct().Order(StringComparer.Ordinal));
    }

    private static JsonElement Resource(JsonElement template, string type) =>
        All(template.GetProperty("resources")).First(resource => resource.GetProperty("type").GetString() == type);

    private static IEnumerable<JsonElement> All(JsonElement resources) =>
        resources.ValueKind == JsonValueKind.Array ? resources.EnumerateArray() : resources.EnumerateObject().Select(member => member.Value);

    private static IEnumerable<string> Texts(JsonElement template, string variable) =>
        template.GetProperty("variables").GetProperty(variable).EnumerateArray().Select(item => item.GetString()!);

    [GeneratedRegex("module \\w+ '(?<path>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ModulePath();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Guid();
}
