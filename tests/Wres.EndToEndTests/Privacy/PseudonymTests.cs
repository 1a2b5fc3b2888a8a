using Wres.EndToEndTests.Serve;

namespace Wres.EndToEndTests.Privacy;

/// <summary>Normalised files of a served store: what is in them, their key, and a change of key.</summary>
public sealed class PseudonymTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.In("data");

    private string KeyFile => _folder.In("data", "secrets", "pseudonym.keys");

    [Fact]
    public async Task Normalised_files_hold_pseudonyms_alone_and_are_written_anew_with_a_new_key()
    {
        var first = await ServeAsync(Drop.Staff(40, 4));
        var numbers = Drop.Staff(40, 4).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[0]).ToHashSet(StringComparer.Ordinal);
        var lines = await File.ReadAllLinesAsync(first, TestContext.Current.CancellationToken);
        lines.Length.ShouldBe(41);
        lines[0].ShouldStartWith("Employee Number,Assignment Number,Primary Assignment");
        lines.Skip(1).ShouldAllBe(l => l.Split(',')[0].Length == 32);
        lines.SelectMany(l => l.Split(',')).ShouldNotContain(cell => numbers.Contains(cell));

        (await WresProcess.RunAsync("pseudonyms", "rotate", "--data", Data)).ExitCode.ShouldBe(0);
        var rekeyed = await WresProcess.RunAsync("pseudonyms", "rekey", "--data", Data);
        rekeyed.Output.ShouldStartWith("1 files written anew", customMessage: rekeyed.Error);
        var second = Single();
        second.ShouldNotBe(first);
        var again = await File.ReadAllLinesAsync(second, TestContext.Current.CancellationToken);
        again[0].ShouldBe(lines[0]);
        again[1].ShouldNotBe(lines[1]);
        again[1].Split(',')[2..].ShouldBe(lines[1].Split(',')[2..]);
        (await WresProcess.RunAsync("pseudonyms", "list", "--data", Data)).Output.Split('\n')[0].ShouldEndWith("current  1 files");
        (await WresProcess.RunAsync("pseudonyms", "forget", "--data", Data)).Output.ShouldStartWith("1 old keys");
        (await File.ReadAllLinesAsync(KeyFile, TestContext.Current.CancellationToken)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_whose_original_is_gone_stays_under_its_old_key_and_the_key_is_kept()
    {
        var file = await ServeAsync(Drop.Staff(20, 4));
        foreach (var original in Directory.EnumerateFiles(_folder.In("data", "originals")))
            File.Delete(original);
        (await WresProcess.RunAsync("pseudonyms", "rotate", "--data", Data)).ExitCode.ShouldBe(0);
        (await WresProcess.RunAsync("pseudonyms", "rekey", "--data", Data)).Output.ShouldStartWith("0 files written anew");
        Single().ShouldBe(file);
        (await WresProcess.RunAsync("pseudonyms", "forget", "--data", Data)).Output.ShouldStartWith("0 old keys");
    }

    [Fact]
    public async Task The_key_is_its_owners_alone_and_laxer_rights_are_refused_with_the_fix()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has access lists instead of rights.");
            return;
        }

        await ServeAsync(Drop.Staff(20, 4));
        File.GetUnixFileMode(KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var refused = await WresProcess.RunAsync("serve", "--data", Data, "--port", "0");
        refused.ExitCode.ShouldBe(2, refused.Error);
        refused.Error.ShouldContain($"chmod 600 {KeyFile}");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> ServeAsync(string staff)
    {
        await using var serve = await ServeProcess.StartAsync(Data, null, "--quiet-period", "00:00:00", "--browser", "/no/such/browser");
        _folder.Write("data/extracts/RXX/2025-03/staff.csv", staff);
        await serve.UntilCompletedAsync("RXX", "2025-03");
        await serve.StopAsync();
        return Single();
    }

    private string Single() => Directory.EnumerateFiles(_folder.In("data", "normalised", "RXX", "2025-03")).ShouldHaveSingleItem();
}
