using System.Globalization;
using Wres.Endurance.Crash;
using Wres.Endurance.Victim;

return args switch
{
    ["victim", .. var rest] => await VictimHost.RunAsync(VictimOptions.Parse(rest)),
    ["crash", .. var rest] => await CrashCommand.RunAsync(
        int.Parse(Option(rest, "--kills") ?? "200", CultureInfo.InvariantCulture), Option(rest, "--stores") ?? "embedded,azure", int.Parse(Option(rest, "--seed") ?? "1", CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

static int Usage()
{
    Console.WriteLine("""
        crash [--kills N] [--stores embedded,azure] [--seed N]   kills the process at every named moment and at N random ones while twenty drops run
        """);
    return 2;
}
