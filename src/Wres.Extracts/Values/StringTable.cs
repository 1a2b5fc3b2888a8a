namespace Wres.Extracts.Values;

/// <summary>Texts by number, 0 for none; shared by the workers of a file.</summary>
internal sealed class StringTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string?> _texts = [null];

    /// <summary>The text of a number, null for 0.</summary>
    public string? this[int id] => _texts[id];

    /// <summary>The number of a text; 0 for an empty one. Safe for several threads.</summary>
    public int Id(string text)
    {
        if (text.Length == 0) return 0;
        lock (_lock)
        {
            if (_ids.TryGetValue(text, out var id)) return id;
            id = _texts.Count;
            _ids.Add(text, id);
            _texts.Add(text);
            return id;
        }
    }
}
