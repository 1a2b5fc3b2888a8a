using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>An action plan with the columns that its trust uses.</summary>
public sealed class ActionsExtract(params string[] columns)
{
    /// <summary>The table so far.</summary>
    public ExtractTable Table { get; } = new(columns);

    /// <summary>An action: cells in the order of the columns.</summary>
    public ActionsExtract Add(params string[] cells)
    {
        Table.Add(cells);
        return this;
    }

    /// <summary>Sub-bullets of a cell: lines that begin with a hyphen.</summary>
    public static string Bullets(params string[] lines) => string.Join('\n', lines.Select(l => "- " + l));
}
