namespace Wres.EndToEndTests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string Samples => Path.Combine(Folder, "samples");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Wres.Functions.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie in a checkout.");
    }
}
