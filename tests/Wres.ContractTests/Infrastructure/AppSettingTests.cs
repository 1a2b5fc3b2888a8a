using System.Text.RegularExpressions;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>Every setting that the code reads is given by the templates or the image, and they give none that nobody reads.</summary>
public sealed partial class AppSettingTests
{
    // What the Functions host and the platform read, not our process.
    private static readonly string[] OfThePlatform =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING", "AzureFunctionsJobHost__Logging__Console__IsEnabled",
        "AzureWebJobsScriptRoot", "AzureWebJobsStorage__credential", "DOTNET_EnableDiagnostics", "FUNCTIONS_EXTENSION_VERSION", "FUNCTIONS_WORKER_RUNTIME",
        "WEBSITES_ENABLE_APP_SERVICE_STORAGE",
    ];

    // AzureWebJobsStorage: a connection string, in whose place the identity is. Wres__Mail__Folder: in whose place the relay is.
    // The files: in whose place the vault is.
    private static readonly string[] NotOnAzure =
        ["AzureWebJobsStorage", "Wres__Mail__Folder", "Wres__Mail__PasswordFile", "Wres__Pseudonyms__KeyFile", "Wres__Pseudonyms__OldKeysFile"];

    [Fact]
    public void What_the_code_reads_is_what_is_given()
    {
        var read = RecordedSettings.All().Concat(OfTheTriggers()).Except(NotOnAzure).Order(StringComparer.Ordinal);
        Given().Except(OfThePlatform).Order(StringComparer.Ordinal).ShouldBe(read);
    }

    [Fact]
    public void Every_platform_setting_is_given() => OfThePlatform.Except(Given()).ShouldBeEmpty();

    [Fact]
    public void Every_setting_that_the_code_reads_is_documented()
    {
        var page = File.ReadAllText(RepositoryFolder.At("docs/settings.md"));
        RecordedSettings.All().Concat(OfTheTriggers()).Where(name => !IsFileOfASecret(name)).Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Triggers_connect_to_the_storage_that_the_product_works_on() =>
        FunctionJson().SelectMany(text => Connection().Matches(text).Select(match => match.Groups["name"].Value)).Distinct().ShouldBe(["AzureWebJobsStorage"]);

    // The page says once for all secrets that each has one.
    private static bool IsFileOfASecret(string name) => name.EndsWith("File", StringComparison.Ordinal);

    private static IEnumerable<string> OfTheTriggers() => FunctionJson().SelectMany(text => Percent().Matches(text).Select(match => match.Groups["name"].Value)).Distinct();

    private static IEnumerable<string> FunctionJson() =>
        Directory.GetFiles(RepositoryFolder.At("src/Wres.Functions/functions"), "function.json", SearchOption.AllDirectories).Select(File.ReadAllText);

    private static IEnumerable<string> Given() =>
        AppSetting().Matches(File.ReadAllText(RepositoryFolder.At("infra/modules/app.bicep"))).Select(match => match.Groups["name"].Value)
            .Concat(ImageFile.Environment().Keys).Distinct();

    [GeneratedRegex("^  (?<name>[A-Z]\\w*): ", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex AppSetting();

    [GeneratedRegex("%(?<name>\\w+)%", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex("\"connection\": \"(?<name>\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Connection();
}
