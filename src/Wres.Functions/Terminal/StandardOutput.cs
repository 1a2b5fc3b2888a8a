using System.Text;
using Spectre.Console;

namespace Wres.Functions.Terminal;

/// <summary>
/// Standard output as lines and as tables. In a file or a pipe it is UTF-8 without colour codes, and wide enough that codes and file
/// names are not cut apart; nothing asks a terminal there, which costs more than reading a trust's staff.
/// </summary>
internal static class StandardOutput
{
    /// <summary>Characters a line of a redirected table may have.</summary>
    public const int LineWidth = 200;

    private static readonly Lazy<TextWriter> Redirected = new(() =>
        new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });

    private static readonly Lazy<IAnsiConsole> RedirectedTables = new(() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.No,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new Plain(),
    }));

    /// <summary>Lines of text.</summary>
    public static TextWriter Lines => Console.IsOutputRedirected ? Redirected.Value : Console.Out;

    /// <summary>Tables of the terminal library.</summary>
    public static IAnsiConsole Tables => Console.IsOutputRedirected ? RedirectedTables.Value : AnsiConsole.Console;

    private sealed class Plain : IAnsiConsoleOutput
    {
        public TextWriter Writer => Lines;

        public bool IsTerminal => false;

        public int Width => LineWidth;

        public int Height => 80;

        public void SetEncoding(Encoding encoding)
        {
            // What is redirected is UTF-8, whatever the terminal speaks.
        }
    }
}
