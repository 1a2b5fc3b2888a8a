using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Wres.EndToEndTests.Serve;

namespace Wres.EndToEndTests.Operating;

/// <summary>The doctor on a sound installation, and on one that is broken in each way.</summary>
public sealed class DoctorTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.In("data");

    public async ValueTask InitializeAsync()
    {
        await using var serve = await ServeProcess.StartAsync(Data, null, "--quiet-period", "00:00:00", "--browser", "/no/such/browser");
        _folder.Write("data/extracts/RXX/2025-03/staff.csv", Drop.Staff(20, 4));
        await serve.UntilCompletedAsync("RXX", "2025-03");
        await serve.StopAsync();
    }

    [Fact]
    public async Task A_sound_installation_is_well_and_the_look_leaves_nothing_behind()
    {
        var before = Directory.GetFiles(Data, "*", SearchOption.AllDirectories).Where(f => !f.Contains("state", StringComparison.Ordinal)).ToList();
        var look = await LookAsync();
        look.ExitCode.ShouldBe(0, look.Output);
        Directory.GetFiles(Data, "*", SearchOption.AllDirectories).Where(f => !f.Contains("state", StringComparison.Ordinal)).ShouldBe(before, ignoreOrder: true);
    }

    [Theory]
    [InlineData("settings", "Wres__Retention__LogsDays")]
    [InlineData("settings-file", "settings")]
    [InlineData("storage", "storage")]
    [InlineData("state", "state")]
    [InlineData("queue", "queue")]
    [InlineData("audit-log", "audit-log")]
    [InlineData("browser", "browser")]
    [InlineData("mail", "mail")]
    [InlineData("clock", "clock")]
    [InlineData("permissions", "chmod")]
    [InlineData("secrets", "chmod 600")]
    [InlineData("crash-dumps", "DOTNET_DbgEnableMiniDump")]
    public async Task Each_fault_is_named_with_how_to_mend_it(string fault, string said)
    {
        List<string> more = fault == "browser" ? ["--browser", "/no/such/browser"] : [];
        Break(fault);
        var look = await LookAsync([.. more]);
        look.ExitCode.ShouldBe(1, look.Output + look.Error);
        using var json = JsonDocument.Parse(look.Output);
        var ill = json.RootElement.GetProperty("findings").EnumerateArray().Where(f => !f.GetProperty("well").GetBoolean()).ToList();
        var check = fault switch { "settings-file" => "settings", "secrets" => "permissions", _ => fault };
        ill.Select(f => f.GetProperty("check").GetString()).ShouldContain(check, look.Output);
        ill.ShouldAllBe(f => f.GetProperty("fix").GetString()!.Length > 0);
        ill.Single(f => f.GetProperty("check").GetString() == check).ToString().ShouldContain(said);
    }

    [Fact]
    public async Task A_disk_with_too_little_room_is_named_with_what_is_free()
    {
        using var disk = new SmallDisk(_folder.In("small"), "64m");
        if (!OperatingSystem.IsWindows())
        {
            foreach (var folder in Directory.GetDirectories(Data, "*", SearchOption.AllDirectories))
                Directory.CreateDirectory(Path.Combine(disk.Path, Path.GetRelativePath(Data, folder)), File.GetUnixFileMode(folder));
            File.SetUnixFileMode(disk.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var file in Directory.GetFiles(Data, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(disk.Path, Path.GetRelativePath(Data, file)));
        var look = await WresProcess.RunAsync("doctor", "--data", disk.Path, "--json");
        look.ExitCode.ShouldBe(1, look.Output + look.Error);
        using var json = JsonDocument.Parse(look.Output);
        var ill = json.RootElement.GetProperty("findings").EnumerateArray().Where(f => !f.GetProperty("well").GetBoolean()).ToList();
        ill.Select(f => f.GetProperty("check").GetString()).ShouldBe(["disk"], look.Output);
        ill[0].ToString().ShouldContain("MB are free");
        ill[0].GetProperty("fix").GetString()!.ShouldContain("Free space");
    }

    public ValueTask DisposeAsync()
    {
        WresProcess.Environment.Value = null;
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Break(string fault)
    {
        switch (fault)
        {
            case "settings":
                Set("Wres__Retention__LogsDays", "soon");
                break;
            case "settings-file":
                _folder.Write("data/settings/organisation.json", """{ "method": { "significanceLevel": 7 } }""");
                break;
            case "storage":
                Directory.Delete(_folder.In("data", "normalised"), recursive: true);
                _folder.Write("data/normalised", "a file where a folder has to be");
                break;
            case "state" or "queue":
                foreach (var file in Directory.GetFiles(_folder.In("data", "state"), "state.db*"))
                    File.WriteAllText(file, "no database");
                break;
            case "audit-log":
                using (var store = new Storage.Embedded.SqliteStore(_folder.In("data", "state", "state.db"), TimeProvider.System))
                {
                    var row = store.FindAsync("audit", "entries", "0000000000000000002", CancellationToken.None).GetAwaiter().GetResult()!;
                    store.DeleteAsync("audit", row, CancellationToken.None).GetAwaiter().GetResult().ShouldBeTrue();
                }

                break;
            case "mail":
                Set("Wres__Mail__Host", "127.0.0.1", "Wres__Mail__Port", FreePort(), "Wres__Mail__From", "wres@example.nhs.uk");
                break;
            case "clock":
                File.SetLastWriteTimeUtc(_folder.In("data", "results", "RXX", "2025-03", "indicators.json"), DateTime.UtcNow.AddDays(2));
                break;
            case "permissions" when !OperatingSystem.IsWindows():
                File.SetUnixFileMode(Data, File.GetUnixFileMode(Data) | UnixFileMode.OtherRead);
                break;
            case "secrets" when !OperatingSystem.IsWindows():
                File.SetUnixFileMode(_folder.In("data", "secrets", "pseudonym.keys"), UnixFileMode.UserRead | UnixFileMode.OtherRead);
                break;
            case "crash-dumps":
                Set("DOTNET_DbgEnableMiniDump", "1");
                break;
        }
    }

    private static void Set(params string[] pairs) => WresProcess.Environment.Value = pairs.Chunk(2).ToDictionary(p => p[0], p => p[1]);

    private Task<Finished> LookAsync(params string[] more) => WresProcess.RunAsync(["doctor", "--data", Data, "--json", .. more]);

    private static string FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
