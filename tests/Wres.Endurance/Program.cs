using System.Globalization;
using Wres.Endurance.Crash;
using Wres.Endurance.Faults;
using Wres.Endurance.Publish;
using Wres.Endurance.Share;
using Wres.Endurance.Victim;

return args switch
{
    ["victim", .. var rest] => await VictimHost.RunAsync(VictimOptions.Parse(rest)),
    _ when args.Contains("--help") => Usage(),
    ["crash", .. var rest] => await CrashCommand.RunAsync(
        Number(rest, "--kills", 200), Option(rest, "--stores") ?? "embedded,azure", Number(rest, "--seed", 1), !rest.Contains("--random-only")),
    ["publish", .. var rest] => await PublishCommand.RunAsync(
        Number(rest, "--kills", 50), Option(rest, "--stores") ?? "embedded,azure", Number(rest, "--seed", 1)),
    ["faults", .. var rest] => await FaultsCommand.RunAsync(Number(rest, "--rounds", 5), Option(rest, "--stores") ?? "embedded,azure", Number(rest, "--seed", 1)),
    ["chain", .. var rest] => await ChainCommand.RunAsync(Number(rest, "--entries", 400), [1, 4, 16]),
    ["share", .. var rest] => await ShareCommand.RunAsync(Number(rest, "--organisations", 220), Number(rest, "--processes", 4), Number(rest, "--rows", 1_000)),
    _ => Usage(),
};

static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

static int Number(string[] args, string name, int otherwise) => Option(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

static int Usage()
{
    Console.WriteLine("""
        crash [--kills N] [--stores embedded,azure] [--seed N] [--random-only]   kills the process at every named moment and at N random ones while twenty drops run
        publish [--kills N] [--stores embedded,azure] [--seed N] the same while a publication is printed, written and told
        faults [--rounds N] [--stores embedded,azure] [--seed N]  twenty drops over stores that are slow, fail, and bring messages twice and late
        share [--organisations N] [--processes N] [--rows N]     one process, then several, on an Azurite each time
        chain [--entries N]                                       how many entries a second the audit log takes
        """);
    return 2;
}
