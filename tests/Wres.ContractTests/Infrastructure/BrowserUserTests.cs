using Wres.Reports;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>In a container Chromium runs as another user, who has nothing of ours.</summary>
public sealed class BrowserUserTests
{
    private static readonly string Script = RepositoryFolder.At("infra/container/wres-browser");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_browser_is_another_user_without_rights_or_our_environment()
    {
        RequireRoot();
        using var folder = new TemporaryFolder();
        ForAll(folder.Path);
        var browser = folder["browser"];
        await File.WriteAllTextAsync(browser, "#!/bin/sh\nid -un\nenv\ngrep -E 'CapEff|CapBnd|NoNewPrivs' /proc/self/status\necho \"$@\"\n", Ct);
        ForAll(browser);
        var (code, output, error) = await Command.RunAsync(RepositoryFolder.Root, Script, ["--headless", "--user-data-dir=/root/profile"],
            ("WRES_CHROMIUM", browser), ("WRES_BROWSER_USER", "nobody"), ("Wres__Mail__Password", "canary-of-the-environment"));
        code.ShouldBe(0, error);
        output.ShouldStartWith("nobody\n");
        output.ShouldNotContain("canary-of-the-environment");
        output.ShouldContain("CapEff:\t0000000000000000");
        output.ShouldContain("CapBnd:\t0000000000000000");
        output.ShouldContain("NoNewPrivs:\t1");
        output.ShouldMatch("--headless --user-data-dir=/root/profile --user-data-dir=/tmp/wres-browser\\.\\w+/profile");
    }

    [Fact]
    public async Task Documents_are_printed_by_it()
    {
        RequireRoot();
        Assert.SkipWhen(BrowserFinder.Find(null) is null, "There is no browser.");
        using var folder = new TemporaryFolder();
        var wrapper = folder["browser"];
        await File.WriteAllTextAsync(wrapper, $"#!/bin/sh\nexport WRES_BROWSER_USER=nobody WRES_CHROMIUM={BrowserFinder.Find(null)}\nexec {Script} \"$@\"\n", Ct);
        ForAll(wrapper);
        await using var printer = new ChromiumPrinter(wrapper);
        var pdf = await printer.PrintAsync(new RenderedDocument("report", "<!doctype html><title>t</title><p>printed</p>", Print: true, "t"), Ct);
        System.Text.Encoding.ASCII.GetString(pdf, 0, 5).ShouldBe("%PDF-");
    }

    /// <summary>Lets everyone read and run it.</summary>
    private static void ForAll(string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
    }

    private static void RequireRoot() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root" && Command.Exists("setpriv"), "Only root can start a process as another user.");
}
