using System.Collections;
using Wres.Domain.Quality;

namespace Wres.Extracts.Issues;

/// <summary>The issues of a file, made only where someone looks at them: an England file has hundreds of thousands.</summary>
internal sealed class IssueList(Func<List<Issue>> make) : IReadOnlyList<Issue>
{
    private readonly Lazy<List<Issue>> _issues = new(make);

    public int Count => _issues.Value.Count;

    public Issue this[int index] => _issues.Value[index];

    public IEnumerator<Issue> GetEnumerator() => _issues.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
