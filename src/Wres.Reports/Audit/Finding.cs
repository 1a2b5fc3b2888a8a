namespace Wres.Reports.Audit;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>A wrong figure, or a contradiction that changes the meaning.</summary>
    A,

    /// <summary>A slip of arithmetic, rounding or date.</summary>
    B,

    /// <summary>Label, wording, unit or format.</summary>
    C,

    /// <summary>Not verifiable, implausible or missing.</summary>
    D,
}

/// <summary>One thing in a published report that does not hold.</summary>
public sealed record Finding
{
    /// <summary>Code of the rule, <c>R1</c> to <c>R28</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>File as it was named by the caller.</summary>
    public string File { get; init; } = "";

    /// <summary>1-based line of the file (row of a table file); null where the figure has no line.</summary>
    public int? Line { get; init; }

    /// <summary>Indicator 1 to 9, or null where it concerns the report.</summary>
    public int? Indicator { get; init; }

    /// <summary>What is printed.</summary>
    public required string Printed { get; init; }

    /// <summary>What would be right, or what is expected.</summary>
    public required string Right { get; init; }

    /// <summary>How the right figure was worked out.</summary>
    public required string How { get; init; }

    /// <summary>The likely cause with its arithmetic; empty where none is known.</summary>
    public string Cause { get; init; } = "";

    /// <summary>True where the figures or words are at fault as they were supplied: a document that prints them faithfully is not to blame.</summary>
    public bool RestsOnInput { get; init; }

    /// <summary>Where in the report, in words: table, row, group, year.</summary>
    public string Place { get; init; } = "";

    /// <summary>How to put it right.</summary>
    public string Fix { get; init; } = "";
}

/// <summary>A check that could not be made.</summary>
/// <param name="What">What was to be checked.</param>
/// <param name="Why">Why it can't be.</param>
/// <param name="File">File as it was named by the caller.</param>
public sealed record UncheckedItem(string What, string Why, string File = "");
