namespace Wres.Extracts.Reading;

/// <summary>Opens a file, and again in another way where reading shows that it was taken for something else.</summary>
internal static class Reopening
{
    /// <summary>Reads a file by the given function.</summary>
    /// <exception cref="UnreadableFileException">It can't be used.</exception>
    public static T Read<T>(DroppedFile file, ExtractSettings settings, Func<OpenedFile, T> read)
    {
        TextKind? kind = null;
        var inOnePiece = false;
        while (true)
        {
            try
            {
                return read(FileOpener.Open(file, settings, kind, inOnePiece));
            }
            catch (RereadException again) when (again.NotUtf8 ? kind is null : !inOnePiece)
            {
                if (again.NotUtf8) kind = TextKind.Windows1252;
                else inOnePiece = true;
            }
        }
    }
}
