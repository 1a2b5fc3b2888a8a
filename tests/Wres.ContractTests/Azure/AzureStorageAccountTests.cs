using Wres.Storage.Azure;

namespace Wres.ContractTests.Azure;

public sealed class AzureStorageAccountTests
{
    private const string Key = "c2VjcmV0LWtleQ==";

    [Fact]
    public void An_ordinary_connection_string_names_the_three_services()
    {
        var account = AzureStorageAccount.TryParse($"DefaultEndpointsProtocol=https;AccountName=wres;AccountKey={Key};EndpointSuffix=core.windows.net", out var problem).ShouldNotBeNull();
        problem.ShouldBeEmpty();
        account.Name.ShouldBe("wres");
        account.Blobs.ShouldBe(new Uri("https://wres.blob.core.windows.net"));
        account.Queues.ShouldBe(new Uri("https://wres.queue.core.windows.net"));
        account.Tables.ShouldBe(new Uri("https://wres.table.core.windows.net"));
    }

    [Fact]
    public void Development_storage_is_the_emulator_on_this_machine()
    {
        var account = AzureStorageAccount.TryParse("UseDevelopmentStorage=true", out _).ShouldNotBeNull();
        account.Name.ShouldBe("devstoreaccount1");
        account.Blobs.ShouldBe(new Uri("http://127.0.0.1:10000/devstoreaccount1"));
        account.Tables.ShouldBe(new Uri("http://127.0.0.1:10002/devstoreaccount1"));
    }

    [Fact]
    public void An_endpoint_that_is_given_goes_before_the_one_that_is_made()
    {
        var account = AzureStorageAccount.TryParse($"AccountName=wres;AccountKey={Key};TableEndpoint=https://wres.table.example/", out _).ShouldNotBeNull();
        account.Tables.ShouldBe(new Uri("https://wres.table.example"));
        account.Queues.ShouldBe(new Uri("https://wres.queue.core.windows.net"));
    }

    [Theory]
    [InlineData("", "AccountName")]
    [InlineData("nonsense", "AccountName")]
    [InlineData("AccountName=wres", "AccountKey")]
    [InlineData("AccountName=wres;AccountKey=not base64", "AccountKey")]
    [InlineData($"AccountName=wres;AccountKey={Key};QueueEndpoint=ftp://x", "QueueEndpoint")]
    public void A_wrong_one_is_told_by_the_part_that_is_wrong(string text, string part)
    {
        AzureStorageAccount.TryParse(text, out var problem).ShouldBeNull();
        problem.ShouldContain(part);
        problem.ShouldContain("An example: ");
        problem.ShouldNotContain("not base64;");
    }

    [Fact]
    public void A_wrong_one_does_not_show_its_key()
    {
        AzureStorageAccount.TryParse($"AccountName=wres;AccountKey={Key}!", out var problem).ShouldBeNull();
        problem.ShouldNotContain(Key);
    }

    [Fact]
    public void An_identity_signs_in_over_https_only()
    {
        var account = AzureStorageAccount.ForIdentity("wres", clientId: null);
        account.Blobs.ShouldBe(new Uri("https://wres.blob.core.windows.net"));
        account.Queues.ShouldBe(new Uri("https://wres.queue.core.windows.net"));
        account.Tables.ShouldBe(new Uri("https://wres.table.core.windows.net"));
    }
}
