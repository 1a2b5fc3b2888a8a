using Microsoft.Extensions.Configuration;
using Wres.Functions.Secrets;

namespace Wres.ContractTests.Secrets;

/// <summary>Secrets of the environment, of files, and what is said where they can't be used: never the secret.</summary>
public sealed class SecretSettingTests : IDisposable
{
    private const string Password = "hunter2-and-more";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_secret_is_its_value_or_the_text_of_a_file_that_only_its_owner_may_read()
    {
        Read(out var problems, ("Wres:Mail:Password", Password)).ShouldBe(Password);
        Read(out problems, ("Wres:Mail:PasswordFile", SecretFile(UnixFileMode.UserRead))).ShouldBe(Password);
        Read(out problems).ShouldBeNull();
        problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_others_may_read_is_refused_with_the_fix()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has access lists instead of rights.");
        var file = SecretFile(UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Read(out var problems, ("Wres:Mail:PasswordFile", file)).ShouldBeNull();
        problems.ShouldBe([$"Wres__Mail__PasswordFile: Others than its owner may read {file}, which holds a secret. Run: chmod 600 {file}"]);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_reference_that_was_not_resolved_are_named()
    {
        Read(out var problems, ("Wres:Mail:PasswordFile", _folder["nowhere"])).ShouldBeNull();
        problems.ShouldHaveSingleItem().ShouldStartWith("Wres__Mail__PasswordFile");
        Read(out problems, ("Wres:Mail:Password", "@Microsoft.KeyVault(SecretUri=https://vault/secrets/mail)")).ShouldBeNull();
        problems.ShouldHaveSingleItem().ShouldStartWith("Wres__Mail__Password is a Key Vault reference");
    }

    [Theory]
    [InlineData("not base64 !", null)]
    [InlineData("c2hvcnQ=", null)]
    [InlineData(null, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")]
    public void A_key_of_pseudonyms_that_can_not_be_used_is_named_without_being_shown(string? key, string? old)
    {
        var problems = new List<string>();
        PseudonymSetting.Read(Configuration(("Wres:Pseudonyms:Key", key), ("Wres:Pseudonyms:OldKeys", old)), problems).ShouldBeNull();
        var problem = problems.ShouldHaveSingleItem();
        problem.ShouldStartWith("Wres__Pseudonyms__");
        problem.ShouldNotContain(key ?? old!);
    }

    [Fact]
    public void The_current_key_and_older_ones_are_read()
    {
        var problems = new List<string>();
        string[] keys = [.. Enumerable.Range(1, 3).Select(i => Convert.ToBase64String([.. Enumerable.Repeat((byte)i, 32)]))];
        var read = PseudonymSetting.Read(Configuration(("Wres:Pseudonyms:Key", keys[0]), ("Wres:Pseudonyms:OldKeys", $"{keys[1]};{keys[2]};{keys[0]}")), problems).ShouldNotBeNull();
        problems.ShouldBeEmpty();
        read.All.Select(k => k.Bytes[0]).ShouldBe([1, 2, 3]);
        read.All.Select(k => k.Id).Distinct().Count().ShouldBe(3);
        read.ToString().ShouldNotContain(keys[0]);
    }

    public void Dispose() => _folder.Dispose();

    private string SecretFile(UnixFileMode mode)
    {
        var file = _folder["password"];
        File.WriteAllText(file, Password + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, mode);
        return file;
    }

    private static string? Read(out List<string> problems, params (string Name, string? Value)[] settings)
    {
        problems = [];
        return SecretSetting.Read(Configuration(settings), "Wres:Mail:Password", problems);
    }

    private static IConfiguration Configuration(params (string Name, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => s.Value)).Build();
}
