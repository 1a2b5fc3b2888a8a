using System.CommandLine;
using Wres.Functions.Host;
using Wres.Functions.Telemetry;

namespace Wres.Functions.Verbs;

/// <summary><c>host</c>: the process under the Azure Functions host, which starts it as host.json says.</summary>
internal static class HostVerb
{
    /// <summary>
    /// The exit code at which the Functions host starts the process again without counting it as an error. It does not at 0, so
    /// this verb never ends with that.
    /// </summary>
    private const int StartAgain = 200;

    public static Command Create()
    {
        var command = new Command("host", "Handles the invocations of the Azure Functions host, which starts this by itself.");
        command.SetAction((_, ct) => ExecuteAsync(ct));
        return command;
    }

    private static async Task<int> ExecuteAsync(CancellationToken ct)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        if (HostSettings.Read(configuration, out var problems) is not { } settings)
        {
            foreach (var problem in problems)
                await Console.Error.WriteLineAsync(problem);
            return ExitCodes.Unusable;
        }

        using var exporting = Exporting.Start();
        await using var host = FunctionsHost.Create(settings);
        await host.RunAsync(ct);
        return StartAgain;
    }
}
