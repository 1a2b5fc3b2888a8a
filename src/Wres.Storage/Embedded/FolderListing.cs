using Wres.Pipeline.Ports;

namespace Wres.Storage.Embedded;

/// <summary>The files under a container's folder, as blob names.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Visible = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden,
        IgnoreInaccessible = false,
        MatchType = MatchType.Simple,
    };

    /// <summary>Names that start with the prefix, in ordinal order; hidden ones left out.</summary>
    public static List<string> Names(string root, string prefix)
    {
        // Only the folder that the prefix names is walked, not the whole container.
        var lastSlash = prefix.LastIndexOf('/');
        var below = lastSlash < 0 ? "" : prefix[..lastSlash];
        if (below.Length > 0 && BlobName.ReadProblem(below) is not null) return [];
        var folder = Path.Combine(root, below);
        if (BlobName.IsHidden(below) || !Directory.Exists(folder)) return [];
        try
        {
            var names = Directory.EnumerateFiles(folder, "*", Visible)
                .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && !BlobName.IsHidden(name) && BlobName.ReadProblem(name) is null)
                .ToList();
            names.Sort(StringComparer.Ordinal);
            return names;
        }
        catch (DirectoryNotFoundException)
        {
            return []; // Deleted since we looked.
        }
    }

    /// <summary>Deletes the folder and those above it as long as they are empty, up to the root.</summary>
    public static void DeleteEmptyFolders(string folder, string root)
    {
        try
        {
            for (; folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
                Directory.Delete(folder);
        }
        catch (IOException)
        {
            // Someone writes into it meanwhile, or deleted it first: either way it is not ours to delete.
        }
    }
}
