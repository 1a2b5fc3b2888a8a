using Microsoft.Extensions.Configuration;
using Wres.Functions.Host;

namespace Wres.ContractTests.Host;

public sealed class HostSettingsTests
{
    [Fact]
    public void Port_and_storage_are_enough()
    {
        var settings = Read(("FUNCTIONS_CUSTOMHANDLER_PORT", "8080"), ("AzureWebJobsStorage", "UseDevelopmentStorage=true")).Settings.ShouldNotBeNull();
        settings.Port.ShouldBe(8080);
        settings.Account.Name.ShouldBe("devstoreaccount1");
        settings.QuietPeriod.ShouldBe(TimeSpan.FromMinutes(10));
        settings.Smtp.ShouldBeNull();
    }

    [Fact]
    public void An_accounts_name_signs_in_by_identity()
    {
        var settings = Read(("FUNCTIONS_CUSTOMHANDLER_PORT", "8080"), ("AzureWebJobsStorage:accountName", "wres")).Settings.ShouldNotBeNull();
        settings.Account.Blobs.ShouldBe(new Uri("https://wres.blob.core.windows.net"));
    }

    [Fact]
    public void Every_wrong_setting_is_named_as_it_is_written_in_the_environment()
    {
        var problems = Read(
            ("FUNCTIONS_CUSTOMHANDLER_PORT", "x"), ("AzureWebJobsStorage", "x"), ("Wres:QuietPeriod", "10"), ("Wres:Settings", "/no/such/folder"),
            ("Wres:Mail:Host", "smtp.example.nhs.uk"), ("Wres:Mail:StartTls", "maybe")).Problems;
        string[] names = ["FUNCTIONS_CUSTOMHANDLER_PORT", "AzureWebJobsStorage", "Wres__QuietPeriod", "Wres__Settings", "Wres__Mail__StartTls", "Wres__Mail__From"];
        problems.Count.ShouldBe(names.Length);
        foreach (var (problem, name) in problems.Zip(names)) problem.ShouldStartWith(name);
    }

    [Fact]
    public void A_relay_is_used_where_one_is_named()
    {
        var smtp = Read(
            ("FUNCTIONS_CUSTOMHANDLER_PORT", "8080"), ("AzureWebJobsStorage", "UseDevelopmentStorage=true"), ("Wres:Mail:Host", "smtp.example.nhs.uk"),
            ("Wres:Mail:From", "wres@example.nhs.uk"), ("Wres:Mail:User", "u"), ("Wres:Mail:Password", "p")).Settings.ShouldNotBeNull().Smtp.ShouldNotBeNull();
        smtp.Port.ShouldBe(587);
        smtp.StartTls.ShouldBeTrue();
        smtp.User.ShouldBe("u");
    }

    private static (HostSettings? Settings, IReadOnlyList<string> Problems) Read(params (string Name, string Value)[] values)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(v => v.Name, v => (string?)v.Value)).Build();
        var settings = HostSettings.Read(configuration, out var problems);
        return (settings, problems);
    }
}
