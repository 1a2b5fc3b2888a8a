using System.CommandLine;

namespace Wres.Functions.Verbs;

/// <summary><c>serve</c>: the long-running local host.</summary>
internal static class ServeVerb
{
    public static Command Create()
    {
        var command = new Command("serve", "Watches the store and serves the HTTP API (not there yet).");
        command.SetAction(_ =>
        {
            Console.Error.WriteLine("serve is not there yet. Use: wres run --input DIR --output DIR");
            return ExitCodes.Unusable;
        });
        return command;
    }
}
