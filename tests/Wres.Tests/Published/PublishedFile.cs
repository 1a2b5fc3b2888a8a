using System.Text.Json;
using Wres.TestKit;

namespace Wres.Tests.Published;

/// <summary>The figures of one published report.</summary>
internal sealed class PublishedFile
{
    private readonly Dictionary<string, PublishedFigure> _figures;

    public PublishedFile(string key)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(RepositoryFolder.At($"tests/data/published/{key}.json")));
        Figures = [.. PublishedFigure.Below(document.RootElement)];
        _figures = Figures.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; }

    public PublishedFigure At(string path) => _figures.TryGetValue(path, out var figure) ? figure : throw new KeyNotFoundException("No figure " + path);

    /// <summary>A whole number.</summary>
    public int Count(string path) => checked((int)At(path).Value);
}
