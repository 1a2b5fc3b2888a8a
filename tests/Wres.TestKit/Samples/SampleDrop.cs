using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>The files of one organisation and period.</summary>
public sealed class SampleDrop(string organisation, string period)
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Bytes by path below the samples folder, with forward slashes.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Adds a file.</summary>
    public SampleDrop Add(string name, ExtractTable table, FileStyle? style = null)
    {
        _files.Add($"{organisation}/{period}/{name}", ExtractText.Write(table, style ?? new FileStyle()));
        return this;
    }
}
