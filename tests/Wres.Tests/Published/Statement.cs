namespace Wres.Tests.Published;

/// <summary>What can be said of a published figure.</summary>
internal abstract record Statement
{
    /// <summary>The figure follows from printed counts: this is its exact value.</summary>
    public sealed record Follows(double Exact, string From) : Statement;

    /// <summary>The same figure is printed in another place.</summary>
    public sealed record Repeats(string Path) : Statement;

    /// <summary>A count or percent from which others follow; nothing that is printed leads to it.</summary>
    public sealed record Given(string Why) : Statement;

    /// <summary>A percent of a survey: some whole number of the respondents must round to it.</summary>
    public sealed record ShareOf(int Respondents) : Statement;
}
