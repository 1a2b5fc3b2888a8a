namespace Wres.Pipeline.Steps;

/// <summary>
/// What a step of this process handed on a moment ago, so that the next one need not read it back. The blob stays what counts: it is
/// always written, and read where the object is not here, as in another process or after a while.
/// </summary>
internal sealed class RecentWork
{
    /// <summary>Runs hand on three objects each.</summary>
    private const int Most = 24;

    /// <summary>What is larger as JSON is not held.</summary>
    private const int LargestBytes = 16 * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly LinkedList<(string Key, object Value)> _newest = [];

    public void Put(string key, object value, int bytes)
    {
        lock (_lock)
        {
            Forget(k => k == key);
            if (bytes > LargestBytes)
                return;
            _newest.AddFirst((key, value));
            if (_newest.Count > Most)
                _newest.RemoveLast();
        }
    }

    public T? Find<T>(string key)
        where T : class
    {
        lock (_lock)
            return _newest.FirstOrDefault(n => n.Key == key).Value as T;
    }

    /// <summary>Lets go of everything whose key begins so.</summary>
    public void ForgetAll(string prefix)
    {
        lock (_lock)
            Forget(k => k.StartsWith(prefix, StringComparison.Ordinal));
    }

    private void Forget(Func<string, bool> chosen)
    {
        for (var node = _newest.First; node is not null;)
        {
            var next = node.Next;
            if (chosen(node.Value.Key))
                _newest.Remove(node);
            node = next;
        }
    }
}
