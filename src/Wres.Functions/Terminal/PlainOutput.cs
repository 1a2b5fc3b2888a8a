using Spectre.Console;

namespace Wres.Functions.Terminal;

/// <summary>Tables in a file or a pipe: no colour codes, and wide enough that codes and file names are not cut apart.</summary>
internal static class PlainOutput
{
    private const int Width = 200;

    public static void WhereRedirected()
    {
        if (!Console.IsOutputRedirected)
            return;
        AnsiConsole.Profile.Capabilities.Ansi = false;
        AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        AnsiConsole.Profile.Width = Width;
    }
}
